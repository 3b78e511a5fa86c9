/** `new topic`. */
import {
  type Answers,
  type Around,
  claimChoices,
  eachLanguage,
  type Field,
  idField,
  listOf,
  textsOf,
} from './field.ts';
import type { RecordKind } from './kind.ts';

export function commandField(proposal: (answers: Answers) => string | undefined): Field {
  return { name: 'command', question: 'Its slash command, without the slash', proposal };
}

export function descriptionFields(around: Around): readonly Field[] {
  return eachLanguage(around, 'description', 'What the slash command shows, at most 100 characters');
}

export function topicRecord(answers: Answers, around: Around) {
  return {
    id: answers.id,
    command: answers.command,
    title: textsOf(answers, 'title', around),
    description: textsOf(answers, 'description', around),
    claims: listOf(answers.claims),
  };
}

export const topic: RecordKind = {
  fields: (around) => [
    ...eachLanguage(around, 'title', 'Its title'),
    ...descriptionFields(around),
    idField(around, 'topics', 'title'),
    commandField(({ id }) => id),
    {
      name: 'claims',
      question: 'Its claims, in the order in which they are read',
      choices: claimChoices(around),
      several: true,
    },
  ],
  records: (answers, around) => [{ list: ['topics'], record: topicRecord(answers, around) }],
};
