import { claimSchema } from '../../../knowledge/schema.ts';
import type { Answers, Choice, Field } from './field.ts';
import type { Form, RecordKind } from './form.ts';
import { frameFields, frameOf } from './frame.ts';
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
export function sayingFields({ each, id }: Form): readonly Field[] {
  return [
    ...each('text', 'What the article says, in your own words'),
    id('claims', 'text'),
    { name: 'basis', question: 'Who stands behind it?', choices: basisChoices, proposal: () => 'stated' },
  ];
}

export function topicField({ topics }: Form, question: string): Field {
  return { name: 'topic', question, choices: topics, several: true, optional: true };
}

export function claimRecord(answers: Answers, form: Form) {
  return {
    id: answers.id,
    text: form.textsOf(answers, 'text'),
    basis: answers.basis,
    attribution: chainOf(answers, form),
    at: placeOf(answers, form),
    frame: frameOf(answers),
    questions: form.questionsOf(answers),
    since: form.since,
  };
}

export const claim: RecordKind = {
  fields: (form) => [
    ...sayingFields(form),
    ...placeFields(form, true),
    ...frameFields(form),
    ...form.questions('A question that it answers'),
    chainField(form),
    topicField(form, 'Which topic shows it?'),
  ],
  records: (answers, form) => [{ list: ['claims'], record: claimRecord(answers, form) }],
};
