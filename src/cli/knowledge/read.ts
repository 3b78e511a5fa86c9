/** Reading knowledge files and the texts of sources for the subcommands, with errors for people. */
import { readFile } from 'node:fs/promises';
import { fingerprint, normaliseArticle } from '../../knowledge/article.ts';
import type { SourceTexts } from '../../knowledge/check/rule.ts';
import { parseKnowledge, type Records } from '../../knowledge/load.ts';
import { noPlaces, textProofOf } from '../../knowledge/places.ts';
import { type KnowledgeTexts, readKnowledgeFiles } from '../../knowledge/read.ts';
import { fileTrouble } from '../file-trouble.ts';
import { faultLines } from './check/report.ts';
import { UsageError } from './subcommand.ts';

export async function readTexts(directory: string): Promise<KnowledgeTexts> {
  try {
    return await readKnowledgeFiles(directory);
  } catch (error) {
    throw new UsageError(`the directory "${directory}" cannot be read: ${fileTrouble(error) ?? error}`);
  }
}

/** Records for commands that need sound files; faults end the command with the advice to run `check`. */
export async function readRecords(directory: string): Promise<Records> {
  const { texts, faults } = await readTexts(directory);
  const parsed = parseKnowledge(texts, faults);
  if (parsed.ok) return parsed.records;
  throw new UsageError(
    `${faultLines(parsed.faults, directory)}\nMend this first; "npm run knowledge -- check" shows more of it.`,
  );
}

export async function readArticle(file: string | undefined): Promise<string> {
  if (file === undefined) throw new UsageError('name a copy of the article: --article FILE');
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`the text "${file}" cannot be read: ${fileTrouble(error) ?? error}`);
  }
}

const usage = 'say whose text it is: --article NAME=FILE, NAME being the id of a source, or BRIEFING/SOURCE';

/** The texts that were named: `SOURCE=FILE`, `BRIEFING/SOURCE=FILE`, or FILE alone where it is plain whose it is. */
export async function readSources(named: readonly string[], records: Records): Promise<SourceTexts> {
  const texts = new Map<string, string>();
  for (const one of named) {
    const [, briefing, name, named] = /^(?:([a-z0-9-]+)\/)?([a-z0-9-]+)=(.+)$/.exec(one) ?? [];
    const text = await readArticle(named ?? one);
    for (const key of keysFor({ briefing, name, text, written: one }, records)) texts.set(key, text);
  }
  return texts;
}

interface NamedText {
  readonly briefing: string | undefined;
  readonly name: string | undefined;
  readonly text: string;
  readonly written: string;
}

/** With several sources of that name, or with no name, those that were read in this very text; else the only one. */
function keysFor({ briefing, name, text, written }: NamedText, records: Records): readonly string[] {
  const sha256 = fingerprint(normaliseArticle(text));
  const sources = records
    .filter((folder) => briefing === undefined || folder.name === briefing)
    .flatMap((folder) =>
      folder.briefing.record.sources.map(({ id }) => ({
        key: `${folder.name}/${id}`,
        id,
        isArticle: id === folder.briefing.record.article,
        isProved: textProofOf(folder.places?.record ?? noPlaces, id)?.sha256 === sha256,
      })),
    )
    .filter(({ id }) => name === undefined || id === name);
  const known = records.map((folder) =>
    folder.briefing.record.sources.map(({ id }) => `${folder.name}/${id}`),
  );
  if (sources.length === 0)
    throw new UsageError(`there is no source for "${written}"; there are: ${known.flat().join(', ')}`);
  const proved = sources.filter(({ isProved }) => isProved);
  if (proved.length > 0) return proved.map(({ key }) => key);
  const likely = name === undefined ? sources.filter(({ isArticle }) => isArticle) : sources;
  const [only, second] = likely;
  if (!only || second) throw new UsageError(`"${written}": ${usage}`);
  return [only.key];
}
