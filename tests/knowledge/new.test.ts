import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { create } from '../../src/cli/knowledge/new.ts';
import { canonicalForm } from '../../src/knowledge/canonical.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { article, briefingFile, temporaryKnowledge } from './temporary.ts';

const options = (given: Readonly<Record<string, string>>) =>
  Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);

const claim = {
  article,
  find: 'ever ring again',
  id: 'bells-again',
  basis: 'question',
  from: 'story',
  topic: 'bells',
  'text-en': 'Will the bells ring again? The story only asks.',
  'text-fr': 'Les cloches sonneront-elles encore ? Le récit ne fait que poser la question.',
  'text-zh': '钟还会再响吗？故事只是提问。',
  'question-en': 'Will the bells ring again?',
  'question-fr': 'Les cloches vont-elles sonner ?',
  'question-zh': '钟还会响吗？',
};

describe('knowledge new', () => {
  test('a claim gets its locator from the article, its place in a topic, and passes check', async () => {
    const { directory } = await temporaryKnowledge();
    const outcome = await create.run(['claim', '--directory', directory, ...options(claim)]);
    expect(outcome).toMatchObject({ exitCode: 0, output: expect.stringContaining('The knowledge is sound') });
    const loaded = await loadKnowledge(directory);
    const [briefing] = loaded.ok ? loaded.knowledge.briefings : [];
    const added = briefing?.claims.find((one) => one.id === 'bells-again');
    expect(added?.locator).toMatchObject({ paragraph: 4, sentence: 2 });
    expect(briefing?.topics.find((one) => one.id === 'bells')?.claims).toContain(added);
  });

  test('nothing else in the file is touched', async () => {
    const { directory, read, edit } = await temporaryKnowledge();
    await edit(briefingFile, 'denials:\n', '# What is denied.\n\ndenials:\n');
    const before = (await read(briefingFile)).split('\n');
    await create.run(['claim', '--directory', directory, ...options(claim)]);
    const after = await read(briefingFile);
    const kept = before.filter(
      (line) => line.trim() !== '' && !line.includes('[bell-rental, horn-loudness]'),
    );
    let from = 0;
    for (const line of kept) {
      const place = after.indexOf(line, from);
      expect(place, line).toBeGreaterThanOrEqual(from);
      from = place + line.length;
    }
    expect(canonicalForm(after)).toBe(after);
  });

  test('a source and a topic can be added', async () => {
    const { directory, read } = await temporaryKnowledge();
    const names = (name: string, text: string) => ({
      [`${name}-en`]: text,
      [`${name}-fr`]: `${text} (fr)`,
      [`${name}-zh`]: '名称',
    });
    await create.run([
      'source',
      '--directory',
      directory,
      ...options({ ...names('publisher', 'Harbour office'), kind: 'government', language: 'en' }),
    ]);
    await create.run([
      'topic',
      '--directory',
      directory,
      ...options({
        ...names('title', 'Loudness'),
        ...names('description', 'How loud things are'),
        claims: 'horn-loudness',
      }),
    ]);
    const data = parse(await read(briefingFile));
    expect(data.sources.at(-1)).toMatchObject({ id: 'harbour-office', url: 'unknown' });
    expect(data.topics.at(-1)).toMatchObject({
      id: 'loudness',
      command: 'loudness',
      claims: ['horn-loudness'],
    });
  });

  test('a whole briefing can be made; it passes check and stands beside the others', async () => {
    const { directory } = await temporaryKnowledge();
    const { id: _id, basis: _basis, from: _from, topic: _topic, ...rest } = claim;
    const outcome = await create.run([
      'briefing',
      '--directory',
      directory,
      ...options({
        ...rest,
        briefing: 'gullhaven-bells',
        command: 'ringing',
        id: 'ringing',
        language: 'en',
        'title-en': 'The silent bells',
        'title-fr': 'Les cloches muettes',
        'title-zh': '沉默的钟',
        'headline-en': 'A story asks about bells.',
        'headline-fr': 'Un récit parle de cloches.',
        'headline-zh': '故事谈到了钟。',
        'publisher-en': 'a story',
        'publisher-fr': 'un récit',
        'publisher-zh': '一个故事',
        'description-en': 'What becomes of the bells',
        'description-fr': 'Ce que deviennent les cloches',
        'description-zh': '钟的去向',
      }),
    ]);
    expect(outcome).toMatchObject({ exitCode: 0 });
    const loaded = await loadKnowledge(directory);
    expect(loaded.ok && loaded.knowledge.briefings.map((one) => one.id)).toEqual([
      'gullhaven-bells',
      'gullhaven-horns',
    ]);
  });

  test('without a terminal, what is missing is listed, all at once', async () => {
    const { directory } = await temporaryKnowledge();
    await expect(create.run(['claim', '--directory', directory])).rejects.toThrow(
      /--text-en[\s\S]*--question-zh/,
    );
  });

  test.each([
    ['no sentence has', 'the moon', /no sentence of the article holds/],
    ['several sentences have', 'the', /stands in \d+ sentences; take more words/],
  ])('words that %s are refused, and nothing is written', async (_what, find, message) => {
    const { directory, read } = await temporaryKnowledge();
    await expect(
      create.run(['claim', '--directory', directory, ...options({ ...claim, find })]),
    ).rejects.toThrow(message);
    expect(await read(briefingFile)).toBe(await readFile(`tests/fixtures/gullhaven/${briefingFile}`, 'utf8'));
  });
});
