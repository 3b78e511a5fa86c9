/** What is counted, and what is not: on SQLite in a file and on PostgreSQL alike. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type SharedDatabase, shareDatabase } from '../../src/database/shared.ts';
import { createLogger } from '../../src/log.ts';
import { createUnanswered, type UnansweredService } from '../../src/unanswered/service.ts';
import { createStore } from '../../src/unanswered/store.ts';
import { postgresDatabase } from '../shared/ask.ts';
import { temporaryDirectory } from '../shared/directory.ts';

const freshFile = async () => `file:${await temporaryDirectory()}/dossier.db`;

function serviceOn(database: SharedDatabase, now: () => Date) {
  let written = '';
  const write = (line: string) => {
    written += line;
  };
  const logger = createLogger({ level: 'debug', form: 'json', secrets: [], write });
  return { ...createUnanswered({ database, logger, now }), written: () => written };
}

describe.each([
  ['SQLite', freshFile],
  ['PostgreSQL', postgresDatabase],
])('%s', (_name, freshUrl) => {
  let database: SharedDatabase;
  let service: UnansweredService;
  let now: Date;

  beforeEach(async () => {
    database = shareDatabase(await freshUrl());
    now = new Date('2030-01-31T23:59:59Z');
    service = serviceOn(database, () => now);
  });
  afterEach(async () => {
    await service.stop();
    await database.close();
  });

  const rows = () => database.run((open) => open.selectFrom('unanswered').selectAll().execute());

  async function count(guild: string, ...questions: readonly string[]): Promise<void> {
    for (const question of questions) {
      service.unanswered.count(guild, question);
      await service.stop();
    }
  }

  async function listed(guild: string) {
    const list = await service.unanswered.list(guild);
    return list.kind === 'list' ? list.questions : list;
  }

  test('keeps nothing of a server that has not switched it on', async () => {
    await service.unanswered.switchOn('2');
    await count('1', 'What did Tencent reply?');
    expect(await rows()).toEqual([]);
    expect(await service.unanswered.list('1')).toEqual({ kind: 'list', on: false, questions: [] });
  });

  test('keeps server, day, wording and how often, and nothing else', async () => {
    await service.unanswered.switchOn('1');
    await count('1', 'What did Tencent reply?', 'what did tencent reply', '<@12345678901234567>');
    expect(await rows()).toEqual([
      { guild: '1', day: '2030-01-31', wording: 'what did tencent reply', count: 2 },
    ]);
  });

  test('lists a server’s questions over all days, most often asked first', async () => {
    await service.unanswered.switchOn('1');
    await service.unanswered.switchOn('2');
    await count('1', 'first', 'second');
    await count('2', 'of another server');
    now = new Date('2030-02-01T00:00:00Z');
    await count('1', 'second');
    expect(await listed('1')).toEqual([
      { wording: 'second', count: 2, last: '2030-02-01' },
      { wording: 'first', count: 1, last: '2030-01-31' },
    ]);
  });

  test('keeps a question for 30 days, and then it is gone', async () => {
    await service.unanswered.switchOn('1');
    await count('1', 'what did tencent reply');
    now = new Date('2030-03-01T23:59:59Z');
    await service.sweep();
    expect(await rows()).toHaveLength(1);
    now = new Date('2030-03-02T00:00:00Z');
    expect(await listed('1')).toEqual([]);
    await service.sweep();
    expect(await rows()).toEqual([]);
  });

  test('switched off deletes what was counted in that server, and counts no more', async () => {
    await service.unanswered.switchOn('1');
    await service.unanswered.switchOn('2');
    await count('1', 'first', 'first', 'second');
    await count('2', 'of another server');
    expect(await service.unanswered.switchOff('1')).toEqual({ kind: 'off', count: 3 });
    await count('1', 'third');
    expect(await rows()).toMatchObject([{ guild: '2' }]);
  });

  test('a sweep ends what a kill in the middle of switching off left behind', async () => {
    await service.unanswered.switchOn('1');
    await count('1', 'first');
    await database.run((open) => open.deleteFrom('counting_servers').execute());
    expect(await listed('1')).toEqual([]);
    await service.sweep();
    expect(await rows()).toEqual([]);
  });

  test('deletes the wordings that are named, in one server or in all', async () => {
    const store = createStore(database);
    for (const guild of ['1', '2']) {
      await service.unanswered.switchOn(guild);
      await count(guild, 'first', 'second');
    }
    expect(await store.remove(['first'], '1')).toBe(1);
    expect(await store.remove(['second', 'third'])).toBe(2);
    expect(await rows()).toMatchObject([{ guild: '2', wording: 'first' }]);
    expect(await store.remove('all')).toBe(1);
  });

  test('several processes count the same question without losing any', async () => {
    const others = [serviceOn(database, () => now), serviceOn(database, () => now)];
    await service.unanswered.switchOn('1');
    for (const one of [service, ...others, service, ...others]) one.unanswered.count('1', 'first');
    await Promise.all([service, ...others].map((one) => one.stop()));
    expect(await listed('1')).toMatchObject([{ count: 6 }]);
  });
});

test('what is deleted is gone from the disk at once', async () => {
  const url = await freshFile();
  const folder = dirname(url.slice('file:'.length));
  const onDisk = async () => {
    const names = await readdir(folder);
    return (await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')))).join();
  };
  const database = shareDatabase(url);
  const service = serviceOn(database, () => new Date());
  await service.unanswered.switchOn('1');
  service.unanswered.count('1', 'an unmistakable question');
  await service.stop();
  expect(await onDisk()).toContain('unmistakable');
  await service.unanswered.switchOff('1');
  expect(await onDisk()).not.toContain('unmistakable');
  await database.close();
});

test('a database that fails disturbs nobody who asks, and is told to those who manage', async () => {
  const url = await freshFile();
  const database = shareDatabase(url);
  const service = serviceOn(database, () => new Date());
  await service.unanswered.switchOn('1');
  await rm(url.slice('file:'.length));
  service.unanswered.count('1', 'a question of mine');
  await service.stop();
  expect(service.written()).toContain('unanswered questions cannot be counted');
  expect(service.written()).not.toContain('of mine');
  expect(await service.unanswered.list('1')).toEqual({ kind: 'unavailable', trouble: 'gone' });
  await database.close();
});
