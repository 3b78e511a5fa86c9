/** A denied claim told as a fact: no source, hedge or denial anywhere in the message. */
import { languageOf } from '../language/index.ts';
import type { ClaimRecord } from './claim-record.ts';
import { type Context, type Departing, likeliestIn } from './context.ts';
import { has, isTold, lengthOf, type Told, tellingIn } from './said.ts';
import type { Said } from './speaks.ts';

const vouching = [
  'attribution',
  'hedge',
  'deny',
  'untrue',
  'reject',
  'decline',
  'not-covered',
  'self',
] as const;

export function deniedDepartures(context: Context): readonly (Departing & { readonly said: Said })[] {
  if (context.all.some((said) => isVouched(said, context))) return [];
  const told = context.all.flatMap((said) => {
    const topic = likeliestIn(
      said,
      'denied',
      ({ record: { claim, telling, names }, stretch }) =>
        claim.denials.length > 0 &&
        isStatement(said) &&
        namesEnough(said, names) &&
        isTold(said, stretch) &&
        (telling.has('negation') || !has(tellingIn(said, stretch), 'negation')),
    );
    // A sentence that rather tells of what nobody denies may only touch it.
    const [first] = said.topics;
    return topic && first && first.record.claim.denials.length > 0 ? [{ ...topic, said }] : [];
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

/** "Anonymous letter" tells nothing. */
function isStatement(said: Told): boolean {
  return lengthOf(said, { from: 0, to: said.words.length }) >= shortestStatement;
}

const shortestStatement = 5;

/** Half of the names that the claim itself names: the same sum may be of something else. */
function namesEnough({ reading }: Said, own: ClaimRecord['names']): boolean {
  const said = new Set(reading.names.map(({ id }) => id));
  return [...own.keys()].filter((name) => said.has(name)).length * 2 >= own.size;
}
