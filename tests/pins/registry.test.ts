/** The registry's promises, held by SQLite in a file and by PostgreSQL alike. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/database/database.ts';
import { released, unsure } from '../../src/pins/refusal.ts';
import { createRegistry, type PinWish, type Registry } from '../../src/pins/registry.ts';
import { createSnapshots } from '../../src/pins/snapshots.ts';
import { postgresDatabase } from '../shared/ask.ts';
import { temporaryDirectory } from '../shared/directory.ts';

const urls = {
  SQLite: async () => `file:${await temporaryDirectory()}/pins.db`,
  PostgreSQL: postgresDatabase,
};

const wish: PinWish = {
  guild: '1',
  channel: '2',
  briefing: 'h20-resale',
  topic: '',
  language: 'en',
  announce: 1,
};

const lease = (owner: string, until = '2030-01-31T00:00:00.000Z') => ({ owner, until });

describe.each(Object.entries(urls))('%s', (_name, freshUrl) => {
  let url: string;
  let databases: Database[];
  let registry: Registry;

  async function connect(application = '9'): Promise<Registry> {
    const database = await openDatabase(url);
    databases.push(database);
    return createRegistry(database, () => application);
  }
  beforeEach(async () => {
    url = await freshUrl();
    databases = [];
    registry = await connect();
  });
  afterEach(() => Promise.all(databases.map((database) => database.close())));

  async function shown(more: Partial<PinWish> = {}) {
    const { id, ...row } = await registry.reserve({ ...wish, ...more });
    await registry.write(id, { message: '9', state: 'active', hash: 'old', revision: 'r1' });
    const found = await registry.find(row);
    if (!found) throw new Error('the pin is not there');
    return found;
  }

  test('keeps what is written over a restart, and migrates once', async () => {
    const pin = await shown();
    await Promise.all(databases.splice(0).map((database) => database.close()));
    expect(await (await connect()).find(wish)).toEqual(pin);
  });

  test('several processes may start on an empty database at the same time', async () => {
    url = await freshUrl();
    const registries = await Promise.all([connect(), connect(), connect()]);
    const rows = await Promise.all(registries.map((one) => one.reserve(wish)));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(1);
  });

  test('gives a pin to one of many who ask for it', async () => {
    const pin = await shown();
    const others = await Promise.all([connect(), connect()]);
    const claims = await Promise.all(
      [registry, ...others].flatMap((one, index) =>
        [1, 2, 3].map((n) => one.claim(pin, lease(`${index}/${n}`))),
      ),
    );
    expect(claims.filter(Boolean)).toHaveLength(1);
  });

  test('gives it to nobody who saw it before somebody edited it', async () => {
    const pin = await shown();
    await registry.claim(pin, lease('first'));
    await registry.settle(pin.id, 'first', { hash: 'new', ...released });
    expect(await registry.claim(pin, lease('second'))).toBeUndefined();
  });

  test('a lease that was seen as it is lets another in, and the first one’s record no more', async () => {
    const pin = await shown();
    await registry.claim(pin, lease('slow'));
    const seen = (await registry.find(wish)) ?? pin;
    expect(seen.lease).toBe('slow');
    expect((await registry.claim(seen, lease('next')))?.lease).toBe('next');
    expect(await registry.settle(pin.id, 'slow', { hash: 'late', ...released })).toBe(false);
    expect((await registry.find(wish))?.hash).toBe('old');
  });

  test('a lease that was renewed since it was seen lets nobody in', async () => {
    const pin = await shown();
    await registry.claim(pin, lease('alive'));
    const seen = (await registry.find(wish)) ?? pin;
    await registry.renew('alive', '2030-01-31T00:00:04.000Z');
    expect(await registry.claim(seen, lease('next'))).toBeUndefined();
  });

  test('the pins of another application are not seen, and not touched', async () => {
    const pin = await shown();
    const other = await connect('another');
    expect(await other.shown(undefined, 10)).toEqual([]);
    expect(await other.ofGuild('1')).toEqual([]);
    expect(await other.inChannel('2')).toEqual([]);
    expect(await other.recheck('1')).toBe(0);
    expect(await other.forget('1')).toBe(0);
    const beside = await other.reserve({ ...wish, language: 'fr' });
    expect(beside.id).not.toBe(pin.id);
    expect(await registry.find(wish)).toEqual(pin);
  });

  test('pins that no application is recorded of belong to the first that comes', async () => {
    const pin = await shown();
    await databases[0]?.run((open) => open.updateTable('pins').set({ application: '' }).execute());
    expect(await (await connect('first')).find(wish)).toMatchObject({ id: pin.id });
    expect(await (await connect('second')).find(wish)).toBeUndefined();
  });

  test('pages through the pins that are shown, oldest first', async () => {
    for (let channel = 10; channel < 17; channel++) await shown({ channel: String(channel) });
    await registry.reserve({ ...wish, channel: '99' });
    const first = await registry.shown(undefined, 4);
    const second = await registry.shown(first.at(-1), 4);
    const channels = [...first, ...second].map(({ channel }) => Number(channel));
    expect(channels).toEqual([10, 11, 12, 13, 14, 15, 16]);
  });

  test('a recheck leaves alone what somebody is at work on', async () => {
    const pin = await shown();
    await registry.claim(pin, lease('busy'));
    expect(await registry.recheck('1')).toBe(1);
    expect(await registry.find(wish)).toMatchObject({ lease: 'busy', hash: 'old' });
    await registry.settle(pin.id, 'busy', { ...released, state: 'kept', reason: 50013 });
    expect(await registry.recheck('1')).toBe(1);
    expect(await registry.find(wish)).toMatchObject({ ...unsure, state: 'active', hash: null });
  });

  test('a pin whose message was deleted is reserved anew; one that is out of reach is not', async () => {
    const pin = await shown();
    await registry.write(pin.id, { state: 'retired', reason: 50001 });
    expect((await registry.reserve(wish)).id).toBe(pin.id);
    await registry.write(pin.id, { state: 'retired', reason: 10008 });
    const anew = await registry.reserve(wish);
    expect(anew).toMatchObject({ state: 'posting', message: null });
    expect(anew.id).not.toBe(pin.id);
  });

  test('keeps the snapshots that some pin needs, and no others', async () => {
    const [database] = databases;
    if (!database) throw new Error('no database is open');
    const snapshots = createSnapshots(database);
    const pin = await shown();
    for (const revision of ['r0', 'r1', 'r2', 'r3']) {
      await snapshots.save({ briefing: 'h20-resale', revision, claims: revision });
    }
    await registry.write(pin.id, { note_from: 'r0' });
    await snapshots.sweep(['r3']);
    const kept = await Promise.all(['r0', 'r1', 'r2', 'r3'].map((one) => snapshots.find('h20-resale', one)));
    expect(kept).toEqual(['r0', 'r1', undefined, 'r3']);
  });

  test('forgets a server and no other', async () => {
    await shown();
    await shown({ guild: '7', channel: '8' });
    expect(await registry.forget('1')).toBe(1);
    expect(await registry.ofGuild('1')).toEqual([]);
    expect(await registry.ofGuild('7')).toHaveLength(1);
  });
});
