/** What DATABASE_URL says. */
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A database that is lost with the process. */
export const inMemory = 'file::memory:';

export function isPostgres(url: string): boolean {
  return /^postgres(ql)?:/.test(url);
}

/** Undefined: no file of this machine. */
export function fileOf(url: string): string | undefined {
  if (!url.startsWith('file:') || url === inMemory) return undefined;
  if (url.startsWith('file:/')) return fileURLToPath(url);
  return url.slice('file:'.length).replace(/[?#].*$/, '');
}

/** Whether there may be anything in it: a file that is not there yet holds nothing. */
export async function mayHoldAnything(url: string): Promise<boolean> {
  const file = fileOf(url);
  if (file === undefined) return url !== inMemory;
  return stat(file).then(
    () => true,
    (error: unknown) => !(error instanceof Error && 'code' in error && error.code === 'ENOENT'),
  );
}

/** For people: without the user, the password and the parameters, one of which may be a token. */
export function placeOf(url: string): string {
  if (url.startsWith('file:')) return fileOf(url) ?? 'in memory';
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}
