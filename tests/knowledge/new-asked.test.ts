/** `new` at a terminal: the questions of @clack/prompts, answered key by key. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { fmt } from '../../src/cli/knowledge/fmt.ts';
import { createRecord } from '../../src/cli/knowledge/new.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { temporaryDirectory } from '../shared/directory.ts';
import { article, temporaryKnowledge } from './temporary.ts';

const enter = '\r';
const space = ' ';
const down = '\u001b[B';
const stop = '\u0003';
const clear = '\u0015';

/** What is asked, by its first words, and the keys that answer it. */
type Conversation = readonly (readonly [question: string, keys: string])[];

/** Waits for each question in turn, then presses its keys. */
async function converse(args: readonly string[], conversation: Conversation) {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { columns: 200, rows: 50 });
  let shown = '';
  let asked = 0;
  output.on('data', (chunk: Buffer) => {
    shown += stripVTControlCharacters(chunk.toString());
    const next = conversation[asked];
    if (!next) return;
    const at = shown.indexOf(next[0]);
    if (at < 0) return;
    shown = shown.slice(at + next[0].length);
    asked += 1;
    setImmediate(() => input.write(next[1]));
  });
  const outcome = await createRecord(args, { input, output });
  expect(asked).toBe(conversation.length);
  return outcome;
}

async function briefingIn(directory: string, id: string) {
  const loaded = await loadKnowledge(directory);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
  return loaded.knowledge.briefings.find((one) => one.id === id);
}

/** A briefing in one language, asked for in a directory that is not there yet. */
async function askedBriefing(): Promise<string> {
  const directory = path.join(await temporaryDirectory(), 'new');
  await converse(
    ['briefing', '--directory', directory],
    [
      ['In which languages', enter],
      ['The title of the story', `The horns${enter}`],
      ['The id of the briefing', enter],
      ['One sentence', `A paper reports that foghorns were bought.${enter}`],
      ['Who published the article', `the story${enter}`],
      ['The language of the article', enter],
      ['What the article says', `The harbour office bought foghorns.${enter}`],
      ['Its id', `${clear}bought${enter}`],
      ['Who stands behind it?', enter],
      ['A file with the text', `${article}${enter}`],
      ['Where?', `brass foghorns${enter}`],
      ['A question that it answers', `Who bought foghorns? | What did the office buy?${enter}`],
      ['What the slash command shows', `What is said of the horns${enter}`],
      ['Its slash command', enter],
    ],
  );
  return directory;
}

test('a briefing is asked for in an empty directory, question by question', async () => {
  const directory = await askedBriefing();
  expect(await briefingIn(directory, 'the-horns')).toMatchObject({
    languages: ['en'],
    claims: [
      {
        id: 'bought',
        basis: 'stated',
        locator: { paragraph: 2, sentence: 1 },
        questions: { en: ['Who bought foghorns?', 'What did the office buy?'] },
      },
    ],
    topics: [{ command: 'the-horns' }],
  });
});

test('a claim, a response and a gap are asked for, with choices', async () => {
  const directory = await askedBriefing();
  await converse(
    ['claim', '--directory', directory],
    [
      ['What the article says', `Most foghorns went to the lighthouse.${enter}`],
      ['Its id', `${clear}lighthouse${enter}`],
      ['Who stands behind it?', enter],
      ['In which source', enter],
      ['A file with the text', `${article}${enter}`],
      ['Where?', `2.2${enter}`],
      ['Does it say something', `${down}${enter}`],
      ['What rises or falls', `Noise level${enter}`],
      ['Write it as noise-level', `${clear}noise-level${enter}`],
      ['Which way?', `${down}${enter}`],
      ['A question that it answers', `Where did the foghorns go?${enter}`],
      ['Who says so', `${space}${enter}`],
      ['Which topic shows it?', `${space}${enter}`],
    ],
  );
  await converse(
    ['source', '--directory', directory, '--publisher-en', 'Pelican', '--kind', 'company'],
    [
      ['Its id', enter],
      ['The language in which', `en${enter}`],
      ['Whom does it relay?', enter],
      ['Its address', enter],
      ['Was its text read?', enter],
    ],
  );
  await converse(
    ['response', '--directory', directory],
    [
      ['What does it do?', enter],
      ['Who responds?', `${down}${enter}`],
      ['Which claim tells of it?', enter],
      ['What the article says of it', `Pelican denied the report.${enter}`],
      ['The id of that claim', enter],
      ['A question that it answers', `What does Pelican say?${enter}`],
      ['Which topic shows that claim?', `${space}${enter}`],
      ['Its id', enter],
      // Chosen in the order of the list; the one that was read comes last all the same.
      ['Who says so', `${space}${down}${space}${enter}`],
      ['In what words?', `made of fog${enter}`],
      ['Their language', enter],
      ['Are they a translation?', enter],
      ['What the words mean', enter],
      ['In which source', enter],
      ['A file with the text', `${article}${enter}`],
      ['Where?', `made of fog${enter}`],
      ['Which claims does it respond to?', `${space}${enter}`],
      ['Who drew that line?', enter],
      ['How far it reaches', `Covers the sale.${enter}`],
    ],
  );
  const { output } = await converse(
    ['gap', '--directory', directory],
    [
      ['What the article does not say', `The article does not say who made the foghorns.${enter}`],
      ['A question that falls into it', `Who made the foghorns?${enter}`],
      ['Its id', `${clear}maker${enter}`],
      ['Which claims come closest?', `${space}${enter}`],
    ],
  );
  expect(output).toContain('Nothing is wrong with it.');
  expect(await briefingIn(directory, 'the-horns')).toMatchObject({
    claims: [
      { id: 'bought', denials: [{ id: 'pelican-denies' }] },
      {
        id: 'lighthouse',
        locator: { paragraph: 2, sentence: 2 },
        denials: [],
        frame: { act: 'change', what: ['noise-level'], way: 'down' },
      },
      { id: 'pelican-denies-it', basis: 'denial', attribution: [{ id: 'pelican' }, { id: 'article' }] },
    ],
    responses: [
      {
        kind: 'denies',
        covers: ['bought'],
        words: { text: 'made of fog', language: 'en', translated: false },
      },
    ],
    gaps: [{ id: 'maker', nearest: ['bought'] }],
    topics: [{ claims: [{ id: 'bought' }, { id: 'lighthouse' }, { id: 'pelican-denies-it' }] }],
  });
});

