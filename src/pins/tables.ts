/** What the registry remembers, and its versions. Ids and revisions only: no text of users, no user ids. */
import type { Kysely, Migration } from 'kysely';

/** Times are ISO 8601 in UTC, as `Date.toISOString` writes them: they sort as text in every database. */
export interface PinRow {
  /** Ours, random; also the nonce of the message, so that Discord makes one of two requests to post it. */
  id: string;
  guild: string;
  channel: string;
  briefing: string;
  /** Empty: the whole briefing. */
  topic: string;
  language: string;
  /** 1: a change of meaning is told in a reply to the pin. */
  announce: number;
  created: string;
  /** Null until it is posted. */
  message: string | null;
  /** The briefing's revision that the message shows. */
  revision: string | null;
  /** Fingerprint of what the message shows, its revision left out: what did not change is not edited. */
  hash: string | null;
  /** When the message was last edited, or posted. */
  edited: string | null;
  state: PinState;
  /** Why it is kept or retired: Discord's error code, or an HTTP status. */
  reason: number | null;
  /** Failures in a row. */
  attempts: number;
  /** After a failure: not tried again before. */
  not_before: string | null;
  /** The process that is editing it. One that is still there when it has run out: nobody knows how far that came. */
  lease: string | null;
  lease_until: string | null;
  /** A change from that revision is still to be told in a reply. */
  note_from: string | null;
  /** Since when: a reply that is newer than this has told it. */
  note_since: string | null;
}

/**
 * posting: reserved, the message may not stand yet. active: shown and kept true. kept: it stands, but Discord refused
 * the last edit. retired: message or channel is gone, or out of reach.
 */
export type PinState = 'posting' | 'active' | 'kept' | 'retired';

/** The claims of a briefing at a revision that some pin shows, so that a later one can say what changed. */
export interface SnapshotRow {
  briefing: string;
  revision: string;
  /** JSON; see snapshot.ts. */
  claims: string;
}

export interface Tables {
  pins: PinRow;
  snapshots: SnapshotRow;
}

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
};
