/** Opens the database: SQLite in a file, a libSQL server, or PostgreSQL. The same queries run on each. */
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Dialect, Kysely, Migrator, PostgresDialect, sql } from 'kysely';
import { readDatabaseUrl } from '../database-url.ts';
import { migrations } from './migrations.ts';
import type { Tables } from './tables.ts';
import { trouble, troubleFrom } from './trouble.ts';

/** Milliseconds. A locked file is asked for again at these pauses; SQLite's own waiting would stop every answer. */
const patience = [20, 50, 100, 200, 400, 800];
const patienceToConnect = 5_000;
/** A server that has a connection and says nothing on it: whoever pins would wait for as long as it hangs. */
const patienceForAnswer = 10_000;

const pragmasOfFile = [
  // Readers do not wait for a writer then, and a commit needs no flush: a killed process loses nothing by that.
  'pragma journal_mode = wal',
  'pragma synchronous = normal',
  // What is deleted is overwritten, and does not linger in the file.
  'pragma secure_delete = on',
];

export interface Database {
  /** Runs queries. Rejects with a DatabaseTrouble, after some patience where the file is locked. */
  run<T>(queries: (database: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** Empties the journal of a file, in which what was deleted would stand for a while yet. */
  purge(): Promise<void>;
  /** A file stands whole then, with nothing beside it that it needs. */
  close(): Promise<void>;
}

/** Opens and migrates. `url` is DATABASE_URL's form. Rejects with a DatabaseTrouble. */
export async function openDatabase(url: string): Promise<Database> {
  const { kind, place } = readDatabaseUrl(url);
  let kysely: Kysely<Tables> | undefined;
  try {
    if (kind === 'file') await mkdir(dirname(place), { recursive: true });
    const opened = new Kysely<Tables>({ dialect: await dialectFor(url) });
    kysely = opened;
    const migrator = new Migrator({ db: opened, provider: { getMigrations: async () => migrations } });
    await patiently(async () => {
      const { error } = await migrator.migrateToLatest();
      if (error) throw error;
    });
    return database(opened, place, kind === 'file' ? await watchFile(place) : undefined);
  } catch (error) {
    await kysely?.destroy().catch(() => undefined);
    throw troubleFrom(error, place);
  }
}

/** A request that nobody waits for any more would keep a process from ending. */
const fetchInTime = (request: Request) => fetch(request, { signal: AbortSignal.timeout(patienceForAnswer) });

/** Loads the one driver that is needed. */
async function dialectFor(url: string): Promise<Dialect> {
  const { kind } = readDatabaseUrl(url);
  if (kind !== 'postgres') {
    const [{ createClient }, { createLibsqlDialect }] = await Promise.all([
      import('@libsql/client'),
      import('./libsql-dialect.ts'),
    ]);
    const isOwn = kind === 'file' || kind === 'memory';
    const how = isOwn ? { concurrency: 1 } : { fetch: fetchInTime };
    return createLibsqlDialect({
      kind: isOwn ? kind : 'server',
      open: () => createClient({ url, ...how }),
      pragmas: kind === 'file' ? pragmasOfFile : [],
      patience: patienceForAnswer,
    });
  }
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    max: 4,
    connectionTimeoutMillis: patienceToConnect,
    query_timeout: patienceForAnswer,
  });
  // A connection that breaks, idle or in use, would else end the process; the query in it, or the next, says what is wrong.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  // One on which no answer came is given back like any other, and whoever has it next would wait behind that answer.
  pool.on('release', (_error, client) => {
    if ('readyForQuery' in client && !client.readyForQuery) void client.end();
  });
  return new PostgresDialect({ pool });
}

/** `checkFile`: undefined where the database is no file. */
function database(kysely: Kysely<Tables>, place: string, checkFile?: () => Promise<void>): Database {
  const opened: Database = {
    async run(queries) {
      try {
        // Before each try: a connection that is opened afresh would make a new, empty file.
        return await patiently(async () => {
          await checkFile?.();
          return queries(kysely);
        });
      } catch (error) {
        throw troubleFrom(error, place);
      }
    },
    async purge() {
      if (checkFile) await opened.run((kysely) => sql`pragma wal_checkpoint(truncate)`.execute(kysely));
    },
    async close() {
      // To close it is not enough: a copy of the file, without its journal, would lack all that stands in that.
      await opened.purge().catch(() => undefined);
      await kysely.destroy();
    },
  };
  return opened;
}

async function patiently<T>(task: () => Promise<T>): Promise<T> {
  for (const milliseconds of patience) {
    try {
      return await task();
    } catch (error) {
      if (troubleFrom(error, '').kind !== 'locked') throw error;
      await pause(milliseconds);
    }
  }
  return task();
}

/** SQLite would go on writing into a file that is no longer there, and all of it would be lost at the next start. */
async function watchFile(file: string): Promise<() => Promise<void>> {
  const { ino } = await stat(file);
  return async () => {
    const now = await stat(file).catch(() => undefined);
    if (now?.ino !== ino) throw trouble('gone', file);
  };
}
