/** From a database to the file's lines. */
import { type Kysely, sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import type { Tables } from '../../database/tables.ts';
import { readDatabaseUrl } from '../../database-url.ts';
import { type Counts, formVersion, newestTables, type Row, tableNames } from './format.ts';

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
