/** Files that are not there, or are something else: told in words, without a stack. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { startProcess } from '../../chaos/bot-process.ts';
import { built } from '../shared/ask.ts';
import { temporaryDirectory } from '../shared/directory.ts';

beforeAll(built);

it.each<[string, readonly string[], RegExp]>([
  [
    'knowledge',
    ['migrate', '--from', 'PROJECT/tests/fixtures/first-edition', '--to', 'FILE'],
    /is a file and no folder/,
  ],
  ['knowledge', ['migrate', '--from', 'FILE', '--to', 'FOLDER'], /cannot be read: .* no folder/],
  [
    'knowledge',
    ['migrate', '--from', 'PROJECT/knowledge/h20-resale', '--to', 'FOLDER'],
    /of today's edition/,
  ],
  ['knowledge', ['export', 'csv', '--output', 'FOLDER'], /"FOLDER" cannot be used: it is a folder/],
  ['knowledge', ['verify', '--article', 'FOLDER'], /"FOLDER" cannot be read: it is a folder/],
  ['knowledge', ['new', 'claim', '--at', 'some words', '--article', 'FOLDER'], /There is no such file/],
  [
    'knowledge',
    ['new', 'claim', '--textfr', 'x'],
    /^there is no option --textfr\. Did you mean "--text-fr"\? There are: --briefing/,
  ],
  ['knowledge', ['check', 'h20-resale'], /"h20-resale" belongs to no option/],
  ['data', ['import', 'FOLDER'], /"FOLDER" cannot be read: it is a folder/],
  ['data', ['import', 'FOLDER/x'], /cannot be read: it is not there/],
])('%s %s', async (program, words, told) => {
  const folder = await temporaryDirectory();
  const file = path.join(folder, 'file');
  await writeFile(file, 'a file\n');
  const places = { PROJECT: process.cwd(), FOLDER: folder, FILE: file };
  const args = words.map((word) =>
    Object.entries(places).reduce((all, [name, place]) => all.replace(name, place), word),
  );
  const run = startProcess({ DATABASE_URL: `file:${folder}/pins.db` }, `src/cli/${program}.js`, args);
  expect(await run.ended).toBeOneOf([1, 2]);
  const output = run.output().replaceAll(folder, 'FOLDER');
  expect(output).toMatch(told);
  expect(output).not.toMatch(/^ +at |Node\.js v/m);
});
