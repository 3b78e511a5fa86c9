/** Whatever people run tells how it is used, and does nothing else. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { startProcess } from '../../chaos/bot-process.ts';
import { built } from '../shared/ask.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** The compiled programs by the name of their script, and what `npm start` becomes. */
const programs = [
  ...Object.entries(scripts).flatMap(([name, script]) => {
    const [, file] = /\bscripts\/run\.js (\S+\.js)$/.exec(script) ?? [];
    return file === undefined ? [] : [[name, file] as const];
  }),
  ['start', 'bundle/src/main.js'] as const,
];

beforeAll(built);

async function help(file: string, ...words: readonly string[]): Promise<string> {
  const run = startProcess({}, file, [...words, '--help']);
  expect(await run.ended, run.output()).toBe(0);
  return run.output();
}

test('every script that runs a compiled program is tried here', () => {
  const names = programs.map(([name]) => name);
  expect(names.sort()).toEqual([
    'ask',
    'bench',
    'chaos',
    'data',
    'doctor',
    'knowledge',
    'screenshots',
    'start',
  ]);
});

test.each(programs)('npm run %s tells its usage when it is asked for help', async (_name, file) => {
  expect(await help(file)).toMatch(/^usage: /);
});

test('so does each subcommand of knowledge and of data', async () => {
  const names = [...(await help('src/cli/knowledge.js')).matchAll(/^ {2}(\w+)/gm)].map(
    ([, name = '']) => name,
  );
  expect(names.length).toBeGreaterThan(10);
  for (const name of names)
    expect(await help('src/cli/knowledge.js', name)).toMatch(new RegExp(`^ {2}${name}\\b.*\\n {6}\\w`));
  for (const name of ['export', 'import']) expect(await help('src/cli/data.js', name)).toMatch(/^usage: /);
});
