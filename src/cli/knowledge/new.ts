/** `knowledge -- new`: a new record of any kind, asked for in the terminal or given by options. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { intro, isCancel, select } from '@clack/prompts';
import { formatFault } from '../../knowledge/fault.ts';
import { appendId, appendRecord } from '../../knowledge/insert.ts';
import { type Folder, parseKnowledge, type Records } from '../../knowledge/load.ts';
import { locales } from '../../knowledge/locale.ts';
import { placeFolder } from '../../knowledge/placing.ts';
import { fileText } from '../../knowledge/write.ts';
import { isError, report } from './check/report.ts';
import { checkKnowledge } from './check/run.ts';
import { latestToday } from './check.ts';
import { languagesFor } from './languages.ts';
import { fillFields } from './new/ask.ts';
import { type Answers, type Around, fieldsFor, type Kind, kinds } from './new/fields.ts';
import { listOf, newBriefing, recordsOf } from './new/records.ts';
import { readArticle, readTexts } from './read.ts';
import { directoryOf, readOptions, type Subcommand, UsageError } from './subcommand.ts';

export const create: Subcommand = {
  usage: `new ${kinds.join('|')} [--OPTION "…"]`,
  summary: 'write a new record; asks for what no option gives',
  async run(args) {
    const kind = kinds.find((one) => one === args[0]);
    if (!kind) throw new UsageError(`new what? One of: ${kinds.join(', ')}`);
    const every = fieldsFor(kind, { languages: locales, briefing: null, names: null });
    const options = ['briefing', 'languages', ...every.map(({ name }) => name)];
    const { values } = readOptions(
      args.slice(1),
      Object.fromEntries(options.map((name) => [name, { type: 'string' } as const])),
    );
    const directory = directoryOf(values.directory);
    const given = values as Readonly<Record<string, string | undefined>>;
    const interactive = process.stdin.isTTY && process.stdout.isTTY;
    if (interactive) intro('Answer with Enter; Ctrl-C leaves everything as it is.');

    await mkdir(directory, { recursive: true });
    const { texts } = await readTexts(directory);
    const parsed = parseKnowledge(texts);
    const records = parsed.ok ? parsed.records : parsed.readable;
    const folder = kind === 'briefing' ? null : await folderFor(given.briefing, records, interactive);
    const around: Around = {
      languages: folder?.briefing.record.languages ?? (await languagesFor(given.languages, interactive)),
      briefing: folder?.briefing.record ?? null,
      names: folder?.names?.record ?? null,
    };
    const answers = await fillFields(fieldsFor(kind, around), given, interactive);
    const changed = await placed(
      new Map([...texts, ...writtenTexts(kind, answers, around, folder)]),
      answers,
      folder?.name ?? answers.briefing ?? '',
    );
    const lines: string[] = [];
    for (const [name, text] of changed) {
      if (text === texts.get(name)) continue;
      const file = path.join(directory, name);
      if (kind === 'briefing' && texts.has(name)) throw new UsageError(`${file} is there already`);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
      lines.push(`wrote ${file}`);
    }
    // What other files have wrong with them is not for whoever wrote this record.
    const findings = checkKnowledge(changed, { today: latestToday(), sources: new Map(), ask: false }).filter(
      ({ file }) => file.startsWith(`${folder?.name ?? answers.briefing}/`),
    );
    const found = report(findings, { format: 'text', directory, texts: changed, all: true });
    return { exitCode: findings.some(isError) ? 1 : 0, output: [...lines, '', found].join('\n') };
  },
};

/** File names → what stands in them now. */
function writtenTexts(
  kind: Kind,
  answers: Answers,
  around: Around,
  folder: Folder | null,
): readonly (readonly [name: string, text: string])[] {
  if (kind === 'briefing' || !folder) {
    const today = new Date().toISOString().slice(0, 10);
    return [[`${answers.briefing}/briefing.yaml`, fileText(newBriefing(answers, around, today), 'briefing')]];
  }
  const records = recordsOf(kind, answers, around);
  const put = (text: string) =>
    records.reduce((all, { list, record }) => appendRecord(all, list, record), text);
  if (kind === 'name') {
    const text = folder.names?.file.text ?? fileText({ edition: 2, names: [] }, 'names');
    return [[folder.names?.file.name ?? `${folder.name}/names.yaml`, put(text)]];
  }
  let text = put(folder.briefing.file.text);
  const claim = records.find(({ list }) => list.length === 1 && list[0] === 'claims')?.record.id;
  const topics = folder.briefing.record.topics;
  for (const id of listOf(answers.topic)) {
    const topic = topics.findIndex((one) => one.id === id);
    if (topic < 0)
      throw new UsageError(`there is no topic "${id}"; there are: ${topics.map((one) => one.id).join(', ')}`);
    text = appendId(text, ['topics', topic, 'claims'], String(claim));
  }
  return [[folder.briefing.file.name, text]];
}

/** Words become a place, and the place is proved, where the text of the source was given. */
async function placed(
  texts: ReadonlyMap<string, string>,
  { article, at, source }: Answers,
  name: string,
): Promise<ReadonlyMap<string, string>> {
  if (!article || !at) return texts;
  const text = await readArticle(article);
  const parsed = parseKnowledge(texts);
  const folder = (parsed.ok ? parsed.records : parsed.readable).find((one) => one.name === name);
  if (!folder) return texts;
  const own = source || folder.briefing.record.article;
  const { briefing, places, faults } = placeFolder(folder, (id) => (id === own ? text : undefined));
  const [fault] = faults.filter(({ message }) => message.includes(at));
  if (fault) throw new UsageError(formatFault(fault));
  return new Map([...texts, [folder.briefing.file.name, briefing], [`${name}/places.json`, places]]);
}

async function folderFor(given: string | undefined, records: Records, interactive: boolean): Promise<Folder> {
  const [only, second] = records;
  if (!only) throw new UsageError('there is no briefing yet: npm run knowledge -- new briefing');
  const names = records.map(({ name }) => name);
  let name = given ?? (second ? undefined : only.name);
  if (name === undefined && interactive) {
    const chosen = await select({
      message: 'Which briefing?',
      options: names.map((value) => ({ value, label: value })),
    });
    if (isCancel(chosen)) throw new UsageError('stopped');
    name = chosen;
  }
  const folder = records.find((one) => one.name === name);
  if (folder) return folder;
  throw new UsageError(`which briefing? --briefing, one of: ${names.join(', ')}`);
}
