import { listOf, several } from './field.ts';
import type { RecordKind } from './form.ts';

export const gap: RecordKind = {
  fields: ({ each, id, questions, claims }) => [
    ...each('text', 'What the article does not say, as a sentence'),
    ...questions('A question that falls into it'),
    // Most of the texts begin alike.
    id('gaps', 'question'),
    several('nearest', 'Which claims come closest?', claims, { optional: true }),
  ],
  records: (answers, { textsOf, questionsOf }) => {
    const record = {
      id: answers.id,
      text: textsOf(answers, 'text'),
      questions: questionsOf(answers),
      nearest: listOf(answers.nearest),
    };
    return [{ list: ['gaps'], record }];
  },
};
