import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Sandbox } from '../../packages/discord-sandbox/src/sandbox.ts';
import type { Bot } from '../../src/bot.ts';
import { patientSandbox, startBotOn } from '../shared/bot.ts';
import { temporaryDirectory } from '../shared/directory.ts';

let directory: string;
let sandbox: Sandbox;
let bot: Bot | undefined;
let lines: string[];

const briefing = () => path.join(directory, 'h20-resale/briefing.yaml');
const edit = async (from: string | RegExp, to: string) =>
  writeFile(briefing(), (await readFile(briefing(), 'utf8')).replace(from, to));
const start = () => startBotOn(sandbox, { knowledgeDirectory: directory, write: (line) => lines.push(line) });
const commandNames = () => sandbox.registeredCommands().map(({ name }) => name);

beforeEach(async () => {
  directory = await temporaryDirectory();
  await cp('knowledge', directory, { recursive: true });
  sandbox = await patientSandbox();
  lines = [];
});

afterEach(async () => {
  await bot?.stop();
  bot = undefined;
  await sandbox.close();
});

it('answers from an edit without a restart', async () => {
  bot = await start();
  await edit(/^title: \{en: [^,]*/m, 'title: {en: A title that nobody has seen before');
  const shown = async () =>
    JSON.stringify((await sandbox.invoke({ command: 'briefing', subcommand: 'show' })).message);
  await expect.poll(shown, { interval: 200 }).toContain('A title that nobody has seen before');
});

it('registers the commands again when an edit changes the topics, and only then', async () => {
  bot = await start();
  const puts = () =>
    sandbox.requests().filter(({ method, path }) => method === 'PUT' && path.includes('/commands'));
  // The bot answers before it has registered anything.
  await expect.poll(puts).toHaveLength(1);
  await edit(/^updated: .*/m, "updated: '2031-05-06'");
  await expect.poll(() => lines.filter((line) => line.includes('knowledge reloaded')).length).toBe(1);
  expect(puts()).toHaveLength(1);
  await edit(/command: huawei/, 'command: chips');
  await expect.poll(commandNames).toContain('chips');
  expect(commandNames()).not.toContain('huawei');
  expect(puts()).toHaveLength(2);
});

it('takes in the next edit though Discord refuses the commands of the one before', async () => {
  bot = await start();
  await expect.poll(commandNames).toContain('huawei');
  sandbox.faults.rest({ method: 'PUT', path: /\/commands/ }, { kind: 'error', code: 50035 }, 100);
  await edit(/command: huawei/, 'command: chips');
  await expect.poll(() => lines.join('')).toContain('did not take the commands');
  await edit(/^title: \{en: [^,]*/m, 'title: {en: A title that nobody has seen before');
  await expect.poll(() => lines.filter((line) => line.includes('knowledge reloaded')).length).toBe(2);
});

it('keeps the last good knowledge after a faulty edit, and says what is wrong and where', async () => {
  bot = await start();
  await edit(/command: huawei/, 'command: Not A Command');
  await expect.poll(() => lines.join('')).toMatch(/h20-resale\/briefing\.yaml:\d+:\d+: /);
  await expect.poll(commandNames).toContain('huawei');
  const outcome = await sandbox.invoke({ command: 'huawei' });
  expect(outcome.failure).toBeNull();
  expect(outcome.message?.content).not.toBe('');
});
