/** A party is said to confirm or admit what it denied, or what the record has no word of it on. */
import type { Claim } from '../knowledge/knowledge.ts';
import type { Found } from '../reading/phrases.ts';
import { type Context, likeliestIn, namesAt, type Rule, subjectOf, topicsIn } from './context.ts';
import { clauseAt, has, isNegated, isRejected, isTold, tellingIn } from './said.ts';
import type { Said, Topic } from './speaks.ts';

export const confirmedDepartures: Rule = (said, context) => {
  const confirms = said.telling.filter(
    (one) => one.id === 'confirm' && isTold(said, one) && isAffirmed(said, one),
  );
  const [first] = isRejected(said) ? [] : confirms;
  if (!first) return [];
  const subject =
    subjectOf(context, said, first) ?? said.reading.names.find(({ id }) => context.record.parties.has(id));
  const names = subject ? namesAt(said, subject) : new Set<string>();
  const object = said.objects[0];
  const meant =
    object && isUnanswered(object.record.claim, names, context)
      ? likeliestIn({ topics: said.objects }, 'confirmed', ({ record }) =>
          isUnanswered(record.claim, names, context),
        )
      : undefined;
  if (meant) return [{ kind: 'confirmed', claim: meant.record.claim, stretch: meant.stretch }];
  const before = context.all[context.all.indexOf(said) - 1];
  const own = topicsIn(said);
  const topics =
    before && own.every(({ record }) => record.claim.tells) ? [...own, ...topicsIn(before)] : own;
  // What it tells of is a confirmation on record.
  if (
    topics.some(
      ({ record }) =>
        record.claim.tells?.kind === 'confirms' && sharesName(context, record.claim.tells.by.id, names),
    )
  )
    return [];
  const could = ({ record }: Topic) => isUnconfirmed(record.claim, names, context);
  const here = likeliestIn(said, 'confirmed', could);
  const topic =
    here ??
    (before && !before.asks && topics.every(({ record }) => record.claim.tells)
      ? likeliestIn(before, 'confirmed', could)
      : undefined);
  const told = topic && claimMeant(topic.record.claim, said, context);
  return told ? [{ kind: 'confirmed', claim: told, stretch: here?.stretch ?? first }] : [];
};

function isAffirmed(said: Said, at: Found): boolean {
  const before = { from: clauseAt(said, at.from).from, to: at.from };
  const doubted = has(tellingIn(said, before), 'hedge', 'self', 'untrue', 'supposed');
  return !doubted && !isNegated(said, at);
}

/** A report that a party is on record with no word of its own on, or denies. */
function isUnanswered(claim: Claim, names: ReadonlySet<string>, context: Context): boolean {
  const own = [
    ...claim.attribution,
    ...claim.responses.filter(({ kind }) => kind === 'confirms').map(({ by }) => by),
  ];
  return (
    claim.basis === 'reported' && names.size > 0 && !own.some(({ id }) => sharesName(context, id, names))
  );
}

function isUnconfirmed(claim: Claim, names: ReadonlySet<string>, context: Context): boolean {
  const spoke = [
    ...claim.attribution,
    ...claim.responses.filter(({ kind }) => kind === 'confirms').map(({ by }) => by),
  ];
  if (claim.tells)
    return (
      (claim.tells.kind === 'denies' || claim.tells.kind === 'declines') &&
      sharesName(context, claim.tells.by.id, names)
    );
  if (spoke.some(({ id }) => sharesName(context, id, names))) return false;
  const declined = claim.responses.some(
    ({ kind, by }) => kind === 'declines' && sharesName(context, by.id, names),
  );
  const confirmed = claim.responses.some(({ kind }) => kind === 'confirms');
  return declined || (claim.denials.length > 0 && !confirmed);
}

function sharesName({ record }: Context, source: string, names: ReadonlySet<string>): boolean {
  return [...(record.namesOf.get(source) ?? [])].some((name) => names.has(name));
}

/** What is confirmed where the message speaks of the denial: of what that covers, the likeliest meant. */
function claimMeant(claim: Claim, said: Said, context: Context): Claim {
  if (!claim.tells) return claim;
  const { covers } = claim.tells;
  const topic = topicsIn(said, 0.3).find(({ record }) => covers.includes(record.claim.id));
  return topic?.record.claim ?? context.record.briefing.claims.find(({ id }) => id === covers[0]) ?? claim;
}
