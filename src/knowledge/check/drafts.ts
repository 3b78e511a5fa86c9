/** What is still to be written, or has not been begun. */
import type { Rule } from './rule.ts';

export const stillDraft: Rule = {
  name: 'draft',
  level: 'warning',
  *find({ briefing: { file, record } }) {
    if (record.draft)
      yield file.fault(
        ['draft'],
        `the briefing "${record.id}" is a draft, so nothing of it is shown`,
        'Write its title, headline, publishers and topics, then delete the line "draft: true" at its head',
      );
    for (const kind of ['claims', 'responses', 'gaps'] as const)
      for (const [index, { id, draft }] of record[kind].entries())
        if (draft)
          yield file.fault(
            [kind, index, 'draft'],
            `"${id}" is a draft, so nobody is shown it`,
            'Write its texts and questions, then delete the line "draft: true"; or delete the record',
          );
  },
};

export const withoutNames: Rule = {
  name: 'no-names',
  level: 'warning',
  *find({ name, names, broken, briefing: { file, record } }) {
    if (!names && !record.draft && !broken.includes('names'))
      yield file.fault(
        ['id'],
        `the folder "${name}" has no names.yaml, so its parties are found only as they stand in the texts`,
        'Add it: npm run knowledge -- new name',
      );
  },
};
