import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { manualClock } from '../../packages/discord-sandbox/src/clock.ts';
import type { Sandbox } from '../../packages/discord-sandbox/src/sandbox.ts';
import { startSandbox } from '../../packages/discord-sandbox/src/server.ts';
import { type Bot, startBot } from '../../src/bot.ts';
import { createLogger } from '../../src/log.ts';
import { StartError } from '../../src/start-error.ts';

let directory: string;
let sandbox: Sandbox;
let bot: Bot | undefined;
let lines: string[];

const briefing = () => path.join(directory, 'h20-resale/briefing.yaml');
const edit = async (from: string | RegExp, to: string) =>
  writeFile(briefing(), (await readFile(briefing(), 'utf8')).replace(from, to));
const start = async () => {
  const started = await startBot({
    token: sandbox.token,
    apiUrl: sandbox.api,
    knowledgeDirectory: directory,
    logger: createLogger({ level: 'info', form: 'json', secrets: [], write: (line) => lines.push(line) }),
  });
  await sandbox.ready();
  return started;
};
const commandNames = () => sandbox.registeredCommands().map(({ name }) => name);

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'dossier-'));
  await cp('knowledge', directory, { recursive: true });
  // On a busy machine an answer may come late: Discord's three seconds are the business of other tests.
  sandbox = await startSandbox({ rateLimits: 'off', clock: manualClock() });
  lines = [];
});

afterEach(async () => {
  await bot?.stop();
  bot = undefined;
  await sandbox.close();
  await rm(directory, { recursive: true });
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

it('does not start on faulty knowledge, and names every fault', async () => {
  await edit(/command: huawei/, 'command: Not A Command');
  await edit(/^updated: .*/m, 'updated: yesterday');
  const refused = await start().catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(StartError);
  expect(String(refused).match(/h20-resale\/briefing\.yaml:\d+:\d+: /g)?.length).toBeGreaterThan(0);
});
