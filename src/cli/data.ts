/** `npm run data`: all that is kept, out of one database and into another, of the same kind or not. */
import { lchown, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openDatabase } from '../database/database.ts';
import { mayHoldAnything } from '../database/shared.ts';
import { DatabaseTrouble } from '../database/trouble.ts';
import { readDatabaseUrl } from '../database-url.ts';
import { cannotRead, fileTrouble, readArguments, soundConfig, UsageError } from './arguments.ts';
import { countsText, exportData } from './data/export.ts';
import { ImportError, importData, readRows } from './data/import.ts';

const usage = `usage: npm run data -- export FILE              writes pins, settings and counts of DATABASE_URL into FILE
       npm run data -- import FILE [--replace]  takes them from FILE into DATABASE_URL; stop the bot before that
FILE holds ids of servers and channels, and questions where a server has them counted: keep it as you keep the database.`;

async function main(): Promise<void> {
  const { values, positionals } = readArguments(
    process.argv.slice(2),
    { replace: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    usage,
  );
  const [task, file, ...more] = positionals;
  if (values.help) return console.log(usage);
  if ((task !== 'export' && task !== 'import') || file === undefined || more.length > 0)
    throw new UsageError(usage);
  const { databaseUrl } = soundConfig();
  const { kind, place } = readDatabaseUrl(databaseUrl);
  const isThere = await mayHoldAnything(databaseUrl);
  if (task === 'export' && !isThere)
    throw new UsageError(`There is no database ${place} yet. Is DATABASE_URL that of the bot?`);
  // Before a database is begun for it.
  const rows =
    task === 'import' ? readRows(await readFile(file, 'utf8').catch(cannotRead(`"${file}"`))) : undefined;
  const database = await openDatabase(databaseUrl);
  try {
    if (rows) {
      const counts = await importData(database, rows, values.replace === true);
      console.log(`${file} → ${place}: ${countsText(counts)}`);
    } else {
      const exported = await exportData(database, databaseUrl, new Date());
      await writeWhole(file, exported.text);
      console.log(`${place} → ${file}: ${countsText(exported.counts)}`);
    }
  } finally {
    await database.close();
    if (kind === 'file' && !isThere) await handOver(place);
  }
}

/** A file that root begins for a bot that runs as somebody else would be one that the bot may not write. */
async function handOver(file: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = await stat(path.dirname(file));
  // Not what a link leads to: the folder is somebody else's.
  for (const part of ['', '-wal', '-shm']) await lchown(file + part, uid, gid).catch(() => undefined);
}

/** Whole or not at all; only for the user who runs this. */
async function writeWhole(file: string, text: string): Promise<void> {
  // A folder, and a device such as /dev/stdout, would be replaced by the file.
  const there = await stat(file).catch(() => null);
  if (there && !there.isFile()) throw new UsageError(`"${file}" cannot be written: it is no file`);
  const unfinished = `${file}.unfinished`;
  try {
    await writeFile(unfinished, text, { mode: 0o600 });
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    const why = fileTrouble(error) ?? error;
    throw new UsageError(`Nothing can be written in "${path.dirname(file)}": ${why}`);
  }
}

/** In words where the error is one of those that people meet; undefined: it is ours. */
function told(error: unknown): string | undefined {
  // Whatever ends a transaction comes out of it as trouble with the database.
  const known = error instanceof DatabaseTrouble && error.cause instanceof ImportError ? error.cause : error;
  if (known instanceof UsageError || known instanceof ImportError || known instanceof DatabaseTrouble)
    return known.message;
  return undefined;
}

try {
  await main();
} catch (error) {
  const words = told(error);
  if (words === undefined) throw error;
  console.error(words);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
