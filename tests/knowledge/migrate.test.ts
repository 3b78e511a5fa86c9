import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.ts';
import { check } from '../../src/cli/knowledge/check.ts';
import { migrateFiles } from '../../src/cli/knowledge/migrate.ts';
import { UsageError } from '../../src/cli/knowledge/subcommand.ts';
import { verify } from '../../src/cli/knowledge/verify.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { temporaryDirectory } from '../shared/directory.ts';
import { noLocale } from '../shared/unread.ts';
import { article, temporaryKnowledge } from './temporary.ts';

const first = 'tests/fixtures/first-edition';
const sha256 = '0'.repeat(64);

/** A story in one language, as somebody wrote it for the first edition with places that are none. */
const story = {
  id: 'kettle',
  title: { en: 'The kettle' },
  headline: { en: 'A kettle is said to have boiled over.' },
  updated: '2026-01-01',
  article: 'article',
  sources: [
    {
      id: 'article',
      publisher: { en: 'the article' },
      kind: 'article',
      language: 'en',
      url: 'unknown',
      edition: { language: 'en', translation: 'none', of: 'en', sha256, normalisation: 1 },
    },
    { id: 'cook', publisher: { en: 'the cook' }, kind: 'person', language: 'en' },
  ],
  claims: [
    {
      id: 'boiled',
      text: { en: 'The kettle boiled over.' },
      basis: 'stated',
      attribution: ['article'],
      locator: { paragraph: 1, sentence: 2, start: 0, end: 1, sha256 },
      questions: { en: Array.from({ length: 11 }, (_, index) => `Did the kettle boil over ${index} times?`) },
    },
    {
      id: 'cook-silent',
      text: { en: 'The cook would not comment.' },
      basis: 'denial',
      attribution: ['cook', 'article'],
      locator: { paragraph: 1, sentence: 3, start: 0, end: 1, sha256 },
      questions: { en: ['What does the cook say?'] },
    },
  ],
  denials: [
    {
      id: 'silence',
      by: 'cook',
      claim: 'cook-silent',
      attribution: ['cook', 'article'],
      words: { text: 'no comment', language: 'en', translated: false },
      form: 'no-comment',
      locator: { paragraph: 1, sentence: 3, start: 0, end: 1, sha256 },
      covers: ['boiled'],
      scope_by: 'curator',
      scope: { en: 'About the kettle.' },
    },
  ],
};

async function migrated(files: Readonly<Record<string, string>>, to?: string) {
  const from = await temporaryDirectory();
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(from, name), text);
  const directory = to ?? (await temporaryDirectory());
  const outcome = await migrateFiles.run(['--from', from, '--to', directory]);
  const loaded = await loadKnowledge(directory);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
  return { ...outcome, directory, knowledge: loaded.knowledge };
}

