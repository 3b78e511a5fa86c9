/** Where the database is that DATABASE_URL names. */
import { stat } from 'node:fs/promises';
import { readDatabaseUrl } from '../database-url.ts';

export { inMemory } from '../database-url.ts';

export function isPostgres(url: string): boolean {
  return readDatabaseUrl(url).kind === 'postgres';
}

/** Undefined: no file of this machine. */
export function fileOf(url: string): string | undefined {
  const read = readDatabaseUrl(url);
  return read.kind === 'file' ? read.path : undefined;
}

/** Whether there may be anything in it: a file that is not there yet holds nothing. */
export async function mayHoldAnything(url: string): Promise<boolean> {
  const read = readDatabaseUrl(url);
  if (read.kind !== 'file') return read.kind !== 'memory';
  return stat(read.path).then(
    () => true,
    (error: unknown) => !(error instanceof Error && 'code' in error && error.code === 'ENOENT'),
  );
}

/** For people: without the user, the password and the parameters, one of which may be a token. */
export function placeOf(url: string): string {
  const read = readDatabaseUrl(url);
  if (read.kind === 'file') return read.path;
  if (read.kind === 'memory') return 'in memory';
  return read.kind === 'faulty' ? 'of DATABASE_URL' : read.place;
}
