/** What every question to a sentence is asked of: the message it stands in, and the record. */
import type { Claim, Figure } from '../knowledge/knowledge.ts';
import type { Stretch } from '../reading/stretches.ts';
import type { Departure, DepartureKind } from './finding.ts';
import type { BriefingRecord } from './record.ts';
import { idsOf, textOf } from './said.ts';
import type { Said, Topic } from './speaks.ts';
import { departsFrom } from './weights.ts';

/** From here on a sentence speaks of a claim without much doubt. */
const sure = 0.6;

export interface Context {
  readonly record: BriefingRecord;
  /** The sentences of the message. */
  readonly all: readonly Said[];
}

/** What a sentence departs from in one respect. */
export type Rule = (said: Said, context: Context) => readonly Departure[];

/** `shown`: the words of the sentence that show it. */
export function departure(
  kind: DepartureKind,
  claim: Claim,
  said: Said,
  shown: Stretch,
  figure: Figure | null = null,
  converted: number | null = null,
): Departure {
  return { kind, claim, said: textOf(said, shown), figure, converted };
}

/** What a sentence speaks of, surely enough for a departure. */
export function topicsIn({ topics }: Said, from: number = sure): readonly Topic[] {
  return topics.filter(({ probability }) => probability >= from);
}

/** A claim that is told about as little is not the one that a sentence departs from. */
const least = 0.15;
/** Claims about equally likely meant are taken in the order of the briefing. */
const alike = 0.6;

/**
 * The claim that is departed from, among those that could be: how sure it is that one of them is spoken of
 * decides, since claims of one report lie close together.
 */
export function likeliestIn(
  topics: readonly Topic[],
  kind: DepartureKind,
  could: (topic: Topic) => boolean,
): Topic | undefined {
  const all = topics.filter(could);
  const [best] = all;
  if (!best || best.probability < least || anyOf(all) < departsFrom[kind]) return undefined;
  const near = all.filter(({ probability }) => probability >= alike * best.probability);
  return near.toSorted((one, other) => one.record.at - other.record.at)[0];
}

/** How likely it is that one of them at least is spoken of. */
export function anyOf(topics: readonly Topic[]): number {
  return 1 - topics.reduce((rest, { probability }) => rest * (1 - probability), 1);
}

/** The names that stand at the same words as one of them: a wider name stands beside its instances. */
export function namesAt({ reading }: Said, { from, to }: Stretch): ReadonlySet<string> {
  return idsOf(reading.names.filter((one) => one.from === from && one.to === to));
}
