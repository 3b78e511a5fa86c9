/** How likely each of the nearest claims and gaps of one briefing is the answer, and that none of them is. */
import type { Reading } from '../reading/reader.ts';
import { type Evidence, type EvidenceForNone, evidenceFor, evidenceForNone, questionOf } from './evidence.ts';
import { compareAll, type Index, lookUp, lookUpParts, type Near, nearestOf, type Subject } from './find.ts';
import { usualOf } from './space.ts';
import { sureFrom, type Weights, weights } from './weights.ts';

export interface Candidate {
  readonly subject: Subject;
  readonly near: Near;
  readonly evidence: Evidence;
  /** Calibrated: of those with 0.7, seven of ten are right. They and that of none add up to 1. */
  readonly probability: number;
}

/** Whether the question says any of the briefing's names (its terms, such as a thing, are no such), or it records none. */
export type NamesHeard = 'said' | 'unsaid' | 'unrecorded';

export interface Candidates {
  /** Likeliest first. */
  readonly claims: readonly Candidate[];
  readonly gaps: readonly Candidate[];
  /** The likeliest. */
  readonly withdrawn: Candidate | undefined;
  /** That one of the claims is asked for, whichever, withdrawn or not. */
  readonly onRecord: number;
  readonly named: NamesHeard;
  /** How usual what the question says is of the briefing: a sum of logarithms. */
  readonly usual: number;
  readonly none: { readonly evidence: EvidenceForNone; readonly probability: number };
}

/** How many are weighed against each other: what comes behind is as good as nothing. */
const most = { claim: 6, gap: 4, withdrawn: 1 } as const;

/** `admitted`: the claims that may answer, such as those of a topic; gaps always may. */
export function candidatesFor(
  reading: Reading,
  index: Index,
  admitted: (subject: Subject) => boolean = () => true,
  by: Weights = weights,
): Candidates {
  const whole = lookUp(reading, index);
  const parts = lookUpParts(reading, index);
  const question = questionOf(whole, index);
  const asked = parts.map((part) => questionOf(part, index));
  const compared = compareAll(whole, parts, index);
  const weighed = [
    ...nearestOf(compared, index, most.claim, (one) => one.kind === 'claim' && admitted(one)),
    ...nearestOf(compared, index, most.gap, ({ kind }) => kind === 'gap'),
    ...nearestOf(compared, index, most.withdrawn, ({ kind }) => kind === 'withdrawn'),
  ].map((near) => ({
    near,
    subject: near.subject,
    evidence: evidenceFor(near, question, asked[near.part ?? 0] ?? question, index),
  }));
  const forNone = evidenceForNone(question, index);
  const { each, none } = probabilities(
    weighed.map(({ evidence }) => evidence),
    forNone,
    by,
  );
  const candidates = weighed
    .map((one, at): Candidate => ({ ...one, probability: each[at] ?? 0 }))
    .sort((one, other) => other.probability - one.probability);
  const of = (kind: Subject['kind']) => candidates.filter(({ subject }) => subject.kind === kind);
  const claims = of('claim');
  const [withdrawn] = of('withdrawn');
  return {
    claims,
    onRecord: claims.reduce((sum, { probability }) => sum + probability, withdrawn?.probability ?? 0),
    named: namesHeard(reading, index),
    usual: usualOf(index.spaces.words, whole.met.words) + usualOf(index.spaces.sense, whole.met.sense),
    gaps: of('gap'),
    withdrawn,
    none: { evidence: forNone, probability: none },
  };
}

function namesHeard(reading: Reading, { vocabulary: { names, terms } }: Index): NamesHeard {
  if (reading.names.some(({ id }) => !terms.has(id))) return 'said';
  return names.next.size > 0 ? 'unsaid' : 'unrecorded';
}

/** Whether a claim of that probability may be given as the answer. */
export function isSure(
  probability: number,
  { onRecord, named }: Pick<Candidates, 'onRecord' | 'named'>,
): boolean {
  return probability >= sureFrom.claim[named] && oddsOf(onRecord) * oddsOf(probability) >= sureFrom.odds;
}

/** A sum of shares may come out a hair above 1. */
export function oddsOf(probability: number): number {
  return probability / Math.max(1 - probability, Number.EPSILON);
}

/** The candidates and none compete: each has its share of what all evidence comes to (a conditional logit). */
export function probabilities(candidates: readonly Evidence[], none: EvidenceForNone, by: Weights) {
  const odds = candidates.map((evidence) => sumOf(evidence, by.each));
  const noneOdds = sumOf(none, by.none);
  const highest = Math.max(noneOdds, ...odds);
  const shares = odds.map((one) => Math.exp(one - highest));
  const noneShare = Math.exp(noneOdds - highest);
  const all = shares.reduce((sum, share) => sum + share, noneShare);
  return { each: shares.map((share) => share / all), none: noneShare / all };
}

/** What the evidence comes to, as log-odds. */
export function sumOf<Key extends string>(
  evidence: Readonly<Record<Key, number>>,
  by: Readonly<Record<Key, number>>,
): number {
  let sum = 0;
  for (const key in evidence) sum += evidence[key] * by[key];
  return sum;
}
