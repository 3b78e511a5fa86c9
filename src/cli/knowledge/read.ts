/** Reading knowledge files and the texts of sources for the subcommands, with errors for people. */
import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { fingerprint, normaliseArticle } from '../../knowledge/article.ts';
import type { SourceTexts } from '../../knowledge/check/rule.ts';
import type { Records } from '../../knowledge/folder.ts';
import { parseKnowledge } from '../../knowledge/load.ts';
import { textProofOf } from '../../knowledge/places.ts';
import { type KnowledgeTexts, readKnowledgeFiles } from '../../knowledge/read.ts';
import { cannotRead } from '../file-trouble.ts';
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

/** With several sources of that name, or with no name, those that were read in this very text; else the only one. */
function keysFor(
  written: string,
  name: string | undefined,
  text: string,
  records: Records,
): readonly string[] {
  const sha256 = fingerprint(normaliseArticle(text));
  const known = records.flatMap(({ name: folder, briefing: { record }, places }) =>
    record.sources.map(({ id }) => ({
      key: `${folder}/${id}`,
      id,
      isArticle: id === record.article,
      isProved: textProofOf(places?.record, id)?.sha256 === sha256,
    })),
  );
  const sources = known.filter(({ key, id }) => name === undefined || name === id || name === key);
  if (sources.length === 0)
    throw new UsageError(
      `there is no source for "${written}"; there are: ${known.map(({ key }) => key).join(', ')}`,
    );
  const proved = sources.filter(({ isProved }) => isProved);
  if (proved.length > 0) return proved.map(({ key }) => key);
  const [only, second] = name === undefined ? sources.filter(({ isArticle }) => isArticle) : sources;
  if (!only || second) throw new UsageError(`"${written}": ${usage}`);
  return [only.key];
}
