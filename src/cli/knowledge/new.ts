/** `knowledge -- new`: a new record of any kind, asked for in the terminal or given by options. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { intro } from '@clack/prompts';
import type { Finding, SourceTexts } from '../../knowledge/check/rule.ts';
import { appendId, appendRecord } from '../../knowledge/insert.ts';
import { type Folder, type Parsed, parseKnowledge, type Records } from '../../knowledge/load.ts';
import { locales } from '../../knowledge/locale.ts';
import { placeFolder } from '../../knowledge/placing.ts';
import { fileText } from '../../knowledge/write.ts';
import { checkParsed } from './check/files.ts';
import { faultLines, isError, report } from './check/report.ts';
import { languagesFor } from './languages.ts';
import { latestToday } from './latest-today.ts';
import { chooseFrom, fillFields, type Terminal } from './new/ask.ts';
import { briefingFields, briefingRecord } from './new/briefing.ts';
import { claim } from './new/claim.ts';
import { type Answers, type Around, choicesOf, listOf } from './new/field.ts';
import { figure } from './new/figure.ts';
import { gap } from './new/gap.ts';
import type { RecordKind } from './new/kind.ts';
import { name } from './new/name.ts';
import { response } from './new/response.ts';
import { source } from './new/source.ts';
import { topic } from './new/topic.ts';
import { readArticle, readTexts } from './read.ts';
import { directoryOf, type Outcome, readOptions, type Subcommand, UsageError } from './subcommand.ts';

const kinds: ReadonlyMap<string, RecordKind> = new Map(
  Object.entries({ claim, response, gap, figure, topic, source, name }),
);
const kindNames = [...kinds.keys(), 'briefing'];

export const create: Subcommand = {
  usage: `new ${kindNames.join('|')} [--OPTION "…"]`,
  summary: 'write a new record; asks for what no option gives',
  run(args) {
    const isAsked = process.stdin.isTTY && process.stdout.isTTY;
    return createRecord(args, isAsked ? { input: process.stdin, output: process.stdout } : null);
  },
};

/** `terminal`: null where nobody can be asked. */
export async function createRecord(args: readonly string[], terminal: Terminal | null): Promise<Outcome> {
  const [kindName = '', ...rest] = args;
  if (!kindNames.includes(kindName)) throw new UsageError(`new what? One of: ${kindNames.join(', ')}`);
  const kind = kinds.get(kindName);
  const fields = kind?.fields ?? briefingFields;
  const every = fields({ languages: locales, briefing: null, names: null });
  const options = ['briefing', 'languages', ...every.map((field) => field.name)];
  const { values } = readOptions(
    rest,
    Object.fromEntries(options.map((option) => [option, { type: 'string' } as const])),
  );
  const given = values as Readonly<Record<string, string | undefined>>;
  const directory = directoryOf(values.directory);
  if (terminal) intro('Answer with Enter; Ctrl-C leaves everything as it is.', { output: terminal.output });

  await mkdir(directory, { recursive: true });
  const { texts } = await readTexts(directory);
  const before = parseKnowledge(texts);
  const folder = kind ? await folderFor(given.briefing, readable(before), terminal) : null;
  const around: Around = {
    languages: folder?.briefing.record.languages ?? (await languagesFor(given.languages, terminal)),
    briefing: folder?.briefing.record ?? null,
    names: folder?.names?.record ?? null,
  };
  const answers = await fillFields(fields(around), given, terminal);
  const own = folder?.name ?? answers.briefing ?? '';
  if (!folder && texts.has(`${own}/briefing.yaml`))
    throw new UsageError(`${path.join(directory, own)} is there already`);
  const written = folder && kind ? withRecords(kind, answers, around, folder) : newFile(answers, around);
  const article = answers.article ? await readArticle(answers.article) : undefined;
  const changed = placed(new Map([...texts, written]), answers, own, article, directory);
  const lines: string[] = [];
  for (const [file, text] of changed) {
    if (text === texts.get(file)) continue;
    await mkdir(path.dirname(path.join(directory, file)), { recursive: true });
    await writeFile(path.join(directory, file), text);
    lines.push(`wrote ${path.join(directory, file)}`);
  }
  const after = parseKnowledge(changed);
  const cited = answers.source || folderOf(after, own)?.briefing.record.article;
  const sources = new Map(article === undefined ? [] : [[`${own}/${cited}`, article]]);
  const findings = newFindings(before, after, sources).filter(({ file }) => file.startsWith(`${own}/`));
  const found = report(findings, { format: 'text', directory, texts: changed, all: true });
  return { exitCode: findings.some(isError) ? 1 : 0, output: [...lines, '', found].join('\n') };
}

