/** What DATABASE_URL says, read by what will use it. A fault is told at the start, with its remedy and never the value. */
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Core from '@libsql/core/config';
import type * as Postgres from 'pg-connection-string';

export interface DatabaseUrl {
  readonly kind: 'memory' | 'file' | 'postgres' | 'libsql' | 'faulty';
  /** The path of a file; of a server its address without user, password and parameters, one of which may be a token. */
  readonly place: string;
  /** How to mend a faulty one. */
  readonly remedy?: string;
}

/** A database that is lost with the process. */
export const inMemory = 'file::memory:';

const protocols = /^(?:file:|(?:libsql|https?|wss?|postgres(?:ql)?):\/\/)/i;

const encode =
  'percent-encode what an address keeps for itself in user, password and names: # is %23, / is %2F, ? is %3F, @ is %40, : is %3A, % is %25';

export function readDatabaseUrl(url: string): DatabaseUrl {
  if (url === inMemory) return { kind: 'memory', place: 'in memory' };
  // The plain form spares every start the loading of a driver's parser.
  const [, plain] = /^file:((?!\/\/)[\w./-]+)$/.exec(url) ?? [];
  if (plain) return { kind: 'file', place: plain };
  if (!protocols.test(url))
    return faulty('write file:data/dossier.db, or the address of a libSQL or PostgreSQL server');
  if (isTorn(url)) return faulty(encode);
  return /^postgres/i.test(url) ? readPostgres(url) : readLibsql(url);
}

/** A password that was not encoded ends what is read as the host; with figures alone in it no parser minds. */
function isTorn(url: string): boolean {
  if (url.includes('#')) return true;
  if (/^file:/i.test(url)) return false;
  const [, authority, rest = ''] = /^\w+:\/\/([^/?]*)(.*)$/s.exec(url) ?? [];
  return authority !== undefined && !authority.includes('@') && rest.includes('@');
}

// Each is loaded only for an address that needs it.
const require = createRequire(import.meta.url);

function readPostgres(url: string): DatabaseUrl {
  const [, hosts = ''] = /^\w+:\/\/(?:[^/?]*@)?([^/?]*)/.exec(url) ?? [];
  if (hosts.includes(',')) return faulty('name one host: the driver knows no list of them');
  try {
    const { parse } = require('pg-connection-string') as typeof Postgres;
    const { host, port, database } = parse(url);
    const server = [host || 'localhost', port].filter(Boolean).join(':');
    return { kind: 'postgres', place: `postgres://${server}/${database ?? ''}` };
  } catch (error) {
    const file = error instanceof Error && 'path' in error;
    return faulty(file ? 'it names a certificate or key file that cannot be read' : encode);
  }
}

function readLibsql(url: string): DatabaseUrl {
  try {
    const { expandConfig } = require('@libsql/core/config') as typeof Core;
    const { scheme, authority, path } = expandConfig({ url }, true);
    if (scheme === 'file') {
      const host = authority?.host ?? '';
      if (host !== '' && host !== 'localhost')
        return faulty('write file:relative/path.db, or file:/absolute/path.db with one stroke');
      return readPath(path);
    }
    if (!authority?.host) return faulty('it names no host');
    if (scheme.startsWith('http') && authority.userinfo)
      return faulty('a libSQL server takes no user and password, but a token: ?authToken=TOKEN');
    const { host, port } = authority;
    return { kind: 'libsql', place: `${scheme}://${[host, port].filter(Boolean).join(':')}${path}` };
  } catch (error) {
    const parameter = error instanceof Error && 'code' in error && error.code === 'URL_PARAM_NOT_SUPPORTED';
    return faulty(parameter ? 'it has a parameter that the driver does not know' : encode);
  }
}

function readPath(path: string): DatabaseUrl {
  if (path === '') return faulty('it names no file');
  if (path.startsWith(':memory:')) return faulty(`for one in memory, write ${inMemory} alone`);
  if (path.startsWith('~')) return faulty('write the path whole: only a shell knows what ~ is');
  // The driver ends the process.
  if (path.includes('\0')) return faulty(encode);
  return { kind: 'file', place: path };
}

/** What stands in the way of a database at that path, as far as it can be seen before it is opened. */
export function faultOfPath(path: string): string | undefined {
  try {
    return statSync(path).isFile() ? undefined : 'it names no file; write one, such as file:data/dossier.db';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOTDIR') return 'a part of its path is a file and no folder';
    return path.endsWith('/') ? 'it names a folder; write a file in it' : undefined;
  }
}

function faulty(remedy: string): DatabaseUrl {
  return { kind: 'faulty', place: 'of DATABASE_URL', remedy };
}
