/** `knowledge -- new`: a new claim, topic, source or briefing, asked for in the terminal or given by options. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { canonicalForm } from '../../knowledge/canonical.ts';
import type { Records } from '../../knowledge/load.ts';
import { isError, report } from './check/report.ts';
import { checkKnowledge } from './check/run.ts';
import { latestToday } from './check.ts';
import { fillFields } from './new/ask.ts';
import { type Answers, fieldsOf, type Kind, kinds } from './new/fields.ts';
import { appendId, appendRecord, yamlText } from './new/insert.ts';
import { briefingRecord, claimRecord, sourceRecord, topicRecord } from './new/records.ts';
import { findSentence } from './new/sentence.ts';
import { readArticle, readRecords, readTexts } from './read.ts';
import { directoryOf, readOptions, type Subcommand, UsageError } from './subcommand.ts';

export const create: Subcommand = {
  usage: 'new claim|topic|source|briefing [--OPTION "…"]',
  summary: 'write a new record; asks for what no option gives',
  async run(args) {
    const kind = kinds.find((one) => one === args[0]);
    if (!kind) throw new UsageError(`new what? One of: ${kinds.join(', ')}`);
    const options = fieldsOf[kind].map(({ name }) => [name, { type: 'string' }] as const);
    const { values } = readOptions(args.slice(1), Object.fromEntries(options));
    const directory = directoryOf(values.directory);
    const records = await readRecords(directory);

    const given = { ...values, briefing: values.briefing ?? onlyBriefing(kind, records) };
    const interactive = process.stdin.isTTY && process.stdout.isTTY;
    const answers = await fillFields(fieldsOf[kind], given, interactive);
    const name = fileOf(kind, answers, records);
    const file = path.join(directory, name);
    await writeFile(file, await fileText(kind, answers, records), { flag: kind === 'briefing' ? 'wx' : 'w' });

    const texts = await readTexts(directory);
    // What other files have wrong with them is not for whoever wrote this record.
    const findings = checkKnowledge(texts, { today: latestToday(), articles: [] }).filter(
      (finding) => finding.file === name,
    );
    return {
      exitCode: findings.some(isError) ? 1 : 0,
      output: `wrote ${file}\n\n${report(findings, 'text', directory, texts)}`,
    };
  },
};

function onlyBriefing(kind: Kind, { briefings }: Records): string | undefined {
  const [only, second] = briefings;
  return kind === 'briefing' || second ? undefined : only?.record.id;
}

function fileOf(kind: Kind, answers: Answers, records: Records): string {
  return kind === 'briefing'
    ? `${answers.briefing}.yaml`
    : briefingNamed(answers.briefing, records).file.name;
}

async function fileText(kind: Kind, answers: Answers, records: Records): Promise<string> {
  if (kind === 'briefing') {
    const article = await readArticle(answers.article);
    const locator = findSentence(article, answers.find ?? '');
    const today = new Date().toISOString().slice(0, 10);
    const body = yamlText(briefingRecord(answers, article, locator, today));
    return canonicalForm(`# yaml-language-server: $schema=schema/briefing.schema.json\n\n${body}`);
  }
  const { file, record } = briefingNamed(answers.briefing, records);
  if (kind === 'source') return appendRecord(file.text, 'sources', sourceRecord(answers));
  if (kind === 'topic')
    return appendRecord(file.text, 'topics', topicRecord(answers, listOf(answers.claims)));
  const locator = findSentence(await readArticle(answers.article), answers.find ?? '');
  const text = appendRecord(file.text, 'claims', claimRecord(answers, locator, listOf(answers.from)));
  if (!answers.topic) return text;
  const topic = record.topics.findIndex((one) => one.id === answers.topic);
  if (topic < 0) {
    const known = record.topics.map((one) => one.id).join(', ');
    throw new UsageError(`there is no topic "${answers.topic}"; there are: ${known}`);
  }
  return appendId(text, ['topics', topic, 'claims'], answers.id ?? '');
}

function briefingNamed(id: string | undefined, { briefings }: Records) {
  const found = briefings.find(({ record }) => record.id === id);
  if (found) return found;
  const known = briefings.map(({ record }) => record.id).join(', ');
  throw new UsageError(`there is no briefing "${id}"; there are: ${known}`);
}

function listOf(ids: string | undefined): readonly string[] {
  return (ids ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}
