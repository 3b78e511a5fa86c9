/** Which claims a message speaks of: the same finding as for questions, for each sentence and each part of it. */
import { find, type Index, type Near } from '../answer/find.ts';
import { partOf, type Reading, readWords } from '../reading/reader.ts';
import { evidenceFor, nothing, termsIn } from './evidence.ts';
import type { BriefingRecord, ClaimRecord } from './record.ts';
import type { Stretch, Told } from './said.ts';
import { speaksWeights } from './weights.ts';

/** A sentence as it is read for one briefing. */
export interface Read extends Told {
  readonly reading: Reading;
}

/** And what it speaks of, of every probability, the likeliest first. */
export interface Said extends Read {
  readonly topics: readonly Topic[];
}

/** A claim that a sentence speaks of, or part of one. */
export interface Topic {
  readonly record: ClaimRecord;
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
const hardlyLikely = 0.01;

export function saidIn(all: readonly Told[], record: BriefingRecord, index: Index): readonly Said[] {
  const read = readIn(all, index);
  const weighed = weigh(read, record, index);
  return read.map((one, at) => ({ ...one, topics: topicsOf(weighed[at] ?? []) }));
}

export function readIn(all: readonly Told[], index: Index): readonly Read[] {
  return all.map((told) => ({
    ...told,
    reading: readWords(told.sentence.text, told.words, index.vocabulary),
  }));
}

/** Every claim that comes near a sentence, with the evidence of every part of it; a list a sentence. */
export function weigh(
  all: readonly Read[],
  record: BriefingRecord,
  index: Index,
): readonly (readonly Weighed[])[] {
  const nearest = all.map(({ reading }) => find(reading, index));
  const whole = new Float64Array(index.subjects.length);
  for (const { at, likeness } of nearest.flat()) whole[at] = Math.max(whole[at] ?? 0, likeness);
  return all.map((one, sentence) =>
    partsOf(one).flatMap((stretch, part) => {
      const reading = part === 0 ? one.reading : partOf(one.reading, stretch.from, stretch.to);
      const terms = termsIn(reading, index);
      // A list of names says nothing.
      if (terms.plain === 0 && part > 0) return [];
      const found = part === 0 ? (nearest[sentence] ?? []) : find(reading, index);
      return nearEnoughOf(found).flatMap((rivals): readonly Weighed[] => {
        const claim = record.claims.find(({ claim: { id } }) => id === rivals.near.subject.id);
        if (!claim) return [];
        const likeness = whole[rivals.near.at] ?? 0;
        const evidence = evidenceFor(
          { ...rivals, whole: likeness, said: one, stretch, terms },
          claim,
          record,
          index,
        );
        return [{ record: claim, stretch, evidence }];
      });
    }),
  );
}

/** The claims that come near, each with the best other claim and the best gap. */
function nearEnoughOf(found: readonly Near[]) {
  const claims = found.filter(({ subject }) => subject.kind === 'claim');
  const gap = found.find(({ subject }) => subject.kind === 'gap');
  const [first, second] = claims;
  const least = Math.max(3 * nothing, nearEnough * (first?.likeness ?? 1));
  return claims
    .filter(({ likeness }) => likeness >= least)
    .map((near) => ({ near, claim: near === first ? second : first, gap }));
}

/** For each claim the likeliest part. */
function topicsOf(weighed: readonly Weighed[]): readonly Topic[] {
  const best = new Map<ClaimRecord, Topic>();
  for (const { record, stretch, evidence } of weighed) {
    const probability = probabilityOf(evidence);
    if (probability > (best.get(record)?.probability ?? hardlyLikely))
      best.set(record, { record, stretch, probability });
  }
  return [...best.values()].toSorted((one, other) => other.probability - one.probability);
}

function probabilityOf(evidence: readonly number[]): number {
  const { bias, each } = speaksWeights;
  const odds = evidence.reduce((sum, value, at) => sum + value * (each[at] ?? 0), bias);
  return 1 / (1 + Math.exp(-odds));
}

/** The sentence whole, and its clauses where it has several. */
function partsOf({ clauses, words }: Told): readonly Stretch[] {
  const whole = { from: 0, to: words.length };
  const parts = clauses.filter(({ from, to }) => to - from >= shortestPart).slice(0, mostParts);
  return clauses.length < 2 ? [whole] : [whole, ...parts];
}
