/** One database for a process, and how long a failure to open it holds good. */
import { readFile, rm, writeFile } from 'node:fs/promises';
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
