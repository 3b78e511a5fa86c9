/** Whether a question falls into a recorded gap: something that the article does not say. */
import type { Gap } from '../knowledge/knowledge.ts';
import type { Index } from './index.ts';
import type { Parameters } from './parameters.ts';
import type { Ranked, WeighedTerm } from './rank.ts';

export interface GapFound {
  readonly gap: Gap;
  readonly evidence: number;
}

/**
 * The likeliest gap. Where one of the claim's examples holds all that the question says and none of the gap's does,
 * the claim is meant: `evidence` then stays below the claim's.
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
    return one;
  }
  return first;
}

/** One of the candidate's examples holds all that the question says, and perhaps more. */
function asksAll(candidate: number, terms: readonly WeighedTerm[], index: Index): boolean {
  const said = terms.filter((term) => !term.implied).map((term) => index.numbers.get(term.key) ?? -1);
  const examples = index.candidates[candidate]?.examples ?? [];
  return examples.some(({ terms: held }) => said.every((number) => held.includes(number)));
}
