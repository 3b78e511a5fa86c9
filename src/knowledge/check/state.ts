/** What is still to be written, what was taken back, and dates that have not come yet. */
import type { Path } from '../file.ts';
import { changesIn, type Folder, recordsIn } from '../folder.ts';
import type { BriefingRecord, StatusRecord } from '../schema.ts';
import type { CheckInput } from './rule.ts';

/** In one list, so that it can be seen what is left. */
export function* stillDraft({ briefing: { file, record } }: Folder) {
  const drafts = recordsIn(record, 'claims', 'responses', 'gaps').filter((one) => one.record.draft);
  const whole = record.draft ? [{ path: [], name: 'the briefing itself' }] : [];
  const [first, ...others] = [...whole, ...drafts.map(({ path, record: { id } }) => ({ path, name: id }))];
  if (!first) return;
  yield file.fault(
    [...first.path, 'draft'],
    `"${record.id}" has drafts, which nobody is shown: ${[first, ...others].map(({ name }) => name).join(', ')}`,
    'Write texts and questions, then delete the line "draft: true"; or delete the record. The briefing itself needs title, headline, publishers and topics',
  );
}

export function* withoutNames({ name, names, broken, briefing: { file, record } }: Folder) {
  if (!names?.record.names.length && !record.draft && !broken.includes('names'))
    yield file.fault(
      ['id'],
      `the folder "${name}" has ${names ? 'no names in names.yaml' : 'no names.yaml'}, so its parties are found only as they stand in the texts`,
      `Add it: npm run knowledge -- new name --briefing ${name}`,
    );
}

/** A response that was taken back, and the claim that tells of it was not; or the other way round. */
export function* takenBack({ briefing: { file, record } }: Folder) {
  for (const { path, record: claim } of recordsIn(record, 'claims')) {
    const told = record.responses.filter((one) => one.claim === claim.id);
    const response = told.find(isPublished) ?? told[0];
    if (!response || isPublished(response) === isPublished(claim)) continue;
    const [left, taken] = isPublished(claim) ? [claim.id, response.id] : [response.id, claim.id];
    yield file.fault(
      [...path, 'id'],
      `"${taken}" was taken back, but "${left}" was not: one tells of the other`,
      `Give "${left}" a status, too`,
    );
  }
}

function isPublished({ status }: { readonly status: StatusRecord }): boolean {
  return status.state === 'published';
}

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
  yield* changesIn(briefing);
}
