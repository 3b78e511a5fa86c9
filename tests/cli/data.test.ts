/** `npm run data` as a process: what one database holds comes out of another as it went in, between both kinds. */
import { chown, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startProcess } from '../../chaos/bot-process.ts';
import { newestTables, tableNames } from '../../src/cli/data/export.ts';
import { openDatabase } from '../../src/database/database.ts';
import type { PinRow } from '../../src/database/tables.ts';
import { built, postgresDatabase } from '../shared/ask.ts';

let folder: string;
let file: string;

/** What is exported of a database that is filled. */
let whole: string;
/** What is exported of one that holds nothing. */
let nothing: string;

beforeAll(async () => {
  await built();
  folder = await mkdtemp(path.join(tmpdir(), 'dossier-data-'));
  await fill(sqlite('full'));
  await (await openDatabase(sqlite('empty'))).close();
  [whole = '', nothing = ''] = await Promise.all(
    ['full', 'empty'].map(async (name) => {
      const target = path.join(folder, `${name}.jsonl`);
      await data(sqlite(name), 'export', target);
      return readFile(target, 'utf8');
    }),
  );
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dossier-data-'));
  file = path.join(folder, 'export.jsonl');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const sqlite = (name: string) => `file:${folder}/${name}.db`;

async function data(databaseUrl: string, ...words: string[]) {
  const run = startProcess({ DATABASE_URL: databaseUrl }, 'src/cli/data.js', words);
  return { exitCode: await run.ended, output: run.output() };
}

/** More pins than go into one statement, with every kind of value: empty texts, nulls, numbers, other scripts. */
async function fill(databaseUrl: string): Promise<void> {
  const database = await openDatabase(databaseUrl);
  const pins: PinRow[] = Array.from({ length: 450 }, (_, index) => ({
    id: `pin-${index}`,
    application: '400000000000000001',
    guild: '100000000000000001',
    channel: `2000000000000${10_000 + index}`,
    briefing: 'h20-resale',
    topic: index % 2 ? '' : 'h20',
    language: 'zh-CN',
    announce: index % 2,
    created: '2026-01-31T12:00:00.000Z',
    message: index % 3 ? null : '300000000000000001',
    revision: 'c8cf0596',
    hash: null,
    edited: null,
    state: index % 3 ? 'posting' : 'active',
    reason: index % 5 ? null : 50013,
    attempts: index,
    not_before: null,
    lease: null,
    lease_until: null,
    note_from: null,
    note_since: null,
  }));
  await database.run(async (kysely) => {
    for (let start = 0; start < pins.length; start += 50)
      await kysely
        .insertInto('pins')
        .values(pins.slice(start, start + 50))
        .execute();
    await kysely
      .insertInto('snapshots')
      .values({ briefing: 'h20-resale', revision: 'c8cf0596', claims: '[{"text":"«l’accord» 约20亿 \\n"}]' })
      .execute();
    await kysely.insertInto('counting_servers').values({ guild: '100000000000000001' }).execute();
    await kysely
      .insertInto('unanswered')
      .values({ guild: '100000000000000001', day: '2026-01-31', wording: '谁买了 h20', count: 7 })
      .execute();
  });
  await database.close();
}

/** Everything in it, by table, in an order of its own. */
async function contents(databaseUrl: string): Promise<Record<string, readonly string[]>> {
  const database = await openDatabase(databaseUrl);
  const tables = await database.run((kysely) =>
    Promise.all(
      tableNames.map(async (table) => {
        const rows = (await kysely.selectFrom(table).selectAll().execute()) as readonly object[];
        const texts = rows.map((row) => JSON.stringify(Object.entries(row).sort()));
        return [table, texts.sort()] as const;
      }),
    ),
  );
  await database.close();
  return Object.fromEntries(tables);
}

const counted = '450 pins, 1 snapshots of what they show, 1 servers that count, 1 counted questions';

describe('what is exported', () => {
  it.each([
    ['SQLite', 'PostgreSQL'],
    ['PostgreSQL', 'SQLite'],
  ])('from %s is in %s after its import as it was, and names no password', async (from, to) => {
    const source = from === 'SQLite' ? sqlite('source') : await postgresDatabase();
    const target = to === 'SQLite' ? sqlite('target') : await postgresDatabase();
    await fill(source);
    const exported = await data(source, 'export', file);
    expect(exported.output).toContain(counted);
    expect(exported.output).not.toContain('dossier:dossier');
    const imported = await data(target, 'import', file);
    expect(imported).toMatchObject({ exitCode: 0, output: expect.stringContaining(counted) });
    const before = await contents(source);
    expect(before.pins).toHaveLength(450);
    expect(await contents(target)).toEqual(before);
  });
});

describe('an import', () => {
  it('refuses a database that holds something, and replaces it only when told to', async () => {
    await fill(sqlite('full'));
    await writeFile(file, nothing);
    const refused = await data(sqlite('full'), 'import', file);
    expect(refused).toMatchObject({ exitCode: 1, output: expect.stringContaining('--replace') });
    expect((await contents(sqlite('full'))).pins).toHaveLength(450);
    expect((await data(sqlite('full'), 'import', file, '--replace')).exitCode).toBe(0);
    expect((await contents(sqlite('full'))).pins).toEqual([]);
  });

  it('takes nothing from a file that was cut off, and begins no database for it', async () => {
    await writeFile(file, whole.slice(0, whole.lastIndexOf('{"end"')));
    expect(await data(sqlite('target'), 'import', file)).toMatchObject({
      exitCode: 1,
      output: expect.stringContaining('not whole'),
    });
    expect((await readdir(folder)).filter((name) => name.startsWith('target'))).toEqual([]);
  });

  it('changes nothing when a row in the middle is refused', async () => {
    // Two pins in one place, which the table forbids.
    await writeFile(file, whole.replace('"channel":"200000000000010449"', '"channel":"200000000000010001"'));
    const { exitCode } = await data(sqlite('target'), 'import', file);
    expect(exitCode).toBe(1);
    expect((await contents(sqlite('target'))).pins).toEqual([]);
  });

  it.each([
    ['a newer form', { dossier: 'data', version: 99, tables: newestTables, exported: '' }, 'newer Dossier'],
    ['newer tables', { dossier: 'data', version: 1, tables: '999-later', exported: '' }, 'newer Dossier'],
    ['something else', { hello: 'world' }, 'no file of'],
  ])('refuses %s in words', async (_name, head, words) => {
    await writeFile(file, `${JSON.stringify(head)}\n{"end":{}}\n`);
    expect(await data(sqlite('target'), 'import', file)).toMatchObject({
      exitCode: 1,
      output: expect.stringContaining(words),
    });
  });

  it('takes no database that is not there for one that holds nothing', async () => {
    const { exitCode, output } = await data(sqlite('none'), 'export', file);
    expect(exitCode).toBe(2);
    expect(output).toContain('There is no database');
    expect(await readdir(folder)).toEqual([]);
  });

  it('takes the rows of earlier tables, as a backup from before an update has them', async () => {
    const earlier = whole.replace(newestTables, '002-unanswered');
    await writeFile(file, earlier.replaceAll('"application":"400000000000000001",', ''));
    expect((await data(sqlite('target'), 'import', file)).exitCode).toBe(0);
    expect((await contents(sqlite('target'))).pins).toHaveLength(450);
  });

  it.each([
    ['a folder', '', 'is no file'],
    ['a file in a folder that is not there', 'none/export.jsonl', 'none": it is not there'],
  ])('refuses to export into %s, and leaves nothing behind', async (_name, name, words) => {
    await (await openDatabase(sqlite('source'))).close();
    const { exitCode, output } = await data(sqlite('source'), 'export', path.join(folder, name));
    expect(output).toContain(words);
    expect(exitCode).toBe(2);
    expect((await readdir(path.dirname(folder))).filter((one) => one.endsWith('.unfinished'))).toEqual([]);
  });

  it.skipIf(process.getuid?.() !== 0)('that root makes is begun for the owner of its folder', async () => {
    await fill(sqlite('source'));
    await data(sqlite('source'), 'export', file);
    await chown(folder, 65_534, 65_534);
    expect((await data(sqlite('target'), 'import', file)).exitCode).toBe(0);
    const parts = (await readdir(folder)).filter((name) => name.startsWith('target'));
    const owners = await Promise.all(parts.map(async (name) => (await stat(path.join(folder, name))).uid));
    expect(new Set(owners)).toEqual(new Set([65_534]));
  });

  it('tells of a database out of reach what to do', async () => {
    const { output } = await data('postgres://dossier:secret@127.0.0.1:1/pins', 'export', file);
    expect(output).toContain('Check that it runs');
    expect(output).not.toContain('secret');
  });

  it('says what it takes when it is asked for nothing', async () => {
    expect((await data(sqlite('target'))).exitCode).toBe(2);
  });
});
