/** The frame of a new claim: what chat messages that turn it round are held against. */
import type { FrameRecord } from '../../../knowledge/schema.ts';
import { type Answers, type Choice, choicesOf, type Field, idProblem, listOf } from './field.ts';
import type { Form } from './form.ts';

type Act = FrameRecord['act'];

const acts = {
  transfer: 'somebody gives, sells or lends something to somebody',
  compare: 'one thing is more, or less, than another',
  change: 'something rises or falls',
} as const satisfies Record<Act, string>;

/** Only what rises or falls, and in what things are compared, need be no name of the story. */
export function frameFields({ names }: Form): readonly Field[] {
  const only = (act: Act) => (answers: Answers) => answers.frame === act;
  const party = { choices: choicesOf(names.map(({ id }) => id)), several: true };
  const [transfer, compare, change] = [only('transfer'), only('compare'), only('change')];
  return [
    {
      name: 'frame',
      question: 'Does it say something that others turn round?',
      choices: Object.entries(acts)
        .filter(([act]) => names.length > 0 || act === 'change')
        .map(([value, hint]): Choice => ({ value, hint })),
      optional: true,
    },
    { name: 'frame-from', question: 'Who gives it?', ...party, optional: true, only: transfer },
    { name: 'frame-to', question: 'Who gets it?', ...party, optional: true, only: transfer },
    { name: 'frame-what', question: 'What is given?', ...party, optional: true, only: transfer },
    { name: 'frame-less', question: 'Which is the lesser?', ...party, only: compare },
    { name: 'frame-more', question: 'Which is the greater?', ...party, only: compare },
    wordField('frame-in', 'In what, in a word, such as speed or price?', compare),
    wordField('frame-what', 'What rises or falls, in a word, such as demand?', change),
    { name: 'frame-way', question: 'Which way?', choices: choicesOf(['up', 'down']), only: change },
  ];
}

function wordField(name: string, question: string, only: (answers: Answers) => boolean): Field {
  return { name, question, problem: idProblem, only };
}

/** None where nothing is said of it. */
export function frameOf(answers: Answers): object | undefined {
  const { frame: act } = answers;
  const said = ['from', 'to', 'less', 'more', 'what', 'in', 'way'].flatMap((key) => {
    const [first, ...rest] = listOf(answers[`frame-${key}`]);
    return first === undefined ? [] : [[key, rest.length > 0 ? [first, ...rest] : first] as const];
  });
  return act && said.length > 0 ? { act, ...Object.fromEntries(said) } : undefined;
}
