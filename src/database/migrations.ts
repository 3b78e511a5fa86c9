/** The versions of the tables. */
import { type CreateTableBuilder, type Kysely, type Migration, sql } from 'kysely';

/**
 * By name, in order. One that was released is never edited: a change is a new one. All that are due run in one
 * transaction; the first versions of Dossier had none on SQLite, hence `ifNotExists` in theirs.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-pins': {
    async up(database: Kysely<unknown>) {
      const pins = database.schema
        .createTable('pins')
        .ifNotExists()
        .addColumn('id', 'text', (column) => column.primaryKey());
      await withPinColumns(pins)
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
  /** A pin belongs to one application: two may have the same briefing in one channel. SQLite takes a new key in a new table only. */
  '003-application': {
    async up(database: Kysely<unknown>) {
      const pins = database.schema
        .createTable('pins_of_applications')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('application', 'text', (column) => column.notNull());
      await withPinColumns(pins)
        .addUniqueConstraint('pins_place_of_application', ['application', 'channel', 'briefing', 'topic'])
        .execute();
      const columns = sql.raw(
        'id, guild, channel, briefing, topic, language, announce, created, message, revision, hash, edited, state, ' +
          'reason, attempts, not_before, lease, lease_until, note_from, note_since',
      );
      await sql`insert into pins_of_applications (application, ${columns}) select '', ${columns} from pins`.execute(
        database,
      );
      await database.schema.dropTable('pins').execute();
      await database.schema.alterTable('pins_of_applications').renameTo('pins').execute();
      await database.schema
        .createIndex('pins_by_guild')
        .on('pins')
        .columns(['application', 'guild', 'created'])
        .execute();
      await database.schema
        .createIndex('pins_by_channel')
        .on('pins')
        .columns(['application', 'channel'])
        .execute();
    },
  },
};

/** What a pin had in the first three versions: a later one adds its columns in its own place. */
function withPinColumns<Name extends string, Column extends string>(table: CreateTableBuilder<Name, Column>) {
  return table
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
    .addColumn('note_since', 'text');
}