describe('knowledge migrate', () => {
  test('turns a first edition into a second that passes check and keeps every place provable', async () => {
    const directory = await temporaryDirectory();
    const outcome = await migrateFiles.run(['--from', first, '--to', directory]);
    expect(outcome).toMatchObject({ exitCode: 0 });
    expect(outcome.output).toMatch(/^wrote .*gullhaven-horns\n {2}look at it: /);
    expect((await check.run(['--directory', directory])).output).toContain('sound');
    expect(await verify.run(['--directory', directory, '--article', article])).toMatchObject({ exitCode: 0 });
    const loaded = await loadKnowledge(directory);
    const [briefing] = loaded.ok ? loaded.knowledge.briefings : [];
    expect(briefing?.article.edition?.proof?.normalisation).toBe(1);
    expect(briefing?.names.find(({ id }) => id === 'pelican')?.kind).toBe('party');
    expect(briefing?.claims.filter(({ denials }) => denials.length > 0)).toHaveLength(3);
  });

  test('adds to a directory that has briefings, and touches none of them', async () => {
    const { directory, read } = await temporaryKnowledge();
    const before = await read('gullhaven-horns/briefing.yaml');
    const { knowledge } = await migrated({ 'kettle.yaml': JSON.stringify(story) }, directory);
    expect(knowledge.briefings.map(({ id }) => id)).toEqual(['gullhaven-horns', 'kettle']);
    expect(await read('gullhaven-horns/briefing.yaml')).toBe(before);
  });

  test('declares the languages that are there, and answers in them', async () => {
    const { knowledge, exitCode } = await migrated({
      'kettle.yaml': JSON.stringify(story),
      'lexicon.yaml': 'entries: []\n',
    });
    expect(exitCode).toBe(0);
    const [briefing] = knowledge.briefings;
    expect(briefing?.languages).toEqual(['en']);
    expect(briefing?.title['zh-CN']).toBe('The kettle');
    const answer = createAnswerer(knowledge).ask('Did the kettle boil over 1 times?', { locale: 'en' });
    expect(answer.outcome).toBe('answered');
  });

  test('a refusal to comment denies nothing any more', async () => {
    const { knowledge, output } = await migrated({ 'kettle.yaml': JSON.stringify(story) });
    const boiled = knowledge.briefings[0]?.claims.find(({ id }) => id === 'boiled');
    expect(boiled?.denials).toEqual([]);
    expect(boiled?.responses.map(({ kind }) => kind)).toEqual(['declines']);
    expect(output).toContain('the claim "cook-silent" tells of a refusal to comment');
  });

  test('keeps eight questions, supplies a topic, and says that places are not proved', async () => {
    const { knowledge, output } = await migrated({ 'kettle.yaml': JSON.stringify(story) });
    expect(knowledge.briefings[0]?.claims[0]?.questions.en).toHaveLength(8);
    expect(knowledge.briefings[0]?.topics[0]?.claims).toHaveLength(2);
    expect(knowledge.briefings[0]?.claims[0]?.locator.proof).toBeNull();
    for (const remark of [
      'only the first 8',
      'it had no topic',
      'its places are not proved',
      'it has no names',
    ])
      expect(output).toContain(remark);
  });

  test('what was counted and hashed by normalisation 2 stays so', async () => {
    const [source, ...others] = story.sources;
    const edition = { ...source?.edition, sha256: 'a'.repeat(64), normalisation: 2 };
    const counted = { ...story, sources: [{ ...source, edition }, ...others] };
    const { knowledge } = await migrated({ 'kettle.yaml': JSON.stringify(counted) });
    expect(knowledge.briefings[0]?.article.edition?.proof?.normalisation).toBe(2);
  });

  test('what the first edition alone could hold goes', async () => {
    const claims = story.claims.map((claim) => ({ ...claim, cues: [['kettle'], ['boil']] }));
    const { exitCode } = await migrated({ 'kettle.yaml': JSON.stringify({ ...story, claims }) });
    expect(exitCode).toBe(0);
  });

  test('whoever responds begins the attribution', async () => {
    const [claim, silence] = story.claims;
    const claims = [claim, { ...silence, attribution: ['article'] }];
    const denials = story.denials.map((denial) => ({ ...denial, attribution: ['article'] }));
    const { knowledge, exitCode, output } = await migrated({
      'kettle.yaml': JSON.stringify({ ...story, claims, denials }),
    });
    expect(exitCode).toBe(0);
    expect(knowledge.briefings[0]?.responses[0]?.attribution.map(({ id }) => id)).toEqual([
      'cook',
      'article',
    ]);
    expect(output).toContain('"silence" is a response of "cook"');
  });

  test('words of the language are no names of the story', async () => {
    const lexicon = await readFile(`${first}/lexicon.yaml`, 'utf8');
    expect(lexicon).toContain('kind: filler');
    const { directory } = await migrated({
      'gullhaven-horns.yaml': await readFile(`${first}/gullhaven-horns.yaml`, 'utf8'),
      'lexicon.yaml': lexicon,
    });
    const names = await readFile(path.join(directory, 'gullhaven-horns/names.yaml'), 'utf8');
    expect(names).toContain('id: foghorn');
    expect(names).not.toContain('little-words');
  });

  test('a story in no language that is here is told as that, and nothing is written', async () => {
    const foreign = JSON.stringify(story).replaceAll('{"en":', `{"${noLocale}":`);
    const to = await temporaryDirectory();
    await expect(migrated({ 'kettle.yaml': foreign }, to)).rejects.toThrow(
      '"kettle" is whole in none of the languages here',
    );
    expect(await readdir(to)).toEqual([]);
  });

  test('a language that was begun is left out, and what it lacks is named', async () => {
    const begun = { ...story, title: { en: 'The kettle', fr: 'La bouilloire' } };
    const { output, knowledge } = await migrated({ 'kettle.yaml': JSON.stringify(begun) });
    expect(knowledge.briefings[0]?.languages).toEqual(['en']);
    expect(output).toContain(
      'what is in fr went, since these are not: the headline, "boiled", "cook-silent". Write them',
    );
  });

  test('two files of one id are told, and none is written over the other', async () => {
    const to = await temporaryDirectory();
    const one = JSON.stringify(story);
    await expect(migrated({ 'a.yaml': one, 'b.yaml': one }, to)).rejects.toThrow(/have the id "kettle"/);
    expect(await readdir(to)).toEqual([]);
  });

  test('bytes that are no UTF-8 are told with what is wrong elsewhere, and nothing is garbled', async () => {
    const from = await temporaryDirectory();
    const to = await temporaryDirectory();
    const french = JSON.stringify(story).replace('The kettle', 'Le café');
    await writeFile(path.join(from, 'a.yaml'), Buffer.from(french, 'latin1'));
    await writeFile(path.join(from, 'b.yaml'), JSON.stringify({ ...story, id: undefined }));
    await writeFile(path.join(from, 'lexicon.yaml'), 'entries: [{}]\n');
    await expect(migrateFiles.run(['--from', from, '--to', to])).rejects.toThrow(
      /lexicon\.yaml:1:.*id is missing.*a\.yaml:1:\d+: here stand bytes that are no UTF-8.*b\.yaml:1:1: id is missing/s,
    );
    expect(await readdir(to)).toEqual([]);
  });

  test('names may stand in both files that they once had', async () => {
    const entry = (id: string) => JSON.stringify({ entries: [{ id, kind: 'entity', forms: { en: [id] } }] });
    const { knowledge } = await migrated({
      'kettle.yaml': JSON.stringify(story),
      'lexicon.yaml': entry('cook'),
      'names.yaml': entry('stove'),
    });
    expect(knowledge.briefings[0]?.names.map(({ id }) => id)).toEqual(['cook', 'stove']);
  });

  test('what it cannot read is told in words', async () => {
    const from = await temporaryDirectory();
    const run = () => migrateFiles.run(['--from', from, '--to', from]);
    await expect(run()).rejects.toThrow(/there is no briefing of the first edition/);
    await writeFile(path.join(from, 'x.yaml'), 'id: ../x\ntitle: {}\n');
    await expect(run()).rejects.toThrow(UsageError);
    await expect(migrateFiles.run(['--from', 'nowhere', '--to', from])).rejects.toThrow(/cannot be read/);
  });
});

test('the names of a story of the first edition may stand in names.yaml', async () => {
  const from = await temporaryDirectory();
  const to = await temporaryDirectory();
  await writeFile(path.join(from, 'briefing.yaml'), await readFile(`${first}/gullhaven-horns.yaml`, 'utf8'));
  await writeFile(path.join(from, 'names.yaml'), await readFile(`${first}/lexicon.yaml`, 'utf8'));
  expect(await migrateFiles.run(['--from', from, '--to', to])).toMatchObject({ exitCode: 0 });
  const loaded = await loadKnowledge(to);
  expect(loaded.ok && loaded.knowledge.briefings[0]?.names.length).toBeGreaterThan(0);
});
