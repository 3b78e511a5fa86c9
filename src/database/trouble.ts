/** What is wrong with the database, in a word for users and in a sentence for whoever runs the bot. */

import type { Logger } from '../log.ts';

export type TroubleKind =
  | 'gone'
  | 'read-only'
  | 'full'
  | 'locked'
  | 'unreachable'
  | 'untrusted'
  | 'damaged'
  | 'newer'
  | 'other';

/** Thrown by every use of the database that fails. Pins wait then; answers need no database and go on. */
export class DatabaseTrouble extends Error {
  readonly kind: TroubleKind;

  constructor(kind: TroubleKind, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'DatabaseTrouble';
    this.kind = kind;
  }
}

const remedies: Readonly<Record<Exclude<TroubleKind, 'other'>, string>> = {
  gone: 'The file was deleted or replaced while the bot ran. Put it back and restart; a restart without it begins with no pins',
  'read-only':
    'It cannot be written. Give the user who runs the bot the right to write the file and its folder; on PostgreSQL, the one in DATABASE_URL the right to create tables',
  full: 'The disk is full. Make room; pins go on by themselves',
  locked: 'Another program holds it locked. End that program; pins go on by themselves',
  unreachable:
    'The server does not answer, or does not let the bot in. Check that it runs, and user, password (or token) and database in DATABASE_URL',
  untrusted:
    'The certificate of the server is not trusted. Add sslrootcert=FILE with the certificate that signed it to DATABASE_URL; sslmode=no-verify encrypts without knowing who answers',
  damaged: 'The file is no database, or damaged. Put back a backup, or move it away to begin with no pins',
  newer:
    'A later version of Dossier has used it. Update this one, or put back the backup from before the update',
};

/** `place` names the database without its password. */
export function troubleFrom(error: unknown, place: string): DatabaseTrouble {
  if (error instanceof DatabaseTrouble) return error;
  return trouble(kindOf(error), place, error);
}

export function trouble(kind: TroubleKind, place: string, cause?: unknown): DatabaseTrouble {
  const words =
    kind === 'other' ? `It failed: ${cause instanceof Error ? cause.message : cause}` : remedies[kind];
  return new DatabaseTrouble(kind, `The database ${place}: ${words}.`, cause);
}

/** SQLite's result codes (libSQL names them), Node's system errors, PostgreSQL's SQLSTATE classes. */
const codes: readonly (readonly [RegExp, TroubleKind])[] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'locked'],
  [/^SQLITE_FULL|^ENOSPC$|^53100$/, 'full'],
  [/^SQLITE_(READONLY|PERM|CANTOPEN)|^E(ACCES|PERM|ROFS)$|^(25006|42501)$/, 'read-only'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'damaged'],
  [/^(DEPTH_ZERO_|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|CERT_|ERR_TLS_CERT)/, 'untrusted'],
  [
    /^E(CONN|NOTFOUND|AI_AGAIN|HOSTUNREACH|TIMEDOUT|PIPE)|^(08|28|3D|57P)|^(HRANA_(WEBSOCKET|CLOSED)|SERVER_ERROR)/,
    'unreachable',
  ],
];

function kindOf(error: unknown): TroubleKind {
  for (let one = error; one instanceof Error; one = one.cause) {
    const code = 'code' in one ? String(one.code) : '';
    const found = codes.find(([pattern]) => pattern.test(code));
    if (found) return found[1];
    if (/^corrupted migrations/.test(one.message)) return 'newer';
    // libSQL tells SQLITE_CANTOPEN by its number, and pg gives these no code.
    if (/^ConnectionFailed\(.*: 14"\)$/.test(one.message)) return 'read-only';
    if (
      /Connection terminated|timeout exceeded when trying to connect|Query read timeout|aborted due to timeout|does not support SSL/.test(
        one.message,
      )
    )
      return 'unreachable';
  }
  return 'other';
}

/** What commands are told when the database fails: nothing is lost, and answers go on. */
export interface Unavailable {
  readonly kind: 'unavailable';
  readonly trouble: TroubleKind;
}

/** What came of the task; where the database failed, what is wrong with it. The log then holds the remedy. */
export async function orUnavailable<T>(logger: Logger, task: () => Promise<T>): Promise<T | Unavailable> {
  try {
    return await task();
  } catch (err) {
    if (!(err instanceof DatabaseTrouble)) throw err;
    logger.error({ err }, 'the database is not available');
    return { kind: 'unavailable', trouble: err.kind };
  }
}
