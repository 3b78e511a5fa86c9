import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from '@libsql/client';
import { Kysely, type Migration, Migrator } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { createLibsqlDialect } from '../../src/database/libsql-dialect.ts';

test('of migrations that run together, one that fails leaves nothing of the others in the file', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'dossier-migration-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const url = `file:${directory}/pins.db`;
  const kysely = new Kysely<unknown>({
    dialect: createLibsqlDialect({
      kind: 'file',
      open: () => createClient({ url }),
      pragmas: [],
      patience: 0,
    }),
  });
  onTestFinished(() => kysely.destroy());
  const migrations: Readonly<Record<string, Migration>> = {
    '1-sound': { up: (database) => database.schema.createTable('one').addColumn('id', 'text').execute() },
    '2-faulty': { up: (database) => database.schema.dropTable('none').execute() },
  };
  const migrator = new Migrator({ db: kysely, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  expect(error).toBeInstanceOf(Error);
  expect((await kysely.introspection.getTables()).map(({ name }) => name)).not.toContain('one');
});
