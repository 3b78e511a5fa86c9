/** The versions of the tables. */
import type { Kysely, Migration } from 'kysely';

/**
 * By name, in order. One that was released is never edited: a change is a new one. `ifNotExists`, because SQLite has
 * no lock that keeps two starting processes from both creating.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-pins': {
    async up(database: Kysely<unknown>) {
      await database.schema
        .createTable('pins')
        .ifNotExists()
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('guild', 'text', (column) => column.notNull())
        .addColumn('channel', 'text', (column) => column.notNull())
        .addColumn('briefing', 'text', (column) => column.notNull())
        .addColumn('topic', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('announce', 'integer', (column) => column.notNull())
        .addColumn('created', 'text', (column) => column.notNull())
        .addColumn('message', 'text')
        .addColumn('revision', 'text')
        .addColumn('hash', 'text')
        .addColumn('edited', 'text')
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('reason', 'integer')
        .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('not_before', 'text')
        .addColumn('lease', 'text')
        .addColumn('lease_until', 'text')
        .addColumn('note_from', 'text')
        .addColumn('note_since', 'text')
        .addUniqueConstraint('pins_place', ['channel', 'briefing', 'topic'])
        .execute();
      await database.schema
        .createIndex('pins_by_guild')
        .ifNotExists()
        .on('pins')
        .columns(['guild', 'created'])
        .execute();
      await database.schema
        .createTable('snapshots')
        .ifNotExists()
        .addColumn('briefing', 'text', (column) => column.notNull())
        .addColumn('revision', 'text', (column) => column.notNull())
        .addColumn('claims', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('snapshots_key', ['briefing', 'revision'])
        .execute();
    },
  },
  '002-unanswered': {
    async up(database: Kysely<unknown>) {
      await database.schema
        .createTable('counting_servers')
        .ifNotExists()
        .addColumn('guild', 'text', (column) => column.primaryKey())
        .execute();
      await database.schema
        .createTable('unanswered')
        .ifNotExists()
        .addColumn('guild', 'text', (column) => column.notNull())
        .addColumn('day', 'text', (column) => column.notNull())
        .addColumn('wording', 'text', (column) => column.notNull())
        .addColumn('count', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('unanswered_key', ['guild', 'day', 'wording'])
        .execute();
    },
  },
};