function readable(parsed: Parsed): Records {
  return parsed.ok ? parsed.records : parsed.readable;
}

function folderOf(parsed: Parsed, name: string): Folder | undefined {
  return readable(parsed).find((one) => one.name === name);
}

/** What stood there before is not for whoever wrote this record, unless it stops the bot. */
function newFindings(before: Parsed, after: Parsed, sources: SourceTexts): readonly Finding[] {
  const find = (parsed: Parsed) => checkParsed(parsed, { today: latestToday(), sources });
  const key = ({ file, rule, message }: Finding) => [file, rule, message].join('\n');
  const known = new Set(find(before).map(key));
  return find(after).filter((one) => isError(one) || !known.has(key(one)));
}

type WrittenFile = readonly [name: string, text: string];

function newFile(answers: Answers, around: Around): WrittenFile {
  const today = new Date().toISOString().slice(0, 10);
  return [`${answers.briefing}/briefing.yaml`, fileText(briefingRecord(answers, around, today), 'briefing')];
}

function withRecords(kind: RecordKind, answers: Answers, around: Around, folder: Folder): WrittenFile {
  const records = kind.records(answers, around);
  const put = (text: string) =>
    records.reduce((all, { list, record }) => appendRecord(all, list, record), text);
  if (kind === name) {
    const text = folder.names?.file.text ?? fileText({ edition: 2, names: [] }, 'names');
    return [folder.names?.file.name ?? `${folder.name}/names.yaml`, put(text)];
  }
  const made = records.find(({ list }) => list.length === 1 && list[0] === 'claims')?.record.id;
  const topics = folder.briefing.record.topics.map(({ id }) => id);
  const text = listOf(answers.topic).reduce((all, id) => {
    if (!topics.includes(id))
      throw new UsageError(`there is no topic "${id}"; there are: ${topics.join(', ')}`);
    return appendId(all, ['topics', topics.indexOf(id), 'claims'], String(made));
  }, put(folder.briefing.file.text));
  return [folder.briefing.file.name, text];
}

/** Words become a place, and the place is proved, where the text of the source was given. */
function placed(
  texts: ReadonlyMap<string, string>,
  { at, source }: Answers,
  own: string,
  article: string | undefined,
  directory: string,
): ReadonlyMap<string, string> {
  if (article === undefined || !at) return texts;
  const folder = folderOf(parseKnowledge(texts), own);
  if (!folder) return texts;
  const cited = source || folder.briefing.record.article;
  const { briefing, places, faults } = placeFolder(folder, (id) => (id === cited ? article : undefined));
  const [fault] = faults.filter(({ message }) => message.includes(at));
  if (fault) throw new UsageError(faultLines([fault], directory));
  return new Map([...texts, [folder.briefing.file.name, briefing], [`${own}/places.json`, places]]);
}

async function folderFor(
  given: string | undefined,
  records: Records,
  terminal: Terminal | null,
): Promise<Folder> {
  const [only, second] = records;
  if (!only) throw new UsageError('there is no briefing yet: npm run knowledge -- new briefing');
  const names = records.map((one) => one.name);
  const isAsked = given === undefined && second !== undefined && terminal !== null;
  const wanted = isAsked
    ? await chooseFrom('Which briefing?', choicesOf(names), terminal)
    : (given ?? (second ? undefined : only.name));
  const folder = records.find((one) => one.name === wanted);
  if (folder) return folder;
  throw new UsageError(`which briefing? --briefing, one of: ${names.join(', ')}`);
}
