/** Whether a question falls into a recorded gap: something that the article does not say. */
import type { Gap } from '../knowledge/knowledge.ts';
import type { Index } from './index.ts';
import type { Parameters } from './parameters.ts';
import { placeOf } from './postings.ts';
import type { Ranked, WeighedTerm } from './rank.ts';

export interface GapFound {
  readonly gap: Gap;
  readonly evidence: number;
}

/**
 * The likeliest gap. Gaps stand close to claims ("who denied it?" beside "in which words?"), so one that is to win
 * against the best claim needs a term of its own: the question says something that the gap's examples hold and the
 * claim's hold much less often. Without one, `evidence` stays below that of the claim.
 */
export function bestGap(
  ranked: readonly Ranked[],
  terms: readonly WeighedTerm[],
  claim: Ranked | undefined,
  index: Index,
  parameters: Parameters,
): GapFound | undefined {
  let first: GapFound | undefined;
  for (const { candidate, evidence } of ranked) {
    const found = index.candidates[candidate];
    if (found?.kind !== 'gap') continue;
    const one = { gap: found.gap, evidence: evidence + parameters.gapBonus };
    if (claim && asksAll(claim.candidate, terms, index) && !asksAll(candidate, terms, index)) {
      first ??= { ...one, evidence: Math.min(one.evidence, claim.evidence - Number.EPSILON) };
      continue;
    }
    if (!claim || ownTerm(candidate, claim.candidate, terms, index) >= parameters.gapOwnTerm) {
      return one;
    }
    first ??= { ...one, evidence: Math.min(one.evidence, claim.evidence - Number.EPSILON) };
  }
  return first;
}

/** One of the candidate's examples holds all that the question says, and perhaps more. */
function asksAll(candidate: number, terms: readonly WeighedTerm[], index: Index): boolean {
  const said = terms.filter((term) => !term.implied).map((term) => index.numbers.get(term.key) ?? -1);
  const examples = index.candidates[candidate]?.examples ?? [];
  return examples.some(({ terms: held }) => said.every((number) => held.includes(number)));
}

/** How much more the most telling term of the question speaks for the gap than for the claim. */
function ownTerm(gap: number, claim: number, terms: readonly WeighedTerm[], index: Index): number {
  let most = 0;
  for (const { key, weight, implied } of terms) {
    const postings = index.postings.get(key);
    if (!postings || implied) continue;
    const oddsOf = (candidate: number) => postings.odds[placeOf(postings, candidate)] ?? 0;
    most = Math.max(most, weight * (oddsOf(gap) - oddsOf(claim)));
  }
  return most;
}
