/** Dates that have not come yet. */
import type { Path } from '../file.ts';
import type { BriefingRecord } from '../schema.ts';
import type { Rule } from './rule.ts';

export const futureDate: Rule = {
  name: 'future-date',
  level: 'error',
  find: ({ briefing: { file, record } }, { today }) =>
    datesIn(record)
      .filter(({ date }) => date > today)
      .map(({ path, date }) =>
        file.fault(path, `the date ${date} lies in the future`, `Today is ${today}: correct the date`),
      ),
};

/** Dates in the form YYYY-MM-DD, which sort as text. Those that are not known are left out. */
function datesIn(briefing: BriefingRecord): readonly { readonly path: Path; readonly date: string }[] {
  const found: { path: Path; date: string }[] = [{ path: ['updated'], date: briefing.updated }];
  briefing.sources.forEach((source, index) => {
    for (const key of ['published', 'accessed'] as const) {
      if (source[key] !== 'unknown') found.push({ path: ['sources', index, key], date: source[key] });
    }
  });
  for (const kind of ['claims', 'responses'] as const) {
    briefing[kind].forEach(({ status, since }, index) => {
      if (since) found.push({ path: [kind, index, 'since'], date: since });
      if (status.state !== 'published')
        found.push({ path: [kind, index, 'status', 'date'], date: status.date });
    });
  }
  return found;
}
