/** A denied claim told as a fact: no source, hedge or denial anywhere in the message. */
import { languageOf } from '../language/index.ts';
import type { ClaimRecord } from './claim-record.ts';
import { type Context, type DepartingSaid, likeliestIn } from './context.ts';
import { has, idsOf, isTold, lengthOf, tellingIn } from './said.ts';
import type { Said, Topic } from './speaks.ts';

const vouching = ['attribution', 'hedge', 'deny', 'untrue', 'reject', 'decline', 'not-covered', 'self'];
/** In words: "anonymous letter" tells nothing. */
const shortestStatement = 5;
/** So sure is it what a sentence speaks of, whatever names it leaves out. */
const beyondDoubt = 0.7;

export function deniedDepartures(context: Context): readonly DepartingSaid[] {
  if (context.all.some((said) => isVouched(said, context))) return [];
  const told = context.all.flatMap((said) => {
    if (lengthOf(said, { from: 0, to: said.words.length }) < shortestStatement) return [];
    const could = ({ record: { claim, telling, names }, stretch, probability }: Topic) =>
      claim.denials.length > 0 &&
      (probability >= beyondDoubt || namesEnough(said, names)) &&
      isTold(said, stretch) &&
      (telling.has('negation') || !has(tellingIn(said, stretch), 'negation'));
    const topic = likeliestIn(said.topics, 'denied', could);
    // A sentence that rather tells of what nobody denies may only touch it.
    return topic && said.topics[0]?.record.claim.denials.length ? [{ ...topic, said }] : [];
  });
  const [best] = told.toSorted((one, other) => other.probability - one.probability);
  return best ? [{ kind: 'denied', claim: best.record.claim, said: best.said, stretch: best.stretch }] : [];
}

/** By a source, a hedge, a question or the denial itself. */
function isVouched(said: Said, { record }: Context): boolean {
  if (said.asks || has(said.telling, ...vouching)) return true;
  if (said.reading.names.some(({ id }) => record.publications.has(id))) return true;
  const endings = languageOf(said.locale).lists('telling').get('conditional-endings') ?? [];
  return said.reading.words.some(({ text }) =>
    endings.some((ending) => text.endsWith(ending) && text.length > ending.length + 1),
  );
}

/** Half of the names that the claim itself names: the same sum may be of something else. */
function namesEnough({ reading }: Said, own: ClaimRecord['names']): boolean {
  const said = idsOf(reading.names);
  return [...own.keys()].filter((name) => said.has(name)).length * 2 >= own.size;
}
