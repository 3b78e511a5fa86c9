/** The one database of a process, opened when it is first used: a bot that keeps nothing never pays for one. */
import { stat } from 'node:fs/promises';
import { readDatabaseUrl } from '../database-url.ts';
import type { Database } from './database.ts';

export interface SharedDatabase extends Database {
  /** False: nothing was ever kept. To ask does not open it. */
  mayHoldAnything(): Promise<boolean>;
}

/** Milliseconds for which one look at the file has to do: every answer asks for it. */
const lookEvery = 1_000;
/** Milliseconds that a failure to open holds good: to open costs a few, and each answer may ask for it. */
const failureHolds = 1_000;

/** Whether there may be anything in it: a file that is not there yet holds nothing. `url` is DATABASE_URL's form. */
export async function mayHoldAnything(url: string): Promise<boolean> {
  const { kind, place } = readDatabaseUrl(url);
  if (kind !== 'file') return kind !== 'memory';
  return stat(place).then(
    () => true,
    (error: unknown) => !(error instanceof Error && 'code' in error && error.code === 'ENOENT'),
  );
}

/** `url` is DATABASE_URL's form. Touches nothing yet. */
export function shareDatabase(url: string): SharedDatabase {
  let opened: Promise<Database> | undefined;
  /** By a clock that nobody sets. Infinite where none has failed. */
  let openAgain = Number.POSITIVE_INFINITY;
  let there = Promise.resolve(false);
  let lookAgain = 0;

  function isThere(): Promise<boolean> {
    if (performance.now() >= lookAgain) {
      lookAgain = performance.now() + lookEvery;
      there = mayHoldAnything(url);
    }
    return there;
  }

  function current(): Promise<Database> | undefined {
    if (performance.now() >= openAgain) opened = undefined;
    return opened;
  }

  function open(): Promise<Database> {
    const known = current();
    if (known) return known;
    const opening = import('./database.ts').then(({ openDatabase }) => openDatabase(url));
    opened = opening;
    openAgain = Number.POSITIVE_INFINITY;
    opening.catch(() => {
      openAgain = performance.now() + failureHolds;
    });
    return opening;
  }

  return {
    run: async (queries) => (await open()).run(queries),
    purge: async () => (await open()).purge(),
    mayHoldAnything: async () => current() !== undefined || isThere(),
    async close() {
      await opened?.then((database) => database.close()).catch(() => undefined);
    },
  };
}
