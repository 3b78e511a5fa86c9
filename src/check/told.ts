/** A denied claim told as a fact: no source, hedge or denial anywhere in the message. */

import type { Claim } from '../knowledge/knowledge.ts';
import { languageOf } from '../language/index.ts';
import type { ClaimRecord } from './claim-record.ts';
import { type Context, departure, likeliestIn } from './context.ts';
import type { Departure } from './finding.ts';
import { has, idsOf, isNegated, isOfOwn, isTold, lengthIn, tellingIn } from './said.ts';
import type { Said, Topic } from './speaks.ts';

const vouching = ['attribution', 'hedge', 'deny', 'untrue', 'reject', 'decline', 'not-covered', 'self'];
/** In words: "anonymous letter" tells nothing. */
const shortestStatement = 5;
/** So sure is it what a sentence speaks of, whatever names it leaves out. */
const beyondDoubt = 0.7;

export function deniedDepartures(context: Context): readonly Departure[] {
  if (context.all.some(isVouched)) return [];
  const told = context.all.flatMap((said) => {
    if (lengthIn(said, { from: 0, to: said.words.length }) < shortestStatement) return [];
    const could = ({ record: { claim, telling, names }, stretch, probability }: Topic) =>
      claim.denials.length > 0 &&
      !isAttributed(claim, names, context) &&
      (probability >= beyondDoubt || namesEnough(said, names)) &&
      isTold(said, stretch) &&
      !isOfOwn(said, stretch) &&
      (telling.has('negation') || !has(tellingIn(said, stretch), 'negation'));
    const topic = likeliestIn(said.topics, 'denied', could);
    // A sentence that rather tells of what nobody denies may only touch it.
    return topic && said.topics[0]?.record.claim.denials.length ? [{ ...topic, said }] : [];
  });
  const [best] = told.toSorted((one, other) => other.probability - one.probability);
  return best ? [departure('denied', best.record.claim, best.said, best.stretch)] : [];
}

/** A publication is named: one that tells it, where the claim is about another, such as a survey that somebody sent in. */
function isAttributed({ attribution }: Claim, own: ClaimRecord['names'], { all, record }: Context): boolean {
  const named = all.flatMap(({ reading }) => reading.names.map(({ id }) => id));
  const telling = attribution.flatMap(({ id }) => [...(record.namesOf.get(id) ?? [])]);
  return named.some((id) => record.publications.has(id) && (!own.has(id) || telling.includes(id)));
}

/** By a hedge, by what is not confirmed, a question, the denial itself, or somebody who tells it. */
function isVouched(said: Said): boolean {
  const isUnconfirmed = said.telling.some((one) => one.id === 'confirm' && isNegated(said, one));
  if (said.asks || isUnconfirmed || has(said.telling, ...vouching)) return true;
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
