/** Who asks for several things in one breath gets an answer to each, where each is answered surely by itself. */
import { questionsIn } from '../reading/parts.ts';
import type { Reading } from '../reading/reader.ts';
import type { Answer, Answered, Asked, Scored } from './answer.ts';

/** More in one message nobody reads. */
const most = 3;
const relatedAtMost = 2;

/** `claims`: the nearest to all that is asked, best first; one that answers a part stands first. `ask` answers a part. */
export function severalAnswers(
  reading: Reading | undefined,
  claims: readonly Scored[],
  frame: Asked,
  ask: (question: string) => Answer,
): Answered | undefined {
  const parts = reading ? questionsIn(reading) : [];
  if (parts.length < 2 || parts.length > most) return undefined;
  const answers = parts.map(({ text }) => ask(text));
  const given = answers.flatMap((answer) => (answer.outcome === 'answered' ? answer.claims : []));
  const first = given.find(({ claim }) => claim === claims[0]?.claim);
  const isEach = answers.every(({ outcome }) => outcome === 'answered');
  const areOthers = new Set(given.map(({ claim }) => claim)).size === parts.length;
  if (!first || !isEach || !areOthers) return undefined;
  return {
    ...frame,
    outcome: 'answered',
    claims: [first, ...given.filter((one) => one !== first)],
    related: claims.filter(({ claim }) => given.every((one) => one.claim !== claim)).slice(0, relatedAtMost),
  };
}
