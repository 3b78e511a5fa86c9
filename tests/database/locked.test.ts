/** SQLite in a file while another program holds it for moments: what is told as written stands on the disk. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/database/database.ts';
import { createRegistry, type PinWish } from '../../src/pins/registry.ts';
import { createStore } from '../../src/unanswered/store.ts';
import { temporaryDirectory } from '../shared/directory.ts';

let directory: string;
let url: string;
let database: Database;
let other: ChildProcess | undefined;

beforeEach(async () => {
  directory = await temporaryDirectory();
  url = `file:${directory}/dossier.db`;
  database = await openDatabase(url);
});
afterEach(async () => {
  other?.kill();
  await database.close();
});

/** A program that holds the write lock for a tenth of a second, over and over. */
async function lockOverAndOver(): Promise<void> {
  const code = `
    import { createClient } from '@libsql/client';
    import { setTimeout as pause } from 'node:timers/promises';
    for (;;) {
      const client = createClient({ url: ${JSON.stringify(url)}, concurrency: 1 });
      const lock = await client.transaction('write').catch(() => undefined);
      if (lock) process.stdout.write('locked');
      await pause(100);
      await lock?.rollback();
      client.close();
      await pause(60);
    }`;
  other = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (other.stdout) await once(other.stdout, 'data');
}

/** What a program that has nothing to do with ours finds in the file. */
function onDisk(query: string): string {
  const code = `
    import { createClient } from '@libsql/client';
    const { rows } = await createClient({ url: ${JSON.stringify(url)} }).execute(${JSON.stringify(query)});
    process.stdout.write(rows.map((row) => Object.values(row).join(' ')).join(','));`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).stdout;
}

const wish: PinWish = {
  guild: '1',
  channel: '2',
  briefing: 'b',
  topic: '',
  language: 'en',
  announce: 1,
};

/** Those that were told as done: one that met the lock at every try was told as not done, and is not there. */
async function done<T>(tasks: readonly T[], task: (one: T) => Promise<unknown>): Promise<readonly T[]> {
  const outcomes = await Promise.allSettled(tasks.map(task));
  return tasks.filter((_, index) => outcomes[index]?.status === 'fulfilled');
}

const numbers = Array.from({ length: 20 }, (_, index) => String(index + 10));

test('every pin that is told as reserved is there', async () => {
  const registry = createRegistry(database, () => '9');
  await lockOverAndOver();
  const told: string[] = [];
  for (const number of numbers)
    told.push(...(await done([number], (channel) => registry.reserve({ ...wish, channel }))));
  expect(told).not.toEqual([]);
  expect(onDisk('select channel from pins order by channel')).toBe(told.join(','));
});

test('every question that is told as counted is there, though many are counted at once', async () => {
  const store = createStore(database);
  await store.switchOn('1');
  await lockOverAndOver();
  const told = await done(numbers, (number) => store.add('1', '2030-01-31', number));
  expect(onDisk('select wording from unanswered order by wording')).toBe(told.join(','));
});

test('a statement that gave up locks nobody out afterwards', async () => {
  const registry = createRegistry(database, () => '9');
  await lockOverAndOver();
  await done(numbers, (channel) => registry.reserve({ ...wish, channel }));
  other?.kill();
  const rival = await openDatabase(url);
  expect((await createRegistry(rival, () => '9').reserve({ ...wish, channel: 'the rival’s' })).state).toBe(
    'posting',
  );
  await rival.close();
  expect(onDisk("select count(*) from pins where channel = 'the rival’s'")).toBe('1');
});
