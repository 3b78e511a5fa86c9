import type { ClaimRecord, FrameRecord } from '../../../knowledge/schema.ts';
import { type Answers, choice, type Field, hinted, idProblem, listOf, several } from './field.ts';
import type { Form, RecordKind } from './form.ts';
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

/** The frame of a claim is what chat messages that turn it round are held against. */
type Act = FrameRecord['act'];

const acts = {
  transfer: 'somebody gives, sells or lends something to somebody',
  compare: 'one thing is more, or less, than another',
  change: 'something rises or falls',
} as const satisfies Record<Act, string>;

/** Only what rises or falls, and in what things are compared, need be no name of the story. */
function frameFields({ names }: Form): readonly Field[] {
  const only = (act: Act) => (answers: Answers) => answers.frame === act;
  const [transfer, compare, change] = [only('transfer'), only('compare'), only('change')];
  const known = names.length > 0 ? hinted(acts) : hinted({ change: acts.change });
  return [
    choice('frame', 'Does it say something that others turn round?', known, { optional: true }),
    several('frame-from', 'Who gives it?', names, { optional: true, only: transfer }),
    several('frame-to', 'Who gets it?', names, { optional: true, only: transfer }),
    several('frame-what', 'What is given?', names, { optional: true, only: transfer }),
    several('frame-less', 'Which is the lesser?', names, { only: compare }),
    several('frame-more', 'Which is the greater?', names, { only: compare }),
    wordField('frame-in', 'In what, in a word, such as speed or price?', compare),
    wordField('frame-what', 'What rises or falls, in a word, such as demand?', change),
    choice('frame-way', 'Which way?', ['up', 'down'], { only: change }),
  ];
}

function wordField(name: string, question: string, only: (answers: Answers) => boolean): Field {
  return { name, question, problem: idProblem, only };
}

/** None where nothing is said of it. */
function frameOf(answers: Answers): object | undefined {
  const { frame: act } = answers;
  const said = ['from', 'to', 'less', 'more', 'what', 'in', 'way'].flatMap((key) => {
    const [first, ...rest] = listOf(answers[`frame-${key}`]);
    return first === undefined ? [] : [[key, rest.length > 0 ? [first, ...rest] : first] as const];
  });
  return act && said.length > 0 ? { act, ...Object.fromEntries(said) } : undefined;
}
