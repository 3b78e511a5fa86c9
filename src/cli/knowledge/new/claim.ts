/** `new claim`. */
import { claimSchema } from '../../../knowledge/schema.ts';
import {
  type Answers,
  type Around,
  type Choice,
  eachLanguage,
  type Field,
  idField,
  questionFields,
  questionsOf,
  sinceOf,
  textsOf,
  topicChoices,
} from './field.ts';
import { frameFields, frameOf } from './frame.ts';
import type { RecordKind } from './kind.ts';
import { chainField, chainOf, placeFields, placeOf } from './place.ts';

type Basis = (typeof claimSchema.shape.basis.options)[number];

const bases: Readonly<Record<Basis, string>> = {
  reported: 'a report says so',
  announced: 'a party announced it',
  stated: 'the article says it in its own voice',
  question: 'the article asks',
  denial: 'a party denies something',
  response: 'a party confirms, corrects or does not comment',
};

const basisChoices: readonly Choice[] = claimSchema.shape.basis.options.map((value) => ({
  value,
  hint: bases[value],
}));

/** What the claim says, and what stands behind it. */
export function sayingFields(around: Around): readonly Field[] {
  return [
    ...eachLanguage(around, 'text', 'What the article says, in your own words'),
    idField(around, 'claims', 'text'),
    { name: 'basis', question: 'Who stands behind it?', choices: basisChoices, proposal: () => 'stated' },
  ];
}

export function topicField(around: Around, question: string): Field {
  return { name: 'topic', question, choices: topicChoices(around), several: true, optional: true };
}

export function claimRecord(answers: Answers, around: Around) {
  return {
    id: answers.id,
    text: textsOf(answers, 'text', around),
    basis: answers.basis,
    attribution: chainOf(answers, around),
    at: placeOf(answers, around),
    frame: frameOf(answers),
    questions: questionsOf(answers, around),
    since: sinceOf(around),
  };
}

export const claim: RecordKind = {
  fields: (around) => [
    ...sayingFields(around),
    ...placeFields(around),
    ...frameFields(around),
    ...questionFields(around, 'A question that it answers'),
    chainField(around),
    topicField(around, 'Which topic shows it?'),
  ],
  records: (answers, around) => [{ list: ['claims'], record: claimRecord(answers, around) }],
};
