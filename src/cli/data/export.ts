/**
 * From a database to the file of `npm run data`: JSON, one value a line. The first says what it is, each that follows is a row, the last
 * counts them, so that a file that was cut off is known for it. The same file goes into every kind of database.
 */
import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../database/database.ts';
import { migrations } from '../../database/migrations.ts';
import type { Tables } from '../../database/tables.ts';
import { readDatabaseUrl } from '../../database-url.ts';

/** Of the file's form, not of the tables. */
export const formVersion = 1;

/** What each table holds, for people. */
const held: Readonly<Record<keyof Tables, string>> = {
  pins: 'pins',
  snapshots: 'snapshots of what they show',
  counting_servers: 'servers that count',
  unanswered: 'counted questions',
};

/** In the order in which they are written and read. */
export const tableNames = Object.keys(held) as readonly (keyof Tables)[];

/** The newest version of the tables that this Dossier knows. */
export const newestTables = Object.keys(migrations).sort().at(-1) ?? '';

export type Row = z.infer<typeof rowSchema>;

const rowSchema = z.record(z.string().regex(/^\w+$/), z.union([z.string(), z.number(), z.null()]));

export const headSchema = z.object({
  dossier: z.literal('data'),
  version: z.int(),
  tables: z.string(),
  exported: z.string(),
});

export const lineSchema = z.union([
  z.strictObject({ table: z.enum(tableNames), row: rowSchema }),
  z.strictObject({ end: z.record(z.string(), z.int()) }),
]);

export type Counts = Partial<Record<keyof Tables, number>>;

/** For people: `3 pins, 1 snapshots`. */
export function countsText(counts: Counts): string {
  return tableNames.map((table) => `${counts[table] ?? 0} ${held[table]}`).join(', ');
}

/** All of it as it stood at one moment, though a bot is at work on it. `url` is that of the database. */
export async function exportData(database: Database, url: string, now: Date) {
  return database.run((kysely) => {
    const transaction = kysely.transaction();
    // SQLite's are never other than whole, and know no levels.
    const isPostgres = readDatabaseUrl(url).kind === 'postgres';
    const whole = isPostgres ? transaction.setIsolationLevel('repeatable read') : transaction;
    return whole.execute((snapshot) => read(snapshot, now));
  });
}

async function read(snapshot: Kysely<Tables>, now: Date) {
  const lines: unknown[] = [
    { dossier: 'data', version: formVersion, tables: newestTables, exported: now.toISOString() },
  ];
  const counts: Counts = {};
  for (const table of tableNames) {
    const { rows } = await sql<Row>`select * from ${sql.table(table)} order by 1`.execute(snapshot);
    counts[table] = rows.length;
    for (const row of rows) lines.push({ table, row });
  }
  lines.push({ end: counts });
  return { text: lines.map((line) => `${JSON.stringify(line)}\n`).join(''), counts };
}
