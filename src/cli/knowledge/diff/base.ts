/** The knowledge as it stood at another revision of the repository. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { linkRecords, parseKnowledge } from '../../../knowledge/load.ts';
import { isKnowledgeFile } from '../../../knowledge/read.ts';
import { UsageError } from '../subcommand.ts';

const run = promisify(execFile);

/** The knowledge of `directory` at `revision`; empty where it was not there yet; null: it cannot be read any more. */
export async function knowledgeAt(revision: string, directory: string): Promise<Knowledge | null> {
  const listing = await git(directory, 'ls-tree', '-r', '--name-only', '-z', revision, './');
  const names = listing.split('\0').filter((name) => isKnowledgeFile(name));
  const texts = await Promise.all(names.map((name) => git(directory, 'show', `${revision}:./${name}`)));
  const { ok, records } = parseKnowledge(new Map(names.map((name, index) => [name, texts[index] ?? ''])));
  return ok || names.length === 0 ? linkRecords(records) : null;
}

/** Where the work at hand left the main branch; on the main branch itself, its newest commit. */
export async function defaultBase(directory: string): Promise<string> {
  for (const main of ['origin/main', 'main']) {
    const base = await git(directory, 'merge-base', 'HEAD', main).catch(() => null);
    if (base) return base.trim();
  }
  throw new UsageError(
    'there is no git here with a branch "main" to compare with: name a revision or another directory with --base',
  );
}

/** Names of files in `directory` that are other ones than at a revision, or that git does not know. */
export async function changedFiles(directory: string, revision: string): Promise<readonly string[]> {
  const changed = await git(directory, 'diff', '--name-only', '--relative', '-z', revision, '--', '.');
  const unknown = await git(directory, 'ls-files', '--others', '-z');
  return `${changed}${unknown}`.split('\0').filter(isKnowledgeFile);
}

/** The last commit before a day, YYYY-MM-DD; null: the history begins later; undefined: it was not fetched so far back. */
export async function revisionBefore(directory: string, day: string): Promise<string | null | undefined> {
  const found = await git(directory, 'rev-list', '-1', `--before=${day}T00:00:00Z`, 'HEAD');
  const isWhole = (await git(directory, 'rev-parse', '--is-shallow-repository')).trim() === 'false';
  return found.trim() || (isWhole ? null : undefined);
}

/** The full name of a commit; null: there is none of that name. */
export async function resolveRevision(directory: string, revision: string): Promise<string | null> {
  const found = await git(directory, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`).catch(
    () => null,
  );
  return found?.trim() || null;
}

async function git(directory: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', args, { cwd: directory, maxBuffer: 2 ** 28 });
  return stdout;
}
