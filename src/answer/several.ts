/** Who asks for several things in one breath gets an answer to each, where each is answered surely by itself. */
import { questionsIn } from '../reading/parts.ts';
import type { Answer, Answered, Asked, Scored } from './answer.ts';
import type { Heard } from './hear.ts';

/** More in one message nobody reads. */
const most = 3;
const relatedAtMost = 2;

/** `claims`: the nearest to all that is asked, best first; one that answers a part stands first. `ask` answers a part. */
export function severalAnswers(
  [first]: readonly Heard[],
  claims: readonly Scored[],
  frame: Asked,
  ask: (question: string) => Answer,
): Answered | undefined {
  const parts = first ? questionsIn(first.reading) : [];
  if (parts.length < 2 || parts.length > most) return undefined;
  const answers = parts.map(({ text }) => ask(text));
  const given = answers.flatMap((answer) => (answer.outcome === 'answered' ? answer.claims : []));
  const best = given.find(({ claim }) => claim === claims[0]?.claim);
  const isEach = answers.every(({ outcome }) => outcome === 'answered');
  const areOthers = new Set(given.map(({ claim }) => claim)).size === parts.length;
  if (!best || !isEach || !areOthers) return undefined;
  return {
    ...frame,
    outcome: 'answered',
    claims: [best, ...given.filter((one) => one !== best)],
    related: claims.filter(({ claim }) => given.every((one) => one.claim !== claim)).slice(0, relatedAtMost),
  };
}
