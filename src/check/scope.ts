/** How far a denial reaches: stretched to what it does not cover, taken away from what it covers, or said not to exist. */
import type { Claim, Denial } from '../knowledge/knowledge.ts';
import { type Context, likeliestIn, type Rule, topicsIn } from './context.ts';
import type { DepartureKind } from './finding.ts';
import { clauseAt, has, isNegated, isTold, isWithin, tellingIn } from './said.ts';
import type { Said, Topic } from './speaks.ts';

export const scopeDepartures: Rule = (said, context) => {
  const denials = denialsSpokenOf(said, context);
  const [denial] = denials;
  if (!denial) return [];
  const covered = new Set(denials.flatMap(({ covers }) => covers));
  const tells = context.record.briefing.claims.find(({ id }) => id === denial.claim);
  const kind = isStretched(said, covered, context) ? 'scope' : takenAway(said, denial, covered, context);
  const shown = said.telling.find(({ id }) => id === 'deny' || id === 'untrue' || id === 'not-covered');
  return kind && tells && shown ? [{ kind, claim: tells, stretch: clauseAt(said, shown.from) }] : [];
};

/** The denials of whoever is named in the sentence or the message, where the sentence speaks of denying. */
function denialsSpokenOf(said: Said, { record, all }: Context): readonly Denial[] {
  if (!has(said.telling, 'deny', 'untrue', 'not-covered')) return [];
  const named = (one: Said, { by }: Denial) =>
    one.reading.names.some(({ id }) => record.namesOf.get(by.id)?.has(id));
  const here = record.briefing.denials.filter((denial) => named(said, denial));
  return here.length > 0
    ? here
    : record.briefing.denials.filter((denial) => all.some((one) => named(one, denial)) && all.length > 1);
}

/** "They denied the orders too", where the denial does not cover the orders. */
function isStretched(said: Said, covered: ReadonlySet<string>, context: Context): boolean {
  const denies = said.telling.filter(
    (one) => (one.id === 'deny' || one.id === 'untrue') && isTold(said, one),
  );
  if (has(said.telling, 'not-covered', 'reject') || denies.some((one) => isNegated(said, one))) return false;
  const isBeyond = ({ record: { claim } }: Topic) =>
    !covered.has(claim.id) && !isDisputed(claim, context) && !isOwn(claim, context);
  const [object] = said.objects;
  if (
    object &&
    isBeyond(object) &&
    denies.some(({ id }) => id === 'deny') &&
    likeliestIn({ topics: said.objects }, 'scope', isBeyond)
  )
    return true;
  return denies.some((deny) => {
    const clause = clauseAt(said, deny.from);
    const behind = { from: deny.to, to: Math.min(clause.to, deny.to + reach) };
    if (has(tellingIn(said, behind), 'negation')) return false;
    const also = has(tellingIn(said, clause), 'also', 'including');
    const isMore = ({ stretch }: Topic) => also || has(tellingIn(said, stretch), 'including');
    const best = likeliestIn(said, 'scope', (topic) => {
      const { claim } = topic.record;
      if (covered.has(claim.id) || isDisputed(claim, context)) return false;
      // What was confirmed is said to be denied only where it stands behind the verb.
      if (claim.tells && topic.stretch.of !== 'object') return false;
      const isDenied = deny.id === 'deny' && isWithin(topic.stretch, clause) && !isOwn(claim, context);
      return isMore(topic) || isDenied;
    });
    const isOfCovered = topicsIn(said, best?.probability ?? 1).some(({ record }) =>
      covered.has(record.claim.id),
    );
    return best !== undefined && (isMore(best) || !isOfCovered);
  });
}

const reach = 6;

/** A claim that somebody denies, or that tells of denying or contesting something itself. */
function isDisputed(claim: Claim, context: Context): boolean {
  const answers = claim.tells !== null && claim.tells.kind !== 'confirms';
  return claim.denials.length > 0 || answers || speaksOfDenying(claim, context);
}

/** "They never denied the stockpile", "all they deny is the price", where the denial covers that too. */
function takenAway(
  said: Said,
  denial: Denial,
  covered: ReadonlySet<string>,
  context: Context,
): DepartureKind | undefined {
  const denies = said.telling.filter((one) => one.id === 'deny' && isTold(said, one));
  const negated = denies.filter((one) => isNegated(said, one));
  const left = said.telling.some((one) => one.id === 'not-covered' && isTold(said, one));
  const [first] = topicsIn(said);
  if (first && !first.record.claim.tells && speaksOfDenying(first.record.claim, context)) return undefined;
  const only = context.all.some(({ telling }) => has(telling, 'only'));
  if (denial.covers.length < 2 && (left || only) && !has(said.telling, 'whole')) return undefined;
  if (topicsIn(said).some(({ record: { claim } }) => !claim.tells && !covered.has(claim.id)))
    return undefined;
  const what = likeliestIn(said, 'scope', ({ record }) => covered.has(record.claim.id));
  if (left || negated.length > 0) {
    if (has(said.telling, 'reject')) return undefined;
    const place = negated[0] ?? said.telling.find(({ id }) => id === 'not-covered');
    const whole = !only && place !== undefined && has(tellingIn(said, clauseAt(said, place.from)), 'whole');
    if (!whole && (only || left || denies.length > negated.length)) return what || only ? 'scope' : undefined;
    return what || has(said.telling, 'whole') ? 'negated' : undefined;
  }
  const narrowed = said.telling.some(
    (one) =>
      one.id === 'only' && denies.some((deny) => clauseAt(said, deny.from) === clauseAt(said, one.from)),
  );
  return narrowed && what && !has(said.telling, 'whole') ? 'scope' : undefined;
}

/** A claim that tells of contesting something itself: "she will contest her dismissal in court". */
function speaksOfDenying(claim: Claim, { record }: Context): boolean {
  return record.claims.some(
    (one) => one.claim === claim && (one.telling.has('deny') || one.telling.has('untrue')),
  );
}

/** What a party says itself, it does not deny. */
function isOwn(claim: Claim, { record: { briefing } }: Context): boolean {
  return claim.tells === null && briefing.denials.some(({ by }) => claim.attribution.includes(by));
}