const texts = ['en', 'fr', 'zh-CN'].flatMap((one) => [`--text-${one}`, one, `--question-${one}`, `${one}?`]);

test('what cannot be taken is told while it can still be changed', async () => {
  const { directory } = await temporaryKnowledge();
  await converse(
    ['claim', '--directory', directory, ...texts, '--basis', 'stated', '--source', 'story'],
    [
      ['Its id', `${clear}New Horns${enter}`],
      ['Write it as new-horns', `${clear}new-horns${enter}`],
      ['A file with the text', `${article}${enter}`],
      ['Where?', `foghorns${enter}`],
      ['stands in 2 sentences', `${clear}4.2${enter}`],
      ['Does it say something', enter],
      ['Who says so', `${down}${space}${enter}`],
      ['Which topic shows it?', `${space}${enter}`],
    ],
  );
  expect((await briefingIn(directory, 'gullhaven-horns'))?.claims.at(-1)?.id).toBe('new-horns');
});

test('words are looked for in the sentences of their source, as these were counted when it was read', async () => {
  const { directory, write } = await temporaryKnowledge();
  const file = path.join(directory, 'old.txt');
  await write('old.txt', (await readFile(article, 'utf8')).replace('Most of', 'Mr. Adam says most of'));
  await fmt.run(['--directory', directory, '--article', `story=${file}`]);
  const given = [...texts, '--id', 'adam', '--basis', 'stated', '--source', 'story', '--article', file];
  await converse(
    ['claim', '--directory', directory, ...given],
    [
      ['Where?', `Mr. Adam${enter}`],
      ['stands partly in 2.2', `${clear}Adam says${enter}`],
      ['Does it say something', enter],
      ['Who says so', `${down}${space}${enter}`],
      ['Which topic shows it?', `${space}${enter}`],
    ],
  );
  const claim = (await briefingIn(directory, 'gullhaven-horns'))?.claims.at(-1);
  expect([claim?.id, claim?.locator.sentence]).toEqual(['adam', 3]);
});

test('Ctrl-C leaves everything as it is', async () => {
  const { directory, read } = await temporaryKnowledge();
  const before = await read('gullhaven-horns/briefing.yaml');
  const run = converse(['gap', '--directory', directory], [['What the article does not say', stop]]);
  await expect(run).rejects.toThrow('stopped');
  expect(await read('gullhaven-horns/briefing.yaml')).toBe(before);
});

test('of several briefings, it is asked which one', async () => {
  const directory = await askedBriefing();
  await createRecord(['briefing', '--directory', directory, ...otherBriefing], null);
  await converse(
    ['name', '--directory', directory, '--kind', 'party', '--name-en', 'Pelican', '--forms-en', 'pelican'],
    [
      ['Which briefing?', `${down}${enter}`],
      ['Its id', enter],
    ],
  );
  expect((await briefingIn(directory, 'the-horns'))?.names.map(({ id }) => id)).toEqual(['pelican']);
});

const otherBriefing = [
  ['languages', 'en'],
  ['title-en', 'Other'],
  ['headline-en', 'Another story.'],
  ['publisher-en', 'the story'],
  ['text-en', 'A foghorn is loud.'],
  ['id', 'loud'],
  ['at', '4.1'],
  ['question-en', 'Is it loud?'],
  ['description-en', 'Another'],
].flatMap(([name, value = '']) => [`--${name}`, value]);
