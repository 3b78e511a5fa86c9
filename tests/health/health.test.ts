/** Health and metrics of the built bot, read over HTTP while things go wrong around it. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BotProcess, smallKnowledge, startProcess } from '../../chaos/bot-process.ts';
import type { Sandbox } from '../../packages/discord-sandbox/src/sandbox.ts';
import { remedyFor } from '../../src/health/listen.ts';
import { addressOf } from '../shared/address.ts';
import { built } from '../shared/ask.ts';
import { patientSandbox } from '../shared/bot.ts';

let sandbox: Sandbox;
let folder: string;
let bot: BotProcess;
let address: string;

beforeAll(built);

async function openStage(): Promise<void> {
  sandbox = await patientSandbox();
  folder = await mkdtemp(path.join(tmpdir(), 'dossier-health-'));
  await cp(smallKnowledge, path.join(folder, 'knowledge'), { recursive: true });
}

async function closeStage(): Promise<void> {
  await bot.kill();
  await sandbox.close();
  await rm(folder, { recursive: true, force: true });
}

const settings = (more: Record<string, string> = {}) => ({
  DISCORD_TOKEN: sandbox.token,
  DISCORD_API_URL: sandbox.api,
  DATABASE_URL: `file:${folder}/dossier.db`,
  KNOWLEDGE_DIR: path.join(folder, 'knowledge'),
  ...more,
});

async function start(more: Record<string, string> = {}): Promise<void> {
  bot = startProcess(settings({ HEALTH_PORT: '0', ...more }));
  const [, port] = await bot.says(/"port":(\d+)/);
  address = `http://127.0.0.1:${port}`;
}

const health = async () => (await fetch(`${address}/health`)).status;
const wellness = () => expect.poll(health);
const metrics = async () => (await fetch(`${address}/metrics`)).text();
/** The lines of a figure, without its comments. */
const figure = async (name: string) =>
  (await metrics())
    .split('\n')
    .filter((line) => line.startsWith(name))
    .join('\n');

it('asks for another port where only the privileged may have that one', () => {
  expect(remedyFor('EACCES')).toBe(remedyFor('EADDRINUSE'));
});

describe('a bot that starts', () => {
  beforeEach(openStage);
  afterEach(closeStage);

  it('serves nothing without HEALTH_PORT', async () => {
    bot = startProcess(settings());
    await bot.says(/is ready/);
    expect(bot.output()).not.toContain('health and metrics');
  });

  it('ends with words where its address cannot be had, and with the code that asks to mend something', async () => {
    const taken = new URL(sandbox.url).port;
    bot = startProcess(settings({ HEALTH_PORT: taken }));
    expect(await bot.ended).toBe(78);
    expect(bot.output()).toContain('Choose another port');
    // Nor does it use up one of the logins that Discord allows in a day.
    expect(sandbox.requests()).toEqual([]);
    bot = startProcess(settings({ HEALTH_PORT: '0', HEALTH_HOST: 'no.host.invalid' }));
    expect(await bot.ended).toBe(78);
    expect(bot.output()).toContain('Is HEALTH_HOST an address of this machine?');
  });

  it('says with it that it is unwell until Discord has greeted it', async () => {
    sandbox.faults.refuseConnections(true);
    await start();
    expect(await health()).toBe(503);
  });
});

it('serves its figures within the ten seconds that Prometheus waits, though the database hangs', async () => {
  await openStage();
  const database = createServer(() => undefined);
  await start({ DATABASE_URL: await addressOf(database) });
  const { status } = await fetch(`${address}/metrics`, { signal: AbortSignal.timeout(10_000) });
  expect(status).toBe(200);
  database.closeAllConnections();
  database.close();
  await closeStage();
});

describe('one bot', () => {
  beforeAll(async () => {
    await openStage();
    await start();
    await sandbox.ready();
  });
  afterAll(closeStage);

  it('counts the greeting of Discord, which may come at once', async () => {
    expect(await figure('dossier_gateway_events_total{event="ready"}')).toMatch(/ 1$/);
  });

  it('counts answers by command and outcome, and times the first response', async () => {
    await sandbox.invoke({ command: 'ask', options: { question: 'who denies the resale of the chips?' } });
    await sandbox.invoke({ command: 'about' });
    const answered = await figure('dossier_answers_total');
    expect(answered).toContain('{command="about",outcome="about"} 1');
    expect(answered).toMatch(/\{command="ask",outcome="\w+"\} 1/);
    await expect
      .poll(() => figure('dossier_first_response_seconds_count'))
      .toBe('dossier_first_response_seconds_count{kind="command"} 2');
  });

  it('counts pins by state, and their edits', async () => {
    expect(await figure('dossier_pins')).not.toContain('dossier_pins{state="active"} 1');
    const pinned = await sandbox.invoke({
      command: 'pins',
      subcommand: 'pin',
      user: sandbox.users.moderator,
    });
    expect(pinned.failure).toBeNull();
    await expect.poll(() => figure('dossier_pins')).toContain('dossier_pins{state="active"} 1');
    expect(await figure('dossier_pins')).toContain('dossier_pins_due 0');
  });

  it('counts what Discord did not take in time', async () => {
    const takeBack = sandbox.faults.rest({ path: /\/callback/ }, { kind: 'error', code: 10062 }, 5);
    // Nobody answers it: by the sandbox's clock it never grows late.
    void sandbox.invoke({ command: 'about' });
    await expect
      .poll(() => figure('dossier_interactions_lost_total'))
      .toContain('dossier_interactions_lost_total{kind="command"} 1');
    takeBack();
  });

  it.each([
    ['dossier_interactions_lost_total', 'kind', ['completion', 'button', 'form']],
    ['dossier_gateway_events_total', 'event', ['resumed', 'reconnecting', 'error']],
    ['dossier_rate_limits_total', 'scope', ['user', 'global', 'shared']],
    ['dossier_pin_edits_total', 'result', ['refused']],
  ])('counts %s from 0 on, so that a first one is seen as one more', async (name, label, values) => {
    for (const value of values) expect(await metrics()).toContain(`${name}{${label}="${value}"} 0\n`);
  });

  it('tells no id, no token and nothing that a user typed', async () => {
    const asked = async () =>
      (await figure('dossier_answers_total{command="ask"')).split('\n').map((line) => line.split(' ')[1]);
    const before = await asked();
    await sandbox.invoke({ command: 'ask', options: { question: 'zanzibar marmalade?' } });
    expect(await asked()).not.toEqual(before);
    const text = await metrics();
    expect(text).not.toMatch(/\d{17,20}"|zanzibar|marmalade/);
    expect(text).not.toContain(sandbox.token);
  });

  it('stays well on the last good knowledge, and tells of an edit that does not load', async () => {
    await wellness().toBe(200);
    const file = path.join(folder, 'knowledge/gullhaven-horns/briefing.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, `${text}\nthis: is no key of a briefing\n`);
    await expect.poll(() => figure('dossier_knowledge_edit_faulty ')).toMatch(/ 1$/);
    expect(await health()).toBe(200);
    await writeFile(file, text);
    await expect.poll(() => figure('dossier_knowledge_edit_faulty ')).toMatch(/ 0$/);
  });

  it('is well while it can answer, and unwell for as long as Discord is out of reach', async () => {
    await wellness().toBe(200);
    sandbox.faults.refuseConnections(true);
    sandbox.faults.dropSocket();
    await wellness().toBe(503);
    sandbox.faults.refuseConnections(false);
    await wellness().toBe(200);
  });
});
