/** Reading knowledge files and articles for the subcommands, with errors for people. */
import { readFile } from 'node:fs/promises';
import { formatFault } from '../../knowledge/fault.ts';
import { type Parsed, parseKnowledge, type Records, readKnowledgeFiles } from '../../knowledge/load.ts';
import { UsageError } from './subcommand.ts';

export async function readTexts(directory: string): Promise<ReadonlyMap<string, string>> {
  try {
    return await readKnowledgeFiles(directory);
  } catch (error) {
    throw new UsageError(`the directory "${directory}" cannot be read: ${reason(error)}`);
  }
}

/** Records for commands that need sound files; faults end the command with the advice to run `check`. */
export async function readRecords(directory: string): Promise<Records> {
  const parsed: Parsed = parseKnowledge(await readTexts(directory));
  if (parsed.ok) return parsed.records;
  throw new UsageError(
    `${parsed.faults.map(formatFault).join('\n')}\nMend this first; "npm run knowledge -- check" shows more of it.`,
  );
}

export async function readArticle(file: string | undefined): Promise<string> {
  if (file === undefined) throw new UsageError('name a copy of the article: --article FILE');
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`the article "${file}" cannot be read: ${reason(error)}`);
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
