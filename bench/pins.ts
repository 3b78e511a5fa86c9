/** How long it takes to refresh very many pins, beside the least that Discord's rate limits allow; with kills on the way. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Database, openDatabase } from '../src/database/database.ts';
import type { PinRow } from '../src/database/tables.ts';
import { defaultLocale, locales } from '../src/knowledge/locale.ts';
import { startPinsServer } from './pins-server.ts';

/** The limits of pins-server.ts. */
const callsPerSecond = 50;
const editsPerChannel = { edits: 5, seconds: 5 };
/** Seconds beyond twice the least after which the bench gives up. */
const patience = 120;

/** Prints what it took. True: every pin was edited, none twice, and no bucket had to refuse more than once. */
export async function pinsBench(pins = 10_000, channels = 500, kills = 5): Promise<boolean> {
  const perChannel = Math.ceil(pins / channels);
  const directory = await mkdtemp(join(tmpdir(), 'dossier-bench-'));
  const databaseUrl = `file:${join(directory, 'pins.db')}`;
  const server = await startPinsServer();
  const database = await openDatabase(databaseUrl);
  await fill(database, pins, channels);

  const least = leastSeconds(pins, perChannel);
  const atMost = 2 * least + patience;
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1_000;
  let memory = 0;
  for (let part = 1; part <= kills + 1 && seconds() < atMost; part++) {
    const child = fork('dist/bench/pins-process.js', [server.api, databaseUrl, String(perChannel)]);
    child.on('message', (rss) => {
      memory = Math.max(memory, Number(rss));
    });
    const goal = part > kills ? pins : (pins * part) / (kills + 1);
    while (server.edits.size < goal && child.exitCode === null && seconds() < atMost) await pause(50);
    if (part > kills) await untilRecorded(database, atMost - seconds());
    await kill(child);
  }
  const took = seconds();
  await database.close();
  await server.close();
  await rm(directory, { recursive: true, force: true });
  const twice = [...server.edits.values()].filter((count) => count > 1).length;
  const refusals = [...server.refusals.values()];
  const most = Math.max(0, ...refusals);
  const total = refusals.reduce((sum, count) => sum + count, 0);
  console.log(`${pins} pins in ${channels} channels, killed ${kills} times`);
  console.log(`  edited ${server.edits.size}, of them more than once ${twice}`);
  console.log(`  took ${took.toFixed(1)} s; the limits allow no less than ${least.toFixed(1)} s`);
  console.log(`  refused (429) ${total}, at most ${most} in one bucket`);
  console.log(`  memory at most ${Math.round(memory / 1e6)} MB`);
  return server.edits.size === pins && twice === 0 && most <= 1;
}

/** The bot's calls a second over all, or the fullest channel: its first edits are free, then it waits. */
function leastSeconds(pins: number, perChannel: number): number {
  const waits = Math.ceil(perChannel / editsPerChannel.edits) - 1;
  return Math.max(pins / callsPerSecond, waits * editsPerChannel.seconds);
}

async function fill(database: Database, pins: number, channels: number): Promise<void> {
  const rows = Array.from({ length: pins }, (_, index): PinRow => {
    const channel = String(200_000_000_000_000_000n + BigInt(index % channels));
    return {
      id: `pin-${index}`,
      guild: '100000000000000000',
      channel,
      briefing: `briefing-${Math.floor(index / channels)}`,
      topic: '',
      language: locales[index % locales.length] ?? defaultLocale,
      announce: 0,
      created: new Date(Date.UTC(2030, 0, 1) + index).toISOString(),
      message: String(300_000_000_000_000_000n + BigInt(index)),
      revision: 'older',
      hash: 'older',
      edited: null,
      state: 'active',
      reason: null,
      attempts: 0,
      not_before: null,
      application: 'bench',
      lease: null,
      lease_until: null,
      note_from: null,
      note_since: null,
    };
  });
  for (let from = 0; from < rows.length; from += 500) {
    await database.run((kysely) =>
      kysely
        .insertInto('pins')
        .values(rows.slice(from, from + 500))
        .execute(),
    );
  }
}

/** The last process also takes over the leases that the killed ones left. */
async function untilRecorded(database: Database, atMost: number): Promise<void> {
  const end = performance.now() + atMost * 1_000;
  const open = () =>
    database.run((kysely) =>
      kysely.selectFrom('pins').select('id').where('hash', '=', 'older').limit(1).execute(),
    );
  while (performance.now() < end && (await open()).length > 0) await pause(200);
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
