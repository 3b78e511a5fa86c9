/** What goes wrong with a database, on real files and a real server: a clear error, nothing lost, no pin touched. */
import { chmod, rename, rm, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { Kysely, sql } from 'kysely';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/database/database.ts';
import { createLibsqlDialect } from '../../src/database/libsql-dialect.ts';
import { DatabaseTrouble } from '../../src/database/trouble.ts';
import { createRegistry, type PinWish } from '../../src/pins/registry.ts';
import { createSnapshots } from '../../src/pins/snapshots.ts';
import { addressOf } from '../shared/address.ts';
import { asNobody } from '../shared/as-nobody.ts';
import { postgresDatabase } from '../shared/ask.ts';
import { temporaryDirectory } from '../shared/directory.ts';

let directory: string;
let file: string;
let opened: Database[];

beforeEach(async () => {
  directory = await temporaryDirectory();
  file = join(directory, 'pins.db');
  opened = [];
});
afterEach(async () => {
  await Promise.all(opened.map((database) => database.close()));
});

async function open(url = `file:${file}`) {
  const database = await openDatabase(url);
  opened.push(database);
  return { database, registry: createRegistry(database, () => '9') };
}

async function troubleOf(promise: Promise<unknown>): Promise<DatabaseTrouble> {
  const error = await promise.then(
    () => new Error('it went well'),
    (reason: unknown) => reason,
  );
  if (error instanceof DatabaseTrouble) return error;
  throw error;
}

const wish: PinWish = {
  guild: '1',
  channel: '2',
  briefing: 'h20-resale',
  topic: '',
  language: 'en',
  announce: 1,
};

describe('a file', () => {
  test('that was deleted is not written to any more, and named', async () => {
    const { registry } = await open();
    await registry.reserve(wish);
    await rm(file);
    const trouble = await troubleOf(registry.reserve(wish));
    expect(trouble.kind).toBe('gone');
    expect(trouble.message).toContain(file);
  });

  test('that comes back goes on, with all that was in it', async () => {
    const { registry } = await open();
    const pin = await registry.reserve(wish);
    await rename(file, `${file}.away`);
    expect((await troubleOf(registry.find(wish))).kind).toBe('gone');
    await rename(`${file}.away`, file);
    expect(await registry.find(wish)).toEqual(pin);
  });

  test('that is full refuses what is new and keeps what is there', async () => {
    const { database, registry } = await open();
    const snapshots = createSnapshots(database);
    const pin = await registry.reserve(wish);
    await database.run((kysely) => sql`pragma max_page_count = 1`.execute(kysely));
    const claims = 'x'.repeat(100_000);
    const trouble = await troubleOf(snapshots.save({ briefing: 'b', revision: 'r', claims }));
    expect(trouble.kind).toBe('full');
    await database.run((kysely) => sql`pragma max_page_count = 1000000`.execute(kysely));
    expect(await registry.find(wish)).toEqual(pin);
    await snapshots.save({ briefing: 'b', revision: 'r', claims });
  });

  test('that is locked is waited for, then named, and used again once it is free', async () => {
    const { registry } = await open();
    const other = createClient({ url: `file:${file}` });
    const lock = await other.transaction('write');
    expect((await troubleOf(registry.reserve(wish))).kind).toBe('locked');
    const patient = registry.reserve(wish);
    await lock.rollback();
    expect((await patient).state).toBe('posting');
    other.close();
  });

  test('that is no database is told as that', async () => {
    await writeFile(file, 'These are the notes of a meeting, and not a database at all.'.repeat(100));
    const trouble = await troubleOf(openDatabase(`file:${file}`));
    expect(trouble.kind).toBe('damaged');
  });

  test('that a later version has used is told as that, and stays as it is', async () => {
    const { database } = await open();
    await database.close();
    opened = [];
    const other = createClient({ url: `file:${file}` });
    await other.execute("insert into kysely_migration (name, timestamp) values ('999-later', '2099-01-01')");
    other.close();
    const trouble = await troubleOf(openDatabase(`file:${file}`));
    expect(trouble).toMatchObject({ kind: 'newer', message: expect.stringContaining('Update this one') });
  });

  test('that may not be written is told as that', async () => {
    const { database } = await open();
    await database.close();
    opened = [];
    await chmod(file, 0o444);
    await chmod(directory, 0o555);
    const trouble = await asNobody(() => troubleOf(open().then(({ registry }) => registry.reserve(wish))));
    await chmod(directory, 0o755);
    expect(trouble.kind).toBe('read-only');
  });

  test.each(['pins.db', 'data/pins.db'])(
    '%s in a folder that may not be written is told as that',
    async (name) => {
      await chmod(directory, 0o555);
      const trouble = await asNobody(() => troubleOf(openDatabase(`file:${directory}/${name}`)));
      await chmod(directory, 0o755);
      expect(trouble.kind).toBe('read-only');
    },
  );
});

describe('a server', () => {
  test('that does not answer is told without its password', async () => {
    const trouble = await troubleOf(openDatabase('postgres://dossier:secret@127.0.0.1:1/pins'));
    expect(trouble.kind).toBe('unreachable');
    expect(trouble.message).toContain('postgres://127.0.0.1:1/pins');
    expect(`${trouble.message}${trouble.stack}`).not.toContain('secret');
  });

  test('that does not take the password, or has no such database, is told as one that does not let the bot in', async () => {
    const wrong = new URL(await postgresDatabase());
    wrong.password = 'wrong';
    const none = new URL('/none', await postgresDatabase());
    for (const { href } of [wrong, none]) {
      const trouble = await troubleOf(openDatabase(href));
      expect(trouble.kind).toBe('unreachable');
      expect(trouble.message).toContain('does not let the bot in');
    }
  });

  test('whose user may make no tables is told as one that cannot be written', async () => {
    const url = new URL(await postgresDatabase());
    const owner = new pg.Client(url.href);
    await owner.connect();
    await owner.query("drop role if exists guest; create role guest login password 'guest'");
    await owner.end();
    url.username = url.password = 'guest';
    const trouble = await troubleOf(openDatabase(url.href));
    expect(trouble).toMatchObject({ kind: 'read-only', message: expect.stringContaining('create tables') });
  });

  test('that stops is told, and ends nothing', async () => {
    const server = await door(await postgresDatabase());
    const { registry } = await open(server.url);
    await registry.reserve(wish);
    server.close();
    expect((await troubleOf(registry.find(wish))).kind).toBe('unreachable');
  });

  test('that hangs is told, and what comes next goes by another connection', async () => {
    const server = await door(await postgresDatabase());
    const { registry } = await open(server.url);
    const pin = await registry.reserve(wish);
    server.hold();
    expect((await troubleOf(registry.find(wish))).kind).toBe('unreachable');
    expect(await registry.find(wish)).toEqual(pin);
  });
});

describe('a libSQL server', () => {
  test('that hangs at the start is told', async () => {
    const server = createHttpServer(() => undefined);
    const trouble = await troubleOf(openDatabase(await addressOf(server)));
    server.closeAllConnections();
    server.close();
    expect(trouble.kind).toBe('unreachable');
  });

  test('that hangs later is told, and what comes next goes by a fresh connection', async () => {
    const server = createHttpServer(() => undefined);
    const urls = [await addressOf(server), `file:${file}`];
    const open = () => createClient({ url: urls.shift() ?? '' });
    const dialect = createLibsqlDialect({ kind: 'server', open, pragmas: [], patience: 50 });
    const ask = () => sql`select 1 as one`.execute(new Kysely({ dialect })).then(({ rows }) => rows);
    await expect(ask()).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    server.closeAllConnections();
    server.close();
    expect(await ask()).toEqual([{ one: 1 }]);
  });

  test.each([401, 404, 502])(
    'that answers %i is told as one that does not let the bot in',
    async (status) => {
      const server = createHttpServer((_, response) => response.writeHead(status).end('<html></html>'));
      const trouble = await troubleOf(openDatabase(`${await addressOf(server)}?authToken=secret`));
      server.close();
      expect(trouble.kind).toBe('unreachable');
      expect(`${trouble.message}${trouble.stack}`).not.toContain('secret');
    },
  );
});

interface Door {
  readonly url: string;
  /** As though the server had stopped. */
  close(): void;
  /** Nothing more comes through on the connections that there are, and nobody is told: as though the server hung. */
  hold(): void;
}

/** A way to a server that can be closed. */
async function door(url: string): Promise<Door> {
  const target = new URL(url);
  const through = new URL(url);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const behind = connect(Number(target.port), target.hostname);
    for (const socket of [client, behind]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    client.pipe(behind).pipe(client);
  });
  through.port = new URL(await addressOf(server)).port;
  return {
    url: through.href,
    close() {
      server.close();
      for (const socket of sockets) socket.resetAndDestroy();
    },
    hold() {
      for (const socket of sockets) socket.cork();
    },
  };
}
