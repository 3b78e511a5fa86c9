/** Which claims a message speaks of: the same finding as for questions, for each sentence and each part of it. */
import { find, type Index, type Near } from '../answer/find.ts';
import { type Reading, read } from '../reading/reader.ts';
import { evidenceFor, nothing, termsIn } from './evidence.ts';
import type { BriefingRecord, ClaimRecord } from './record.ts';
import { type Said, type Stretch, textOf } from './said.ts';
import { speaksWeights } from './weights.ts';

/** A claim that a sentence speaks of, or part of one. */
export interface Topic {
  readonly record: ClaimRecord;
  readonly said: Said;
  readonly stretch: Stretch;
  /** Calibrated, 0 to 1. */
  readonly probability: number;
}

export interface Weighed extends Omit<Topic, 'probability'> {
  readonly evidence: readonly number[];
}

/** Parts of a sentence that are shorter say too little by themselves; of more parts the first are looked at. */
const shortestPart = 3;
const mostParts = 6;
/** What comes less near, by share of the nearest, is not meant. */
const nearEnough = 0.25;

/** Every claim that comes near, with the evidence of every sentence and part. */
export function weigh(all: readonly Said[], record: BriefingRecord, index: Index): readonly Weighed[] {
  const claims = new Map(record.claims.map((one) => [one.claim.id, one]));
  const nearest = new Map(all.map((said) => [said, find(said.reading, index)]));
  const whole = bestOf([...nearest.values()]);
  return all.flatMap((said) =>
    partsOf(said).flatMap((stretch, part) => {
      const reading = part === 0 ? said.reading : readingOf(said, stretch, index);
      const found = part === 0 ? (nearest.get(said) ?? []) : find(reading, index);
      const terms = termsIn(reading, index);
      // A list of names says nothing.
      if (terms.plain === 0 && part > 0) return [];
      const [first, second] = found.filter(({ subject }) => subject.kind === 'claim');
      const gap = found.find(({ subject }) => subject.kind === 'gap');
      const least = Math.max(3 * nothing, nearEnough * (first?.likeness ?? 1));
      return found.flatMap((near): readonly Weighed[] => {
        const claim = near.subject.kind === 'claim' ? claims.get(near.subject.id) : undefined;
        if (!claim || near.likeness < least) return [];
        const rivals = { claim: near === first ? second : first, gap, whole: whole.get(near.at) ?? 0 };
        const evidence = evidenceFor(near, rivals, claim, said, stretch, terms, record, index);
        return [{ record: claim, said, stretch, evidence }];
      });
    }),
  );
}

/** How near each subject comes at best, by its place in the index. */
function bestOf(all: readonly (readonly Near[])[]): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const near of all.flat()) best.set(near.at, Math.max(best.get(near.at) ?? 0, near.likeness));
  return best;
}

/** For each sentence and claim the likeliest stretch, the likeliest first. */
export function topicsOf(all: readonly Said[], record: BriefingRecord, index: Index): readonly Topic[] {
  const best = new Map<Said, Map<ClaimRecord, Topic>>();
  for (const { evidence, ...one } of weigh(all, record, index)) {
    const own = best.get(one.said) ?? new Map<ClaimRecord, Topic>();
    best.set(one.said, own);
    const probability = probabilityOf(evidence);
    if (probability > (own.get(one.record)?.probability ?? 0)) own.set(one.record, { ...one, probability });
  }
  return [...best.values()]
    .flatMap((own) => [...own.values()])
    .toSorted((one, other) => other.probability - one.probability);
}

function probabilityOf(evidence: readonly number[]): number {
  const { bias, each } = speaksWeights;
  const odds = evidence.reduce((sum, value, at) => sum + value * (each[at] ?? 0), bias);
  return 1 / (1 + Math.exp(-odds));
}

/** The sentence whole, and its clauses where it has several. */
function partsOf({ clauses, reading }: Said): readonly Stretch[] {
  const whole = { from: 0, to: reading.words.length };
  const parts = clauses.filter(({ from, to }) => to - from >= shortestPart).slice(0, mostParts);
  return clauses.length < 2 ? [whole] : [whole, ...parts];
}

function readingOf(said: Said, stretch: Stretch, index: Index): Reading {
  return read(textOf(said, stretch), index.vocabulary);
}
