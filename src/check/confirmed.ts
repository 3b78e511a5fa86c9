/** A party is said to confirm or admit what it denied, or what the record has no word of it on. */
import type { Claim } from '../knowledge/knowledge.ts';
import type { Stretch } from '../reading/stretches.ts';
import type { ClaimRecord } from './claim-record.ts';
import { type Context, departure, likeliestIn, namesAt, type Rule, topicsIn } from './context.ts';
import { isNamedIn } from './record.ts';
import { clauseAt, has, isNegated, type Told, tellingIn, toldOf } from './said.ts';
import type { Said, Topic } from './speaks.ts';

export const confirmedDepartures: Rule = (said, context) => {
  const confirms = toldOf(said, 'confirm').find((one) => !isDoubted(said, one));
  if (!confirms) return [];
  const names = partiesIn(said, confirms, context);
  // What is confirmed stands behind the verb: a report on which the party has said nothing of the kind.
  const isSilentOn = ({ record }: Topic) =>
    record.claim.basis === 'reported' &&
    !hasSpoken(record.claim, names, context) &&
    !isToldOf(record, names, context);
  const isDenied = ({ record }: Topic) => isUnconfirmed(record.claim, names, context);
  const tells = ({ record: { claim } }: Topic) => claim.tells !== null;
  const before = context.all[context.all.indexOf(said) - 1];
  const around = [said, before].flatMap((one) => (one ? topicsIn(one) : []));
  const isOnRecord = around.some(
    ({ record: { claim } }) => claim.tells?.kind === 'confirms' && hasSpoken(claim, names, context),
  );
  const isOfObject = names.size > 0 && said.objects.slice(0, 1).some(isSilentOn);
  const own =
    likeliestIn(isOfObject ? said.objects : [], 'confirmed', isSilentOn) ??
    likeliestIn(isOnRecord ? [] : said.topics, 'confirmed', isDenied);
  // "They confirmed it" is of the sentence before.
  const isOfBefore = before && !before.asks && !isOnRecord && around.every(tells);
  const topic = own ?? likeliestIn(isOfBefore ? before.topics : [], 'confirmed', isDenied);
  if (!topic) return [];
  const { claim } = topic.record;
  // Where the message speaks of the denial: the first of what that covers.
  const covered = context.record.briefing.claims.find(({ id }) => id === claim.tells?.covers[0]);
  return [departure('confirmed', covered ?? claim, said, own?.stretch ?? confirms)];
};

/** The party named nearest before the verb, else the first. */
function partiesIn(said: Said, verb: Stretch, { record }: Context): ReadonlySet<string> {
  const parties = said.reading.names.filter(({ id }) => record.parties.has(id));
  const subject = parties.findLast(({ to }) => to <= verb.from) ?? parties[0];
  return subject ? namesAt(said, subject) : new Set();
}

function isDoubted(told: Told, verb: Stretch): boolean {
  const before = { from: clauseAt(told, verb.from).from, to: verb.from };
  return has(tellingIn(told, before), 'hedge', 'self', 'untrue', 'supposed') || isNegated(told, verb);
}

/** Whether the claim is a party's own, or confirmed by it. */
function hasSpoken(claim: Claim, names: ReadonlySet<string>, { record }: Context): boolean {
  const confirmed = claim.responses.filter(({ kind }) => kind === 'confirms').map(({ by }) => by);
  return [...claim.attribution, ...confirmed].some(({ id }) => isNamedIn(record, id, names));
}

/** "Two insiders confirmed the memo": the claim says itself that somebody did, and these are no source with a word of its own. */
function isToldOf({ telling }: ClaimRecord, names: ReadonlySet<string>, { record }: Context): boolean {
  const isSource = [...record.namesOf.values()].some((own) => [...names].some((name) => own.has(name)));
  return telling.has('confirm') && !telling.has('negation') && !isSource;
}

/** Denied, and confirmed by nobody; or the claim tells that the party denied or would not speak. */
function isUnconfirmed(claim: Claim, names: ReadonlySet<string>, context: Context): boolean {
  const { tells, denials, responses } = claim;
  if (tells) return tells.kind !== 'confirms' && isNamedIn(context.record, tells.by.id, names);
  const isConfirmed = hasSpoken(claim, names, context) || responses.some(({ kind }) => kind === 'confirms');
  return denials.length > 0 && !isConfirmed;
}
