/** The frame of a new claim: what chat messages that turn it round are held against. */
import type { FrameRecord } from '../../../knowledge/schema.ts';
import { type Answers, choice, type Field, hinted, idProblem, listOf, several } from './field.ts';
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
export function frameOf(answers: Answers): object | undefined {
  const { frame: act } = answers;
  const said = ['from', 'to', 'less', 'more', 'what', 'in', 'way'].flatMap((key) => {
    const [first, ...rest] = listOf(answers[`frame-${key}`]);
    return first === undefined ? [] : [[key, rest.length > 0 ? [first, ...rest] : first] as const];
  });
  return act && said.length > 0 ? { act, ...Object.fromEntries(said) } : undefined;
}
