/** What every question to a message is asked of: its sentences, what they speak of, and the record. */

import type { Claim, Figure } from '../knowledge/knowledge.ts';
import type { Found } from '../reading/phrases.ts';
import type { DepartureKind } from './finding.ts';
import type { BriefingRecord } from './record.ts';
import { clauseAt, has, isWithin, type Said, type Stretch } from './said.ts';
import type { Topic } from './speaks.ts';
import { departsFrom } from './weights.ts';

/** From here on a sentence speaks of a claim without much doubt. */
const sure = 0.6;

export interface Context {
  readonly record: BriefingRecord;
  readonly all: readonly Said[];
  /** Of every probability, the likeliest first. */
  readonly topics: readonly Topic[];
}

/** A departure, and the words that show it. */
export interface Departing {
  readonly kind: DepartureKind;
  readonly claim: Claim;
  readonly said: Said;
  readonly stretch: Stretch;
  readonly figure?: Figure;
  readonly converted?: number;
}

/** What a sentence speaks of, surely enough for a departure. */
export function topicsIn({ topics }: Context, said: Said, from: number = sure): readonly Topic[] {
  return topics.filter((topic) => topic.said === said && topic.probability >= from);
}

/** A claim that is told about as little is not the one that a sentence departs from. */
const least = 0.15;
/** Claims about equally likely meant are taken in the order of the briefing. */
const alike = 0.6;

/**
 * The claim that a sentence departs from, among those that it could: how sure it is that one of them is spoken of
 * decides, since claims of one report lie close together.
 */
export function likeliestIn(
  context: Context,
  said: Said,
  kind: DepartureKind,
  could: (topic: Topic) => boolean,
): Topic | undefined {
  const all = context.topics.filter((topic) => topic.said === said && could(topic));
  const [best] = all;
  if (!best || best.probability < least) return undefined;
  const none = all.reduce((rest, { probability }) => rest * (1 - probability), 1);
  if (1 - none < departsFrom[kind]) return undefined;
  const order = ({ record }: Topic) => context.record.claims.indexOf(record);
  const near = all.filter(({ probability }) => probability >= alike * best.probability);
  return near.toSorted((one, other) => order(one) - order(other))[0];
}

/** The same with the sentence before, where the sentence itself names nothing: "They denied that too." */
export function topicsAround(context: Context, said: Said): readonly Topic[] {
  const own = topicsIn(context, said);
  const before = context.all[context.all.indexOf(said) - 1];
  return own.some(({ record }) => !record.claim.tells) || !before
    ? own
    : [...own, ...topicsIn(context, before)];
}

/** Told, not asked, and not what somebody else is quoted with. */
export function isTold(said: Said, at: Found | Stretch): boolean {
  return !said.asks && !said.quoted(at.from);
}

const reach = 5;

/** Whether a word is negated: in its clause, a few words before it or right behind it. */
export function isNegated(said: Said, { from, to }: Stretch): boolean {
  const clause = clauseAt(said, from);
  return said.telling.some(
    (one) =>
      one.id === 'negation' &&
      isWithin(one, clause) &&
      ((one.to <= from && from - one.to < reach) ||
        (one.from >= to && one.from - to < 2 && said.locale !== 'zh-CN')),
  );
}

/** Whether the sentence takes back what it tells, or only supposes it. */
export function isRejected(said: Said): boolean {
  return has(said.telling, 'reject');
}

/** The party named nearest before a word in its clause, else in the sentence; undefined: none is. */
export function subjectOf({ record }: Context, said: Said, at: Stretch): Found | undefined {
  const parties = said.reading.names.filter(({ id }) => record.parties.has(id));
  const clause = clauseAt(said, at.from);
  const before = parties.filter(({ to }) => to <= at.from);
  return before.findLast((one) => isWithin(one, clause)) ?? before.at(-1);
}

/** The names that stand at the same words as one of them: a wider name stands beside its instances. */
export function namesAt(said: Said, { from, to }: Stretch): ReadonlySet<string> {
  return new Set(said.reading.names.filter((one) => one.from === from && one.to === to).map(({ id }) => id));
}
