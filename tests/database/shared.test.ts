/** One database for a process, and how long a failure to open it holds good. */
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type SharedDatabase, shareDatabase } from '../../src/database/shared.ts';
import { temporaryDirectory } from '../shared/directory.ts';

let directory: string;
let file: string;
let database: SharedDatabase;

beforeEach(async () => {
  // Only what tells how long ago something was: the driver waits by the real clock.
  vi.useFakeTimers({ toFake: ['performance'] });
  directory = await temporaryDirectory();
  file = join(directory, 'dossier.db');
  database = shareDatabase(`file:${file}`);
});
afterEach(async () => {
  vi.useRealTimers();
  await database.close();
});

const pins = () => database.run((kysely) => kysely.selectFrom('pins').select('id').execute());

test('a database that failed to open is left alone for a second, and opened once it is mended', async () => {
  await writeFile(file, 'These are notes, and no database. '.repeat(300));
  await expect(pins()).rejects.toMatchObject({ kind: 'damaged' });
  await rm(file);
  await expect(pins()).rejects.toMatchObject({ kind: 'damaged' });
  await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' });
  vi.advanceTimersByTime(1_000);
  expect(await pins()).toEqual([]);
});

test('a file that was moved away after a failure counts as none, and none is made to find out', async () => {
  await writeFile(file, 'These are notes, and no database. '.repeat(300));
  await expect(pins()).rejects.toMatchObject({ kind: 'damaged' });
  await rm(file);
  vi.advanceTimersByTime(1_000);
  expect(await database.mayHoldAnything()).toBe(false);
  await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a database that is closed stands whole in its file: a copy of that alone holds all', async () => {
  const servers = (one: SharedDatabase) =>
    one.run((kysely) => kysely.selectFrom('counting_servers').selectAll().execute());
  await database.run((kysely) => kysely.insertInto('counting_servers').values({ guild: '1' }).execute());
  // As the bot does, in which a binding that keeps its statements leaves all in the journal.
  await servers(database);
  await database.close();
  await copyFile(file, join(directory, 'copy.db'));
  const copy = shareDatabase(`file:${directory}/copy.db`);
  expect(await servers(copy)).toEqual([{ guild: '1' }]);
  await copy.close();
});
