import { createClient } from '@libsql/client';
import { Kysely, type Migration, Migrator } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { createLibsqlDialect } from '../../src/database/libsql-dialect.ts';
import { temporaryDirectory } from '../shared/directory.ts';

test('of migrations that run together, one that fails leaves nothing of the others in the file', async () => {
  const directory = await temporaryDirectory();
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
