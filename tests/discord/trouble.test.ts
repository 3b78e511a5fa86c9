/** The built bot among the troubles of a machine: signals, streams, settings, and a token that is refused. */
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../packages/discord-sandbox/src/sandbox.ts';
import { startSandbox } from '../../packages/discord-sandbox/src/server.ts';
import { openDatabase } from '../../src/database/database.ts';
import { createRegistry } from '../../src/pins/registry.ts';
import { built } from '../shared/ask.ts';
import { killAll, run } from './run.ts';

let sandbox: Sandbox;
let directory: string;

beforeAll(built);
beforeEach(async () => {
  sandbox = await startSandbox();
  directory = await mkdtemp(path.join(tmpdir(), 'dossier-trouble-'));
});
afterEach(async () => {
  killAll();
  await sandbox.close();
  await rm(directory, { recursive: true });
});

const toSandbox = () => ({ DISCORD_TOKEN: sandbox.token, DISCORD_API_URL: sandbox.api });
const answers = async () => expect((await sandbox.invoke({ command: 'about' })).failure).toBeNull();

describe.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s', (signal) => {
  it('ends it with 0 before the login is done', async () => {
    sandbox.faults.rest({ path: /gateway/ }, { kind: 'hang' });
    const { child, exit } = run(toSandbox());
    await expect.poll(() => sandbox.requests().length, { timeout: 30_000 }).toBeGreaterThan(0);
    child.kill(signal);
    expect(await exit()).toBe(0);
  });

  it('ends it while it is still being loaded', async () => {
    // Node tells of each module that it begins to load.
    const { child, exit, says } = run({ ...toSandbox(), NODE_DEBUG: 'esm' });
    await says(/config\.js/);
    child.kill(signal);
    expect(await exit()).toBe(0);
  });
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

  it('without a token leave the pins of the real Discord alone', async () => {
    const url = `file:${directory}/dossier.db`;
    const database = await openDatabase(url);
    // One that an earlier version pinned: nothing says whose it is.
    const registry = createRegistry(database, () => '');
    const place = { channel: '2', briefing: 'h20-resale', topic: '' };
    const { id } = await registry.reserve({ ...place, guild: '1', language: 'en', announce: 1 });
    await registry.write(id, { message: '9', state: 'active', hash: 'of an earlier revision' });
    const { child, says, exit } = run({ SANDBOX_PORT: '0', DATABASE_URL: url });
    await says(/http:\/\/127\.0\.0\.1:\d+\//);
    // Time enough to look for pins.
    await pause(1_000);
    child.kill('SIGTERM');
    await exit();
    expect(await registry.find(place)).toMatchObject({ state: 'active', application: '', lease: null });
    await database.close();
  });
});

describe('a token that is refused while it runs', () => {
  const putsCommands = { method: 'PUT', path: /commands/ };
  const unauthorized = { kind: 'error', code: 0 } as const;

  it('once is told as a warning, and the same request goes through later', { timeout: 60_000 }, async () => {
    sandbox.faults.rest(putsCommands, unauthorized);
    const { child, says } = run(toSandbox());
    await says(/"level":40,.*takes it again/);
    await expect.poll(() => sandbox.registeredCommands().length, { timeout: 30_000 }).toBeGreaterThan(10);
    await answers();
    expect(child.exitCode).toBeNull();
  });

  it('for good ends it with 78 and says so', async () => {
    const { exit, says, output } = run(toSandbox());
    await says(/ready/);
    await sandbox.ready();
    sandbox.faults.rest({ path: /users|commands|messages/ }, unauthorized, 100);
    await sandbox.invoke({
      command: 'pins',
      subcommand: 'pin',
      user: sandbox.users.moderator,
    });
    expect(await exit()).toBe(78);
    expect(output()).toContain('refused the token');
  });
});
