/** `knowledge -- verify`: proves every citation against a copy of the article. */

import { countLocators, isEditionOf, locatorFaults } from '../../knowledge/check/locators.ts';
import { byPlace, formatFault } from '../../knowledge/fault.ts';
import type { Records } from '../../knowledge/load.ts';
import { readArticle, readRecords } from './read.ts';
import { directoryOf, type Outcome, readOptions, type Subcommand, UsageError } from './subcommand.ts';

export const verify: Subcommand = {
  usage: 'verify --article FILE [--briefing ID]',
  summary: 'prove each locator against a copy of the article',
  async run(args) {
    const { values } = readOptions(args, { article: { type: 'string' }, briefing: { type: 'string' } });
    const records = await readRecords(directoryOf(values.directory));
    return verifyRecords(records, await readArticle(values.article), values.briefing);
  },
};

/** With several briefings, those whose edition is this very text are meant; where none is, all are held against it. */
function verifyRecords(records: Records, article: string, wanted: string | undefined): Outcome {
  const { briefings } = records;
  const named = briefings.filter(({ record }) => wanted === undefined || record.id === wanted);
  if (named.length === 0) {
    throw new UsageError(
      `there is no briefing "${wanted}"; there are: ${briefings.map(({ record }) => record.id).join(', ')}`,
    );
  }
  const ofThisText = named.filter(({ record }) => isEditionOf(record, article));
  const verified = ofThisText.length > 0 ? ofThisText : named;
  const faults = verified.flatMap(({ file, record }) => locatorFaults(file, record, article)).sort(byPlace);
  if (faults.length > 0) return { exitCode: 1, output: faults.map(formatFault).join('\n') };
  const lines = verified.map(
    ({ record }) =>
      `${record.id}: the whole text and all ${countLocators(record)} locators match this copy of the article`,
  );
  const others = named.filter((one) => !verified.includes(one));
  const left = others.map(({ record }) => `${record.id}: not checked, it rests on another article`);
  return { exitCode: 0, output: [...lines, ...left].join('\n') };
}
