/** `knowledge -- check`: every rule over every file, all findings at once. */

import { type Format, formats, isError, report } from './check/report.ts';
import { checkKnowledge } from './check/run.ts';
import { readArticle, readTexts } from './read.ts';
import { directoryOf, readOptions, type Subcommand, UsageError } from './subcommand.ts';

export const check: Subcommand = {
  usage: 'check [--format text|github|json] [--article FILE]',
  summary: 'report everything that is wrong, with its place and how to mend it',
  async run(args) {
    const { values } = readOptions(args, {
      format: { type: 'string', default: 'text' },
      article: { type: 'string', multiple: true, default: [] },
    });
    const format = formatOf(values.format);
    const directory = directoryOf(values.directory);
    const [texts, articles] = await Promise.all([
      readTexts(directory),
      Promise.all(values.article.map(readArticle)),
    ]);
    const findings = checkKnowledge(texts, { today: latestToday(), articles });
    return { exitCode: findings.some(isError) ? 1 : 0, output: report(findings, format, directory, texts) };
  },
};

function formatOf(name: string): Format {
  const format = formats.find((one) => one === name);
  if (!format) throw new UsageError(`there is no format "${name}"; there are: ${formats.join(', ')}`);
  return format;
}

/** The date where the day is furthest on, so that nobody's today is the future. */
export function latestToday(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}
