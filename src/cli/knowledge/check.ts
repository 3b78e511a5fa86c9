/** `knowledge -- check`: every rule over every file, all findings at once. */
import { parseKnowledge } from '../../knowledge/load.ts';
import { formats, isError, report } from './check/report.ts';
import { checkKnowledge } from './check/run.ts';
import { youngestLast } from './check/youngest.ts';
import { readSources, readTexts } from './read.ts';
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
    const sources =
      parsed.records.length > 0
        ? await readSources(values.article, parsed.records)
        : new Map<string, string>();
    const findings = checkKnowledge(parsed, { sources });
    return {
      exitCode: findings.some(isError) ? 1 : 0,
      output: report(findings, { format, directory, texts, all: values.all }),
    };
  },
};
