/** What is still to be written. */
import type { Rule } from './rule.ts';

export const stillDraft: Rule = {
  name: 'draft',
  level: 'warning',
  find: ({ briefing: { file, record } }) =>
    (['claims', 'responses', 'gaps'] as const).flatMap((kind) =>
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
};
