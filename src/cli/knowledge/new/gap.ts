/** `new gap`. */
import {
  claimChoices,
  eachLanguage,
  idField,
  listOf,
  questionFields,
  questionsOf,
  textsOf,
} from './field.ts';
import type { RecordKind } from './kind.ts';

export const gap: RecordKind = {
  fields: (around) => [
    ...eachLanguage(around, 'text', 'What the article does not say, as a sentence'),
    ...questionFields(around, 'A question that falls into it'),
    // Most of the texts begin alike.
    idField(around, 'gaps', 'question'),
    {
      name: 'nearest',
      question: 'Which claims come closest?',
      choices: claimChoices(around),
      several: true,
      optional: true,
    },
  ],
  records: (answers, around) => [
    {
      list: ['gaps'],
      record: {
        id: answers.id,
        text: textsOf(answers, 'text', around),
        questions: questionsOf(answers, around),
        nearest: listOf(answers.nearest),
      },
    },
  ],
};
