/** Kysely over `@libsql/client`: SQLite in a file or in memory, and libSQL servers. */
import type { Client, Transaction } from '@libsql/client';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';

export interface LibsqlOptions {
  /** Opens a client; a file is opened anew after each failure. */
  readonly open: () => Client;
  /** Run on each new connection. */
  readonly pragmas: readonly string[];
  /** `file`: one statement at a time, on a fresh connection after a failure. */
  readonly kind: 'file' | 'memory' | 'server';
  /** Milliseconds for each answer of a server: the driver itself waits for as long as it hangs. */
  readonly patience: number;
}

/** A libSQL connection, or none as yet. */
interface Connection extends DatabaseConnection {
  /** Ends its turn. */
  release(): void;
  begin(): Promise<void>;
  end(how: 'commit' | 'rollback'): Promise<void>;
}

export function createLibsqlDialect(options: LibsqlOptions): Dialect {
  return {
    createAdapter: () => new TransactionalAdapter(),
    createDriver: () => createDriver(options),
    createIntrospector: (database) => new SqliteIntrospector(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** Migrations are one transaction: a kill leaves none half done, and of two processes that start the second waits. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function createDriver({ open, pragmas, kind, patience }: LibsqlOptions): Driver {
  let client: Client | undefined;
  const takeTurn = kind === 'server' ? async () => () => undefined : createTurns();

  async function ready(): Promise<Client> {
    if (client) return client;
    const opened = open();
    client = opened;
    for (const pragma of pragmas) await opened.execute(pragma);
    return opened;
  }

  /**
   * The binding leaves a statement that met a lock unfinished, and SQLite then commits nothing that this connection
   * writes afterwards: it is told as written, is on no disk, and locks everybody else out. A server that hangs is left as
   * well, with all that waits for it.
   */
  function discard(): void {
    client?.close();
    client = undefined;
  }

  function connect(release: () => void): Connection {
    let transaction: Transaction | undefined;
    async function attempt<T>(task: () => Promise<T>): Promise<T> {
      try {
        return await (kind === 'server' ? inTime(task(), patience) : task());
      } catch (error) {
        // In a transaction on a file, its end discards the connection.
        if (error instanceof NoAnswer || (kind === 'file' && !transaction)) discard();
        throw error;
      }
    }
    return {
      release,
      executeQuery: <R>({ sql, parameters }: CompiledQuery) =>
        attempt(async (): Promise<QueryResult<R>> => {
          // Kysely's parameters are whatever the tables' types allow: texts and numbers.
          const args = [...parameters] as (string | number | null)[];
          const result = await (transaction ?? (await ready())).execute({ sql, args });
          return {
            numAffectedRows: BigInt(result.rowsAffected),
            ...(result.lastInsertRowid === undefined ? {} : { insertId: result.lastInsertRowid }),
            rows: result.rows as R[],
          };
        }),
      // biome-ignore lint/correctness/useYield: a stream of results is nothing that is needed here
      async *streamQuery() {
        throw new Error('results are not streamed');
      },
      begin: () =>
        attempt(async () => {
          transaction = await (await ready()).transaction('write');
        }),
      async end(how) {
        const ending = transaction;
        transaction = undefined;
        await attempt(async () => ending?.[how]());
        if (how === 'rollback' && kind === 'file') discard();
      },
    };
  }

  /** Kysely hands back what `acquireConnection` gave it. */
  const ours = (connection: DatabaseConnection) => connection as Connection;
  return {
    init: async () => undefined,
    acquireConnection: async () => connect(await takeTurn()),
    releaseConnection: async (connection) => ours(connection).release(),
    beginTransaction: (connection) => ours(connection).begin(),
    commitTransaction: (connection) => ours(connection).end('commit'),
    rollbackTransaction: (connection) => ours(connection).end('rollback'),
    destroy: async () => discard(),
  };
}

/** Nothing came from the server; the code is what the system calls that. */
class NoAnswer extends Error {
  readonly code = 'ETIMEDOUT';
}

async function inTime<T>(task: Promise<T>, patience: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(`no answer within ${patience} ms`)), patience);
  });
  return Promise.race([task, late]).finally(() => clearTimeout(timer));
}

/** One after another: each turn lasts until its release is called. */
function createTurns(): () => Promise<() => void> {
  let last = Promise.resolve();
  return async () => {
    const before = last;
    let release: () => void = () => undefined;
    last = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    return release;
  };
}
