/** Dates that have not come yet. */
import type { Path } from '../file.ts';
import type { Folder } from '../folder.ts';
import { recordsIn } from '../records.ts';
import type { BriefingRecord } from '../schema.ts';
import type { CheckInput } from './rule.ts';

export function* futureDate({ briefing: { file, record } }: Folder, { today }: CheckInput) {
  for (const { path, date } of datesIn(record))
    if (date > today)
      yield file.fault(path, `the date ${date} lies in the future`, `Today is ${today}: correct the date`);
}

/** Dates in the form YYYY-MM-DD, which sort as text. Those that are not known are left out. */
function* datesIn(briefing: BriefingRecord): Generator<{ readonly path: Path; readonly date: string }> {
  yield { path: ['updated'], date: briefing.updated };
  for (const { path, record } of recordsIn(briefing, 'sources'))
    for (const key of ['published', 'accessed'] as const)
      if (record[key] !== 'unknown') yield { path: [...path, key], date: record[key] };
  for (const { path, record } of recordsIn(briefing, 'claims', 'responses')) {
    const { since, status } = record;
    if (since) yield { path: [...path, 'since'], date: since };
    if (status.state !== 'published') yield { path: [...path, 'status', 'date'], date: status.date };
  }
}
