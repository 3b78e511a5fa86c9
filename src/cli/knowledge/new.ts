/** `knowledge -- new`: a new record of any kind, asked for in the terminal or given by options. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { intro } from '@clack/prompts';
import type { Finding, SourceTexts } from '../../knowledge/check/rule.ts';
import type { Folder, Records } from '../../knowledge/folder.ts';
import { type Parsed, parseKnowledge } from '../../knowledge/load.ts';
import { locales } from '../../knowledge/locale.ts';
import { checkFiles } from './check/files.ts';
import { isError, report } from './check/report.ts';
import { foldersLast } from './check/youngest.ts';
import { readArticle, readRecords, readTexts, writeFiles } from './files.ts';
import { askFor, fillFields, languagesFor, optionLine, type Terminal } from './new/ask.ts';
import { briefingFields } from './new/briefing.ts';
import { claim } from './new/claim.ts';
import { choice, type Field } from './new/field.ts';
import { figure } from './new/figure.ts';
import { formFor, type RecordKind } from './new/form.ts';
import { gap } from './new/gap.ts';
import { name } from './new/name.ts';
import { response } from './new/response.ts';
import { source } from './new/source.ts';
import { topic } from './new/topic.ts';
import { newBriefing, withPlaces, withRecords } from './new/written.ts';
import { type Outcome, readOptions, type Subcommand, textOptions, UsageError } from './subcommand.ts';

const kinds: Readonly<Record<string, RecordKind>> = { claim, response, gap, figure, topic, source, name };
const kindNames = [...Object.keys(kinds), 'briefing'];

export const create: Subcommand = {
  usage: `new ${kindNames.join('|')} [--OPTION "…"]`,
  summary:
    'write a new record; asks for what no option gives. "new claim --help" lists the options of a claim',
  more([kindName = '']) {
    const lines = kindNames.includes(kindName) ? fieldsFor(kindName).map(optionLine) : [];
    return [...new Set(lines)];
  },
  run(args) {
    const isAsked = process.stdin.isTTY && process.stdout.isTTY;
    return createRecord(args, isAsked ? { input: process.stdin, output: process.stdout } : null);
  },
};

/** `terminal`: null where nobody can be asked. */
export async function createRecord(args: readonly string[], terminal: Terminal | null): Promise<Outcome> {
  const [kindName = '', ...rest] = args;
  if (!kindNames.includes(kindName)) throw new UsageError(`new what? One of: ${kindNames.join(', ')}`);
  const kind = kinds[kindName];
  const fields = kind?.fields ?? briefingFields;
  const options = fieldsFor(kindName).map(({ name }) => name);
  const { values: given, directory } = readOptions(rest, textOptions(...options));
  if (terminal) intro('Answer with Enter; Ctrl-C leaves everything as it is.', { output: terminal.output });

  await mkdir(directory, { recursive: true });
  const { texts, faults } = await readTexts(directory);
  const before = parseKnowledge(texts, faults);
  // A briefing that cannot be read is told as that, and not as one that is not there.
  const isThere = before.records.some(({ name }) => name === (given.briefing ?? name));
  if (kind && texts.size > 0 && !isThere) await readRecords(directory);
  const folder = kind ? await folderFor(given.briefing, before.records, terminal) : null;
  // A file that cannot be read would be written anew, with nothing in it but this record.
  if (folder && folder.broken.length > 0) await readRecords(directory);
  const languages = folder?.briefing.record.languages ?? (await languagesFor(given.languages, terminal));
  const form = formFor(languages, folder, before.records);
  const answers = await fillFields(fields(form), given, terminal);
  const own = folder?.name ?? answers.briefing ?? '';
  if (!folder && existsSync(path.join(directory, own)))
    throw new UsageError(`${path.join(directory, own)} is there already`);
  const file = folder && kind ? withRecords(kind, answers, form, folder) : newBriefing(answers, form);
  const article = answers.article ? await readArticle(answers.article) : undefined;
  const changed = withPlaces(new Map([...texts, file]), own, answers, article);
  const lines = await writeFiles(
    directory,
    [...changed].filter(([name, text]) => text !== texts.get(name)),
  );

  const sources =
    article === undefined ? [] : ([[`${own}/${answers.source || 'article'}`, article]] as const);
  const after = parseKnowledge(foldersLast(changed, [own]));
  const { findings, others } = findingsOf(before, after, new Map(sources), own);
  const found =
    findings.length === 0 && others > 0
      ? `Nothing is wrong with it. "npm run knowledge -- check" tells what was there before: ${others}.`
      : report(findings, { format: 'text', directory, texts: changed, all: true });
  return { exitCode: findings.some(isError) ? 1 : 0, output: [...lines, '', found].join('\n') };
}

/** In every language; what is asked of a certain briefing has no choices yet. */
function fieldsFor(kindName: string): readonly Field[] {
  const own = (kinds[kindName]?.fields ?? briefingFields)(formFor(locales, null));
  if (kindName in kinds) return [choice('briefing', 'Which briefing?', []), ...own];
  return [choice('languages', 'In which languages, with commas?', locales), ...own];
}

/** What stood there before is not for whoever wrote this record, and only counted, unless it stops the bot. */
function findingsOf(before: Parsed, after: Parsed, sources: SourceTexts, own: string) {
  const key = ({ file, rule, message }: Finding) => [file, rule, message].join('\n');
  const known = new Set(checkFiles(before, { sources }).map(key));
  const all = checkFiles(after, { sources });
  const findings = all
    .filter((one) => one.rule === 'loads' || !known.has(key(one)))
    .filter((one) => one.file.startsWith(`${own}/`));
  return { findings, others: all.length - findings.length };
}

async function folderFor(
  given: string | undefined,
  records: Records,
  terminal: Terminal | null,
): Promise<Folder> {
  const names = records.map((one) => one.name);
  const [only, second] = names;
  if (!only) throw new UsageError('there is no briefing yet: npm run knowledge -- new briefing');
  const ask = () => terminal && askFor(choice('briefing', 'Which briefing?', names), undefined, {}, terminal);
  const wanted = given ?? (second ? await ask() : only);
  const folder = records.find((one) => one.name === wanted);
  if (folder) return folder;
  throw new UsageError(`which briefing? --briefing, one of: ${names.join(', ')}`);
}
