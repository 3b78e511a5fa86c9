/** What is still to be written. */
import type { Rule } from './rule.ts';

export const stillDraft: Rule = {
  name: 'draft',
  level: 'warning',
  find: ({ briefing: { file, record } }) => [
    ...(record.draft
      ? [
          file.fault(
            ['draft'],
            `the briefing "${record.id}" is a draft, so nothing of it is shown`,
            'Write its title, headline, publishers and topics, then delete the line "draft: true" at its head',
          ),
        ]
      : []),
    ...(['claims', 'responses', 'gaps'] as const).flatMap((kind) =>
      record[kind].flatMap(({ id, draft }, index) =>
        draft
          ? [
              file.fault(
                [kind, index, 'draft'],
                `"${id}" is a draft, so nobody is shown it`,
                'Write its texts and questions, then delete the line "draft: true"; or delete the record',
              ),
            ]
          : [],
      ),
    ),
  ],
};
