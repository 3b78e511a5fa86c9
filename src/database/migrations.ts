/** The versions of the tables, in SQL that every database takes. */
import { type Kysely, type Migration, sql } from 'kysely';

/** What a pin had in the first three versions: a later one adds its columns in its own place. */
const pinColumns = {
  guild: 'text not null',
  channel: 'text not null',
  briefing: 'text not null',
  topic: 'text not null',
  language: 'text not null',
  announce: 'integer not null',
  created: 'text not null',
  message: 'text',
  revision: 'text',
  hash: 'text',
  edited: 'text',
  state: 'text not null',
  reason: 'integer',
  attempts: 'integer default 0 not null',
  not_before: 'text',
  lease: 'text',
  lease_until: 'text',
  note_from: 'text',
  note_since: 'text',
};
const pin = Object.entries(pinColumns)
  .map(([name, type]) => `${name} ${type}`)
  .join(', ');
const names = Object.keys(pinColumns).join(', ');

/**
 * By name, in order. One that was released is never edited: a change is a new one. All that are due run in one
 * transaction; the first versions of Dossier had none on SQLite, hence `if not exists` in theirs.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-pins': running(
    `create table if not exists pins (id text primary key, ${pin},
      constraint pins_place unique (channel, briefing, topic))`,
    'create index if not exists pins_by_guild on pins (guild, created)',
    `create table if not exists snapshots (briefing text not null, revision text not null, claims text not null,
      constraint snapshots_key primary key (briefing, revision))`,
  ),
  '002-unanswered': running(
    'create table if not exists counting_servers (guild text primary key)',
    `create table if not exists unanswered
      (guild text not null, day text not null, wording text not null, count integer not null,
      constraint unanswered_key primary key (guild, day, wording))`,
  ),
  /** A pin belongs to one application: two may have the same briefing in one channel. SQLite takes a new key in a new table only. */
  '003-application': running(
    `create table pins_of_applications (id text primary key, application text not null, ${pin},
      constraint pins_place_of_application unique (application, channel, briefing, topic))`,
    `insert into pins_of_applications (application, id, ${names}) select '', id, ${names} from pins`,
    'drop table pins',
    'alter table pins_of_applications rename to pins',
    'create index pins_by_guild on pins (application, guild, created)',
    'create index pins_by_channel on pins (application, channel)',
  ),
};

function running(...statements: readonly string[]): Migration {
  return {
    async up(database: Kysely<unknown>) {
      for (const statement of statements) await sql.raw(statement).execute(database);
    },
  };
}
