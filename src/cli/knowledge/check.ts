/** `knowledge -- check`: every rule over every file, all findings at once. */
import { type Finding, type Rule, runRules, type SourceTexts } from '../../knowledge/check/rule.ts';
import { byPlace } from '../../knowledge/fault.ts';
import { linkRecords, type Parsed, parseKnowledge } from '../../knowledge/load.ts';
import { lostExamples } from './check/ask.ts';
import { type AskedInput, exampleStolen, exampleTakenBy, gapAnswered } from './check/examples.ts';
import { type CheckOptions, checkFiles, inputOf } from './check/files.ts';
import { formats, isError, report } from './check/report.ts';
import { takenFor } from './check/taken-for.ts';
import { youngestLast } from './check/youngest.ts';
import { readSources, readTexts } from './files.ts';
import { readOptions, type Subcommand, UsageError } from './subcommand.ts';

export const check: Subcommand = {
  usage: 'check [--all] [--format text|github|json] [--article [NAME=]FILE]...',
  summary: 'report everything that is wrong, with its place and how to mend it',
  async run(args) {
    const { values, directory } = readOptions(args, {
      all: { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
      article: { type: 'string', multiple: true, default: [] },
    });
    const format = formats.find((one) => one === values.format);
    if (!format)
      throw new UsageError(`there is no format "${values.format}"; there are: ${formats.join(', ')}`);
    const { texts, faults } = await readTexts(directory);
    const parsed = parseKnowledge(await youngestLast(directory, texts), faults);
    // Where no briefing can be read, that is what has to be told.
    const sources: SourceTexts =
      parsed.records.length > 0 ? await readSources(values.article, parsed.records) : new Map();
    const findings = checkKnowledge(parsed, { sources });
    return {
      exitCode: findings.some(isError) ? 1 : 0,
      output: report(findings, { format, directory, texts, all: values.all }),
    };
  },
};

export const askedRules: readonly Rule<AskedInput>[] = [exampleStolen, exampleTakenBy, gapAnswered, takenFor];

/** Every finding in all files at once. Questions are asked only where the files can be used at all. */
export function checkKnowledge(parsed: Parsed, options: CheckOptions = {}): readonly Finding[] {
  const findings = [...checkFiles(parsed, options)];
  if (parsed.ok) {
    const knowledge = linkRecords(parsed.records);
    const lost = lostExamples(parsed.records, knowledge);
    findings.push(...runRules(askedRules, { ...inputOf(parsed, options), knowledge, lost }));
  }
  return findings.sort(byPlace);
}
