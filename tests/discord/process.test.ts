/** The built bot as a process of its own: what it prints, how it ends. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { smallKnowledge } from '../../chaos/bot-process.ts';
import type { Sandbox } from '../../packages/discord-sandbox/src/sandbox.ts';
import { startSandbox } from '../../packages/discord-sandbox/src/server.ts';
import { inviteLinks } from '../../src/discord/invite.ts';
import { addressOf } from '../shared/address.ts';
import { built } from '../shared/ask.ts';
import { temporaryDirectory } from '../shared/directory.ts';
import { killAll, run } from './run.ts';

let sandbox: Sandbox;

beforeAll(built);

beforeEach(async () => {
  sandbox = await startSandbox();
});

afterEach(async () => {
  await killAll();
  await sandbox.close();
});

const toSandbox = () => ({ DISCORD_TOKEN: sandbox.token, DISCORD_API_URL: sandbox.api });

describe('without a token', () => {
  it('opens a sandbox, prints one address and nothing else, and ends on a signal', async () => {
    const { child, says, output, errors, exit } = run({ SANDBOX_PORT: '0' });
    await says(/http:\/\/127\.0\.0\.1:\d+\//);
    expect(output().trim().split('\n')).toHaveLength(1);
    const address = /http:\S+/.exec(output())?.[0] ?? '';
    expect((await fetch(address)).status).toBe(200);
    child.kill('SIGINT');
    expect(await exit()).toBe(0);
    expect(errors()).toBe('');
  });

  it('finds another port where its own is taken, and says so', async () => {
    const taken = new URL(sandbox.url).port;
    const { says, output } = run({ SANDBOX_PORT: taken });
    await says(/ready/);
    expect(output()).toContain(`Port ${taken} is taken`);
    expect(/ready\D+http:\/\/127\.0\.0\.1:(\d+)/.exec(output())?.[1]).not.toBe(taken);
  });
});

it('with a token tells at the start how to invite it', async () => {
  const { says, output } = run(toSandbox());
  await says(/Invite it/);
  const { bot, commandsOnly } = inviteLinks(sandbox.application.id);
  expect(output()).toContain(`${bot} `);
  expect(output()).toContain(commandsOnly);
});

it('hears whoever asks at the moment at which Discord greets it', async () => {
  const first = run(toSandbox());
  await first.says(/ready/);
  await sandbox.ready();
  first.child.kill('SIGTERM');
  await first.exit();
  const { says } = run({ ...toSandbox(), HEALTH_PORT: '0' });
  await sandbox.ready();
  await sandbox.invoke({ command: 'about' });
  // A machine that is busy may answer too late, which is told as well.
  await says(/"command":"about".*"interaction"/);
});

it('faults in the knowledge are told at the start, each with file, line and remedy, and end it with 78', async () => {
  const directory = await temporaryDirectory();
  await cp(smallKnowledge, directory, { recursive: true });
  const [briefing, names] = ['briefing', 'names'].map((one) => `${directory}/gullhaven-horns/${one}.yaml`);
  const text = await readFile(briefing ?? '', 'utf8');
  await writeFile(briefing ?? '', text.replace('command: bells', 'command: Not A Command'));
  await writeFile(names ?? '', 'edition: 2\nnames: [{id: a, kind: firm, forms: {en: [a]}}]');
  const { exit, output } = run({ ...toSandbox(), KNOWLEDGE_DIR: directory });
  expect(await exit()).toBe(78);
  expect(output()).toMatch(
    /gullhaven-horns\/briefing\.yaml:\d+:\d+: .*Not A Command.* such as not-a-command/,
  );
  expect(output()).toMatch(/gullhaven-horns\/names\.yaml:2:\d+: .*kind.*party, product, place, term/);
});

describe('what it cannot go on with', () => {
  it('names every faulty setting and exits with 78', async () => {
    const { exit, output } = run({ LOG_LEVEL: 'loud', DISCORD_GUILD_ID: 'here' });
    expect(await exit()).toBe(78);
    expect(output()).toMatch(/LOG_LEVEL/);
    expect(output()).toMatch(/DISCORD_GUILD_ID/);
  });

  it('says that its .env is a folder, and exits with 78', async () => {
    const directory = await temporaryDirectory();
    await mkdir(path.join(directory, '.env'));
    const { exit, output } = run({}, { cwd: directory });
    expect(await exit()).toBe(78);
    expect(output()).toMatch(/\.env: it is a folder/);
    expect(output()).not.toContain('at ');
  });

  it('exits with 78 on a refused token, says so, and does not print it', async () => {
    const { exit, output } = run({ ...toSandbox(), DISCORD_TOKEN: 'MTA5.wrong.token', LOG_LEVEL: 'trace' });
    expect(await exit()).toBe(78);
    expect(output()).toContain('refused the token');
    expect(output()).not.toContain('MTA5.wrong.token');
  });

  it('exits with 1 and names the address when nobody answers there', async () => {
    const { exit, output } = run({ ...toSandbox(), DISCORD_API_URL: 'http://127.0.0.1:1/api' });
    expect(await exit()).toBe(1);
    expect(output()).toContain('http://127.0.0.1:1/api');
    expect(output()).not.toContain('could not be built');
  });

  it('exits with 1 and says so where something else than Discord answers', async () => {
    const other = createServer((_, response) => response.end('{}'));
    const { exit, output } = run({ ...toSandbox(), DISCORD_API_URL: await addressOf(other) });
    expect(await exit()).toBe(1);
    other.close();
    expect(output()).toContain('is not Discord. Check the network');
  });
});

describe('a signal', () => {
  const callbacks = () => sandbox.requests().filter(({ path: to }) => to.includes('/callback')).length;
  /** It is busy right after its start, preparing to answer. */
  const answersOnce = () => sandbox.invoke({ command: 'sources' });

  it('ends it within five seconds though an answer hangs', async () => {
    const { child, exit, says } = run(toSandbox());
    await says(/ready/);
    await sandbox.ready();
    await answersOnce();
    sandbox.faults.rest({ path: /\/callback/ }, { kind: 'slow', milliseconds: 60_000 });
    const before = callbacks();
    const asked = sandbox.invoke({ command: 'about' });
    await expect.poll(callbacks).toBeGreaterThan(before);
    child.kill('SIGTERM');
    expect(await exit()).toBe(0);
    await asked;
  });
});
