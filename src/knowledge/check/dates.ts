/** Dates that have not come yet. */
import type { Path } from '../file.ts';
import type { BriefingRecord } from '../schema.ts';
import type { Rule } from './rule.ts';

export const futureDate: Rule = {
  name: 'future-date',
  level: 'error',
  *find({ briefing: { file, record } }, { today }) {
    for (const { path, date } of datesIn(record))
      if (date > today)
        yield file.fault(path, `the date ${date} lies in the future`, `Today is ${today}: correct the date`);
  },
};

/** Dates in the form YYYY-MM-DD, which sort as text. Those that are not known are left out. */
function* datesIn(briefing: BriefingRecord): Generator<{ readonly path: Path; readonly date: string }> {
  yield { path: ['updated'], date: briefing.updated };
  for (const [index, source] of briefing.sources.entries())
    for (const key of ['published', 'accessed'] as const)
      if (source[key] !== 'unknown') yield { path: ['sources', index, key], date: source[key] };
  for (const kind of ['claims', 'responses'] as const)
    for (const [index, { status, since }] of briefing[kind].entries()) {
      if (since) yield { path: [kind, index, 'since'], date: since };
      if (status.state !== 'published') yield { path: [kind, index, 'status', 'date'], date: status.date };
    }
}
