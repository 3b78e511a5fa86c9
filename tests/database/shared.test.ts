import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { shareDatabase } from '../../src/database/shared.ts';

test('a database that could not be opened is opened afresh once what stood in its way is gone', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'dossier-shared-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const file = path.join(directory, 'pins.db');
  await writeFile(file, 'no database at all '.repeat(200));
  const database = shareDatabase(`file:${file}`);
  onTestFinished(database.close);
  const count = () => database.run((kysely) => kysely.selectFrom('pins').selectAll().execute());
  await expect(count()).rejects.toMatchObject({ kind: 'damaged' });
  await rm(file);
  expect(await count()).toEqual([]);
});
