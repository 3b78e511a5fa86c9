/**
 * The file of `npm run data`: JSON, one value a line. The first says what it is, each that follows is a row, the last
 * counts them, so that a file that was cut off is known for it. The same file goes into every kind of database.
 */
import { z } from 'zod';
import { migrations } from '../../database/migrations.ts';
import type { Tables } from '../../database/tables.ts';

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
