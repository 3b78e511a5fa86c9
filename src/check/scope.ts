/** How far a denial reaches: stretched to what it does not cover, taken away from what it covers, or said not to exist. */
import type { Claim, Denial } from '../knowledge/knowledge.ts';
import { isWithin } from '../reading/stretches.ts';
import { type Context, departure, likeliestIn, type Rule, topicsIn } from './context.ts';
import type { DepartureKind } from './finding.ts';
import { isNamedIn } from './record.ts';
import { clauseAt, has, idsOf, isNegated, tellingAround, tellingIn, toldOf } from './said.ts';
import type { Said, Topic } from './speaks.ts';

export const scopeDepartures: Rule = (said, context) => {
  const shown = said.telling.find(({ id }) => id === 'deny' || id === 'untrue' || id === 'not-covered');
  const denials = denialsSpokenOf(said, context);
  const tells = context.record.briefing.claims.find(({ id }) => id === denials[0]?.claim);
  if (!shown || !tells) return [];
  const covered = new Set(denials.flatMap(({ covers }) => covers));
  const kind = isStretched(said, covered, context) ? 'scope' : takenAway(said, covered);
  return kind ? [departure(kind, tells, said, clauseAt(said, shown.from))] : [];
};

/** The denials of whoever is named in the sentence, else in the message. */
function denialsSpokenOf(said: Said, { record, all }: Context): readonly Denial[] {
  const by = ({ reading: { names } }: Said) =>
    record.briefing.denials.filter((denial) => isNamedIn(record, denial.by.id, idsOf(names)));
  const here = by(said);
  // "But not the only one" limits no denial that stands in another sentence.
  return here.length > 0 || !has(said.telling, 'deny') ? here : all.flatMap(by);
}

/** "They denied the orders too", where the denial does not cover the orders. */
function isStretched(said: Said, covered: ReadonlySet<string>, context: Context): boolean {
  const denies = toldOf(said, 'deny', 'untrue');
  if (has(said.telling, 'not-covered', 'reject') || denies.some((one) => isNegated(said, one))) return false;
  const also = denies.some(({ from }) => has(tellingAround(said, from), 'also', 'including'));
  const isMore = ({ stretch }: Topic) => also || has(tellingIn(said, stretch), 'including');
  const isBeyond = (topic: Topic) => {
    const { claim } = topic.record;
    // What was confirmed is said to be denied only where it stands behind the verb.
    if (claim.denials.length > 0 || (claim.tells && topic.stretch.of !== 'object')) return false;
    const isDenied = toldOf(said, 'deny').some(({ from }) => isWithin(topic.stretch, clauseAt(said, from)));
    return isMore(topic) || (isDenied && !isOwn(claim, context));
  };
  const [object] = said.objects;
  if (object && isBeyond(object) && likeliestIn(said.objects, 'scope', isBeyond)) return true;
  const best = likeliestIn(said.topics, 'scope', isBeyond);
  if (!best) return false;
  const likelier = topicsIn(said, best.probability);
  return isMore(best) || likelier.every(({ record }) => !covered.has(record.claim.id));
}

/** What a party says itself, it does not deny. */
function isOwn({ tells, attribution }: Claim, { record: { briefing } }: Context): boolean {
  return tells === null && briefing.denials.some(({ by }) => attribution.includes(by));
}

/** "They never denied the stockpile", "all they deny is the price", where the denial covers that too. */
function takenAway(said: Said, covered: ReadonlySet<string>): DepartureKind | undefined {
  const isOther = ({ record: { claim } }: Topic) => !claim.tells && !covered.has(claim.id);
  if (topicsIn(said).some(isOther)) return undefined;
  const what = likeliestIn(said.topics, 'scope', ({ record }) => covered.has(record.claim.id));
  const denies = toldOf(said, 'deny');
  const negated = denies.filter((one) => isNegated(said, one));
  const [place] = [...negated, ...toldOf(said, 'not-covered')];
  if (place) {
    if (has(said.telling, 'reject')) return undefined;
    const isWhole = has(tellingAround(said, place.from), 'whole') && !has(said.telling, 'only');
    if (isWhole) return 'negated';
    if (!what) return undefined;
    // Of several the one that is taken away narrows it.
    return denies.length > negated.length || covered.size > 1 ? 'scope' : 'negated';
  }
  const isNarrowed = denies.some(({ from }) => has(tellingAround(said, from), 'only'));
  return isNarrowed && what ? 'scope' : undefined;
}
