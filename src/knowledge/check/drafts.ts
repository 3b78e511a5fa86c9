/** What is still to be written, or has not been begun. */
import type { Folder } from '../folder.ts';
import { recordsIn } from '../records.ts';

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
      'Add it: npm run knowledge -- new name',
    );
}
