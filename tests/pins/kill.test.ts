/** Processes that are killed in the middle, and several at work on one database: each pin is edited once, and told once. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BotProcess, smallKnowledge, startProcess } from '../../chaos/bot-process.ts';
import { openDatabase } from '../../src/database/database.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { built, postgresDatabase } from '../shared/ask.ts';
import { temporaryDirectory } from '../shared/directory.ts';
import { channelPath, eventually, type Harness, messagePath, smallMeaning, startHarness } from './harness.ts';

let harness: Harness;
let directory: string;
let knowledge: Knowledge;
let running: BotProcess[];

beforeAll(async () => {
  await built();
  const loaded = await loadKnowledge(smallKnowledge);
  if (!loaded.ok) throw new Error('the knowledge does not load');
  knowledge = loaded.knowledge;
});

beforeEach(async () => {
  running = [];
  directory = await temporaryDirectory();
  await cp(smallKnowledge, directory, { recursive: true });
  const file = join(directory, 'gullhaven-horns', 'briefing.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replaceAll(...smallMeaning));
});
afterEach(async () => {
  await Promise.all(running.map((one) => one.kill()));
  await harness.close();
});

async function pinIn(channels: number): Promise<void> {
  for (let index = 0; index < channels; index++) {
    for (const topic of ['', 'foghorns']) {
      const channel = topic
        ? harness.sandbox.channels.general
        : harness.sandbox.addChannel(`channel-${index}`);
      if (topic && index > 0) continue;
      const outcome = await harness.pins.pin(harness.order({ channel, topic, briefing: 'gullhaven-horns' }));
      if (outcome.kind !== 'pinned') throw new Error(JSON.stringify(outcome));
    }
  }
  await harness.stop();
}

async function start(): Promise<BotProcess> {
  const { api, token, application } = harness.sandbox;
  const settings = {
    DISCORD_API_URL: api,
    DISCORD_TOKEN: token,
    DATABASE_URL: harness.databaseUrl,
    KNOWLEDGE_DIR: directory,
  };
  const started = startProcess(settings, 'chaos/pin-process.js', [application.id]);
  running.push(started);
  await started.says(/started/);
  return started;
}

/** As though the lease of whoever was killed had run out: nobody wants to wait for that here. */
async function leasesRunOut(): Promise<void> {
  const database = await openDatabase(harness.databaseUrl);
  const past = new Date(0).toISOString();
  await database.run((kysely) =>
    kysely.updateTable('pins').set({ lease_until: past }).where('lease', 'is not', null).execute(),
  );
  await database.close();
}

/** Every edit and every reply that somebody began is on record. */
async function nobodyIsAtWork(): Promise<void> {
  const database = await openDatabase(harness.databaseUrl);
  const atWork = () =>
    database.run((kysely) => kysely.selectFrom('pins').select('id').where('lease', 'is not', null).execute());
  await eventually(async () => (await atWork()).length === 0);
  await database.close();
}

const edited = () => harness.requests('PATCH', messagePath).map(({ path }) => path);
const told = () =>
  harness.requests('POST', channelPath).flatMap(({ body }) => {
    const { message_reference: reference } = body as { message_reference?: { message_id: string } };
    return reference ? [reference.message_id] : [];
  });
const times = (list: readonly string[]) => [list.length, new Set(list).size];

describe('a process that is killed', () => {
  test('three times on the way leaves no pin out and edits none twice', async () => {
    harness = await startHarness({ knowledge });
    await pinIn(24);
    for (let kills = 1; kills <= 3; kills++) {
      const process = await start();
      await eventually(() => edited().length >= kills * 6);
      await process.kill();
      await leasesRunOut();
    }
    await start();
    await eventually(() => told().length >= 25);
    expect(times(edited())).toEqual([25, 25]);
    expect(times(told())).toEqual([25, 25]);
    expect(harness.sandbox.violations()).toEqual([]);
  });

  test('between the edit and the record of it does not edit again', async () => {
    harness = await startHarness({ knowledge });
    await pinIn(1);
    harness.sandbox.faults.rest({ method: 'PATCH' }, { kind: 'hang' }, 2);
    const process = await start();
    await eventually(() => edited().length === 2);
    await process.kill();
    await leasesRunOut();
    await start();
    await eventually(() => told().length === 2);
    expect(times(edited())).toEqual([2, 2]);
  });

  test('between the reply and the record of it does not reply again', async () => {
    harness = await startHarness({ knowledge });
    await pinIn(1);
    harness.sandbox.faults.rest({ method: 'POST', path: channelPath }, { kind: 'hang' }, 2);
    const process = await start();
    await eventually(() => told().length === 2);
    await process.kill();
    await leasesRunOut();
    await start();
    await eventually(() => harness.requests('GET', /\/messages\?/).length >= 2);
    await nobodyIsAtWork();
    expect(times(told())).toEqual([2, 2]);
    expect(times(edited())).toEqual([2, 2]);
  });
});

describe('two processes', () => {
  const share = async () => {
    await pinIn(24);
    await Promise.all([start(), start()]);
    await eventually(() => told().length >= 25);
    await nobodyIsAtWork();
    expect(times(edited())).toEqual([25, 25]);
    expect(times(told())).toEqual([25, 25]);
  };

  test('on one PostgreSQL share the work and edit no pin twice', async () => {
    harness = await startHarness({ knowledge, databaseUrl: await postgresDatabase() });
    await share();
  });

  test('on one SQLite file share the work and edit no pin twice', async () => {
    harness = await startHarness({ knowledge });
    await share();
  });
});
