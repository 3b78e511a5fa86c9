/** What is still to be written, or has not been begun. */
import type { Folder } from '../load.ts';
import { recordsIn } from '../records.ts';

export function* stillDraft({ briefing: { file, record } }: Folder) {
  if (record.draft)
    yield file.fault(
      ['draft'],
      `the briefing "${record.id}" is a draft, so nothing of it is shown`,
      'Write its title, headline, publishers and topics, then delete the line "draft: true" at its head',
    );
  for (const { path, record: one } of recordsIn(record, 'claims', 'responses', 'gaps'))
    if (one.draft)
      yield file.fault(
        [...path, 'draft'],
        `"${one.id}" is a draft, so nobody is shown it`,
        'Write its texts and questions, then delete the line "draft: true"; or delete the record',
      );
}

export function* withoutNames({ name, names, broken, briefing: { file, record } }: Folder) {
  if (!names && !record.draft && !broken.includes('names'))
    yield file.fault(
      ['id'],
      `the folder "${name}" has no names.yaml, so its parties are found only as they stand in the texts`,
      'Add it: npm run knowledge -- new name',
    );
}
