import type { ClaimRecord } from '../../../knowledge/schema.ts';
import { type Answers, choice, type Field, hinted, several } from './field.ts';
import type { Form, RecordKind } from './form.ts';
import { frameFields, frameOf } from './frame.ts';
import { chainField, chainOf, placeFields, placeOf } from './place.ts';

const bases = {
  reported: 'a report says so',
  announced: 'a party announced it',
  stated: 'the article says it in its own voice',
  question: 'the article asks',
  denial: 'a party denies something',
  response: 'a party confirms, corrects or does not comment',
} satisfies Record<ClaimRecord['basis'], string>;

/** What the claim says, and what stands behind it. */
export function sayingFields({ each, id }: Form): readonly Field[] {
  return [
    ...each('text', 'What the article says, in your own words'),
    id('claims', 'text'),
    choice('basis', 'Who stands behind it?', hinted(bases), { proposal: () => 'stated' }),
  ];
}

export function topicField({ topics }: Form, question: string): Field {
  return several('topic', question, topics, { optional: true });
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
