/** What stands on this machine: Node, the knowledge, the database. */
import { constants, existsSync } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { openDatabase } from '../../database/database.ts';
import { mayHoldAnything } from '../../database/shared.ts';
import { DatabaseTrouble, troubleFrom } from '../../database/trouble.ts';
import { readDatabaseUrl } from '../../database-url.ts';
import { formatFault } from '../../knowledge/fault.ts';
import type { Loaded } from '../../knowledge/load.ts';
import { defaultLocale } from '../../knowledge/locale.ts';
import { bad, type Finding, good, note } from './finding.ts';

/** As package.json's `engines` says. */
const oldestNode = '20.19';
const shownFaults = 3;

export function examineNode(version = process.versions.node): Finding {
  return version.localeCompare(oldestNode, defaultLocale, { numeric: true }) < 0
    ? bad('Node', `${version} is too old. Install ${oldestNode} or newer; .nvmrc names the one to choose`)
    : good('Node', version);
}

export function examineKnowledge(directory: string, loaded: Loaded): Finding {
  if (!loaded.ok) {
    const shown = loaded.faults.slice(0, shownFaults).map((fault) => `\n    ${formatFault(fault)}`);
    return bad(
      'Knowledge',
      `${directory} does not load (${loaded.faults.length} fault(s)). Mend them; ` +
        `npm run knowledge -- check shows all${shown.join('')}`,
    );
  }
  const { briefings, revision } = loaded.knowledge;
  const claims = briefings.reduce((sum, briefing) => sum + briefing.claims.length, 0);
  if (claims === 0)
    return bad('Knowledge', `${directory} holds no claim. Point KNOWLEDGE_DIR at the briefings`);
  return good('Knowledge', `${briefings.length} briefing(s) with ${claims} claims, revision ${revision}`);
}

/** Writes a row and takes it back, so that nothing is left behind. */
export async function examineDatabase(url: string): Promise<Finding> {
  const about = 'Database';
  const { kind, place } = readDatabaseUrl(url);
  if (kind === 'memory') return note(about, 'in memory: pins are forgotten when the bot ends');
  try {
    // Whoever looks may be another user than the bot, and would own a file that is begun here.
    if (kind === 'file' && !(await mayHoldAnything(url))) return await examineFolder(place);
    const database = await openDatabase(url);
    try {
      const { pins } = await database.run(async (kysely) => {
        const transaction = await kysely.startTransaction().execute();
        await transaction
          .insertInto('snapshots')
          .values({ briefing: 'doctor', revision: String(process.pid), claims: '{}' })
          .execute()
          .finally(() => transaction.rollback().execute());
        const counted = kysely.selectFrom('pins').select(({ fn }) => fn.countAll().as('pins'));
        return counted.executeTakeFirstOrThrow();
      });
      return good(about, `${place} can be written, ${pins} pin(s)`);
    } finally {
      await database.close();
    }
  } catch (error) {
    return bad(about, error instanceof DatabaseTrouble ? error.message : `${place}: ${String(error)}`);
  }
}

/** Of a file that is not there yet: the folder in which it, or a folder of its own, will be made. */
async function examineFolder(file: string): Promise<Finding> {
  let folder = path.dirname(path.resolve(file));
  while (!existsSync(folder)) folder = path.dirname(folder);
  try {
    await access(folder, constants.W_OK);
  } catch (error) {
    throw troubleFrom(error, file);
  }
  return good('Database', `${file} is made with the first pin; its folder can be written`);
}
