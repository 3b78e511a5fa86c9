/** Whatever people run tells how it is used, and does nothing else. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { startProcess } from '../../chaos/bot-process.ts';
import { built } from '../shared/ask.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** The compiled programs by the name of their script; tests/hosting/install.test.ts asks `npm start`. */
const programs = Object.entries(scripts).flatMap(([name, script]) => {
  const [, file] = /\bscripts\/run\.js (\S+\.js)$/.exec(script) ?? [];
  return file === undefined ? [] : [[name, file] as const];
});

beforeAll(built);

async function help(file: string, ...words: readonly string[]): Promise<string> {
  const run = startProcess({}, file, [...words, '--help']);
  expect(await run.ended, run.output()).toBe(0);
  return run.output();
}

test('every script that runs a compiled program is tried here', () => {
  const names = programs.map(([name]) => name).sort();
  expect(names.join(' ')).toBe('ask bench chaos data doctor knowledge screenshots');
});

test.each(programs)('npm run %s tells its usage when it is asked for help', async (_name, file) => {
  expect(await help(file)).toMatch(/^usage: /);
});

test('npm start does not pass over what it does not understand', async () => {
  const run = startProcess({}, 'bundle/src/main.js', ['--build']);
  expect(await run.ended).toBe(78);
  expect(run.output()).toMatch(/^"--build" is not understood\nusage: /);
});

test.each([
  ['chaos', 'chaos/main.js', ['--shrt'], '"--shrt" is not understood'],
  ['chaos', 'chaos/main.js', ['no such trouble'], '"no such trouble" is not understood'],
  ['bench', 'bench/main.js', ['load', 'many'], '"many" is no number'],
])('npm run %s measures nothing where it does not understand a word', async (_name, file, words, told) => {
  const run = startProcess({}, file, words);
  expect(await run.ended).toBe(2);
  expect(run.output()).toContain(`${told}\nusage: `);
});

test('the usage of knowledge explains each subcommand, and so does the subcommand itself', async () => {
  const explained = (await help('src/cli/knowledge.js')).match(/^ {2}\w.*\n {6}\w.*$/gm) ?? [];
  expect(explained.length).toBeGreaterThan(10);
  // One way leads to all of them.
  const last = explained.at(-1) ?? '';
  const [name = ''] = last.trim().split(/\s/);
  expect((await help('src/cli/knowledge.js', name)).trimEnd()).toBe(last);
  expect(await help('src/cli/data.js', 'export')).toMatch(/^usage: /);
});

test('the help of a new record lists its options, each once, with what to choose from', async () => {
  const options = (await help('src/cli/knowledge.js', 'new', 'response')).match(/^ {2}--.*$/gm) ?? [];
  const names = options.map((line) => line.trim().split(' ')[0]);
  expect(names).toEqual(expect.arrayContaining(['--briefing', '--by', '--text-fr', '--covers']));
  expect(new Set(names).size).toBe(names.length);
  expect(options.join('\n')).toContain('(denies, confirms, declines, corrects)');
});

test('a subcommand is none that every object has', async () => {
  const run = startProcess({}, 'src/cli/knowledge.js', ['constructor']);
  expect(await run.ended).toBe(2);
  expect(run.output()).toContain('there is no subcommand "constructor"');
});
