/** From the file's lines to a database: all of it or nothing. */
import { type Kysely, sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import type { Tables } from '../../database/tables.ts';
import {
  type Counts,
  countsText,
  formVersion,
  headSchema,
  lineSchema,
  newestTables,
  type Row,
  tableNames,
} from './export.ts';

/** The file, or the database that it should go into, does not allow it: told without a stack. */
export class ImportError extends Error {}

type Rows = ReadonlyMap<keyof Tables, readonly Row[]>;

/** What rows of earlier tables have in the columns that they lack. */
const addedColumns: Partial<Record<keyof Tables, Row>> = { pins: { application: '' } };

/** At most so many rows in one statement: SQLite and PostgreSQL both limit the values of one. */
const rowsAtOnce = 200;

export async function importData(database: Database, rows: Rows, replace: boolean): Promise<Counts> {
  await database.run((kysely) => kysely.transaction().execute((whole) => write(whole, rows, replace)));
  return countsOf(rows);
}

async function write(whole: Kysely<Tables>, rows: Rows, replace: boolean): Promise<void> {
  const held: Counts = {};
  for (const table of tableNames) {
    const found = whole.selectFrom(table).select(({ fn }) => fn.countAll().as('rows'));
    held[table] = Number((await found.executeTakeFirstOrThrow()).rows);
  }
  if (Object.values(held).some((count) => count > 0) && !replace)
    throw new ImportError(
      `The database holds something already (${countsText(held)}). To delete that and take the file's: --replace`,
    );
  for (const table of tableNames) {
    if (replace) await whole.deleteFrom(table).execute();
    const all = rows.get(table) ?? [];
    for (let start = 0; start < all.length; start += rowsAtOnce)
      await insert(whole, table, all.slice(start, start + rowsAtOnce));
  }
}

async function insert(whole: Kysely<Tables>, table: keyof Tables, rows: readonly Row[]): Promise<void> {
  // One file holds rows of one version of the tables: each has the columns of the first.
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column] ?? null))})`);
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) values ${sql.join(values)}`.execute(
    whole,
  );
}

function countsOf(rows: Rows): Counts {
  return Object.fromEntries(tableNames.map((table) => [table, rows.get(table)?.length ?? 0]));
}

/** The file's rows. @throws ImportError with the number of the line. */
export function readRows(text: string): Rows {
  const [first = '', ...lines] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const head = headSchema.safeParse(parsed(first, 1));
  if (!head.success) throw new ImportError('This is no file of "npm run data -- export".');
  if (head.data.version > formVersion || head.data.tables > newestTables)
    throw new ImportError('A newer Dossier wrote this file. Update this one, then import it.');
  const rows = new Map(tableNames.map((table) => [table, [] as Row[]]));
  let end: Readonly<Record<string, number>> | undefined;
  for (const [index, line] of lines.entries()) {
    const read = lineSchema.safeParse(parsed(line, index + 2));
    if (!read.success || end) throw new ImportError(`Line ${index + 2} is none that an export writes.`);
    if ('end' in read.data) end = read.data.end;
    else rows.get(read.data.table)?.push({ ...addedColumns[read.data.table], ...read.data.row });
  }
  if (!end || tableNames.some((table) => (end[table] ?? 0) !== rows.get(table)?.length))
    throw new ImportError('The file is not whole: its end is missing, or rows of it. Export it again.');
  return rows;
}

function parsed(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new ImportError(`Line ${number} is no JSON.`);
  }
}
