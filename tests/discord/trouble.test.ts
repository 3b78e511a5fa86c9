/** The built bot among the troubles of a machine: signals, streams, settings, and a token that is refused. */
import { closeSync, openSync, readdirSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../packages/discord-sandbox/src/sandbox.ts';
import { startSandbox } from '../../packages/discord-sandbox/src/server.ts';
import { built } from '../shared/ask.ts';
import { temporaryDirectory } from '../shared/directory.ts';
import { killAll, run } from './run.ts';

let sandbox: Sandbox;
let directory: string;

beforeAll(built);
beforeEach(async () => {
  sandbox = await startSandbox();
  directory = await temporaryDirectory();
});
afterEach(async () => {
  await killAll();
  await sandbox.close();
});

const toSandbox = () => ({ DISCORD_TOKEN: sandbox.token, DISCORD_API_URL: sandbox.api });
/** Asked again on a busy machine, where an answer may come later than Discord takes it. */
const answers = () =>
  expect.poll(async () => (await sandbox.invoke({ command: 'about' })).failure).toBeNull();

describe('a signal', () => {
  it('ends it with 0 before the login is done', async () => {
    sandbox.faults.rest({ path: /gateway/ }, { kind: 'hang' });
    const { child, exit } = run(toSandbox());
    await expect.poll(() => sandbox.requests().length).toBeGreaterThan(0);
    child.kill('SIGTERM');
    expect(await exit()).toBe(0);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'ends it while it is still being loaded: %s',
    async (signal) => {
      // Node tells of each module that it begins to load.
      const { child, exit, says } = run({ ...toSandbox(), NODE_DEBUG: 'esm' });
      await says(/config\S*\.js/);
      child.kill(signal);
      expect(await exit()).toBe(0);
    },
  );
});

describe('output that cannot be written', () => {
  it('ends nothing when the pipe is closed', async () => {
    const { child, says } = run({ ...toSandbox(), LOG_LEVEL: 'trace' });
    await says(/ready/);
    await sandbox.ready();
    child.stdout?.destroy();
    child.stderr?.destroy();
    for (let round = 0; round < 3; round++) await answers();
    expect(child.exitCode).toBeNull();
  });

  it.runIf(process.platform === 'linux')('ends nothing when the disk is full', async () => {
    const full = openSync('/dev/full', 'w');
    const { child } = run(toSandbox(), { stdio: ['ignore', full, full] });
    closeSync(full);
    await sandbox.ready();
    for (let round = 0; round < 3; round++) await answers();
    expect(child.exitCode).toBeNull();
  });
});

describe('settings', () => {
  it('that hold a password or a key never stand in the log', async () => {
    const { output, exit } = run({
      ...toSandbox(),
      DISCORD_API_URL: 'http://user:first-secret@127.0.0.1:1/api?key=second-secret',
      DATABASE_URL: 'postgres://user:third-secret@127.0.0.1:1/dossier',
      LOG_LEVEL: 'trace',
    });
    expect(await exit()).toBe(1);
    expect(output()).toContain('127.0.0.1:1/api');
    expect(output()).not.toMatch(/(first|second|third)-secret/);
  });

  it('without a token leave the database of the real Discord alone, though something is pinned', async () => {
    const { child, says, exit, output } = run({
      SANDBOX_PORT: '0',
      DATABASE_URL: `file:${directory}/dossier.db`,
    });
    await says(/http:\/\/127\.0\.0\.1:\d+\//);
    const page = /http:\S+\//.exec(output())?.[0] ?? '';
    const reader = { role: 'member', locale: 'en-US' };
    const view = async () => {
      const answer = await fetch(`${page}sandbox/view?${new URLSearchParams(reader)}`);
      return (await answer.json()) as { channel: { id: string }; pins: unknown[]; commands: unknown[] };
    };
    await expect.poll(async () => (await view()).commands.length).toBeGreaterThan(0);
    const { id: channel } = (await view()).channel;
    const pin = () =>
      fetch(`${page}sandbox/step`, { method: 'POST', body: JSON.stringify({ ...reader, step: 2, channel }) });
    // Pressed again until it is pinned: on a busy machine a first answer may come later than Discord takes it.
    await expect.poll(() => pin().then(async () => (await view()).pins.length), { interval: 4_000 }).toBe(1);
    child.kill('SIGTERM');
    await exit();
    expect(readdirSync(directory)).toEqual([]);
  });
});

it('a token that is refused once while it runs is told as a warning, and the same request goes through later', async () => {
  sandbox.faults.rest({ method: 'PUT', path: /commands/ }, { kind: 'error', code: 0 });
  const { child, says } = run(toSandbox());
  await says(/"level":40,.*takes it again/);
  await expect.poll(() => sandbox.registeredCommands().length).toBeGreaterThan(10);
  await answers();
  expect(child.exitCode).toBeNull();
});
