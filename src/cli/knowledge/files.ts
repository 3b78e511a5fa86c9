/** Reads and writes files of the knowledge, and reads texts of sources, with errors for people. */
import { isUtf8 } from 'node:buffer';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fingerprint, normaliseArticle } from '../../knowledge/article.ts';
import type { SourceTexts } from '../../knowledge/check/rule.ts';
import type { Records } from '../../knowledge/folder.ts';
import { parseKnowledge } from '../../knowledge/load.ts';
import { textProofOf } from '../../knowledge/places.ts';
import { type KnowledgeTexts, readKnowledgeFiles } from '../../knowledge/read.ts';
import { cannotRead } from '../arguments.ts';
import { faultLines } from './check/report.ts';
import { youngestLast } from './check/youngest.ts';
import { UsageError } from './subcommand.ts';

export function readTexts(directory: string): Promise<KnowledgeTexts> {
  return readKnowledgeFiles(directory).catch(cannotRead(`the directory "${directory}"`));
}

/** Records for commands that need sound files; faults end the command with the advice to run `check`. */
export async function readRecords(directory: string): Promise<Records> {
  const { texts, faults } = await readTexts(directory);
  const parsed = parseKnowledge(texts, faults);
  if (parsed.ok) return parsed.records;
  const told = parseKnowledge(await youngestLast(directory, texts), faults);
  throw new UsageError(
    `${faultLines(told.faults, directory)}\nMend this first; "npm run knowledge -- check" shows more of it.`,
  );
}

export async function readArticle(file: string | undefined): Promise<string> {
  if (file === undefined) throw new UsageError('name a copy of the article: --article FILE');
  const bytes = await readFile(file).catch(cannotRead(`the text "${file}"`));
  if (!isUtf8(bytes) || bytes.includes(0))
    throw new UsageError(
      `"${file}" is no plain text in UTF-8: save it as that, in the program that wrote it`,
    );
  return bytes.toString('utf8').replace(/^\ufeff/, '');
}

const usage =
  'no source was read in this very text. Give the copy that was read; or say whose text it is: --article NAME=FILE, NAME being the id of a source, or BRIEFING/SOURCE';

/** `SOURCE=FILE` and `BRIEFING/SOURCE=FILE` have a name, FILE alone has none. */
export function namedFile(written: string) {
  const [, name, file = written] = /^((?:[a-z0-9-]+\/)?[a-z0-9-]+)=(.+)$/.exec(written) ?? [];
  return { name, file };
}

/** The texts that were named, or that stand alone where it is plain whose they are. */
export async function readSources(named: readonly string[], records: Records): Promise<SourceTexts> {
  const texts = new Map<string, string>();
  for (const one of named) {
    const { name, file } = namedFile(one);
    const text = await readArticle(file);
    for (const key of keysFor(one, name, text, records)) texts.set(key, text);
  }
  return texts;
}

/** `proof`: of the text that was read, where one was. */
export function sourcesOf(records: Records) {
  return records.flatMap(({ name, briefing: { record }, places }) =>
    record.sources.map(({ id }) => ({
      key: `${name}/${id}`,
      id,
      isArticle: id === record.article,
      proof: textProofOf(places?.record, id),
    })),
  );
}

/** With several sources of that name, or with no name, those that were read in this very text; else the only one. */
function keysFor(
  written: string,
  name: string | undefined,
  text: string,
  records: Records,
): readonly string[] {
  const sha256 = fingerprint(normaliseArticle(text));
  const known = sourcesOf(records);
  const sources = known.filter(({ key, id }) => name === undefined || name === id || name === key);
  if (sources.length === 0)
    throw new UsageError(
      `there is no source for "${written}"; there are: ${known.map(({ key }) => key).join(', ')}`,
    );
  const proved = sources.filter(({ proof }) => proof?.sha256 === sha256);
  if (proved.length > 0) return proved.map(({ key }) => key);
  const [only, second] = name === undefined ? sources.filter(({ isArticle }) => isArticle) : sources;
  if (!only || second) throw new UsageError(`"${written}": ${usage}`);
  return [only.key];
}

/** `files`: their names inside the directory, which need not be there yet, and their texts. Tells which it wrote. */
export async function writeFiles(
  directory: string,
  files: Iterable<readonly [name: string, text: string]>,
): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const [name, text] of files) {
    const file = path.join(directory, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
    lines.push(`wrote ${file}`);
  }
  return lines;
}
