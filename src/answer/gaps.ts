/** Whether a question falls into a recorded gap: something that the article does not say. */
import type { Gap } from '../knowledge/knowledge.ts';
import type { Index } from './index.ts';
import { isHeldByOne } from './likeness.ts';
import type { Parameters } from './parameters.ts';
import type { Ranked, WeighedTerm } from './rank.ts';

export interface GapFound {
  readonly gap: Gap;
  readonly evidence: number;
}

/**
 * The likeliest gap. Where only one of claim and gap has an example that holds all that the question says, that one is
 * meant: the gap's `evidence` then stays below the claim's, or is raised to it if it is not far below.
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
    const one = { gap: found.gap, evidence: evidence + bonusBeside(claim, parameters) };
    if (!claim) return one;
    const [ofClaim, ofGap] = [claim.candidate, candidate].map((which) => asksAll(which, terms, index));
    if (ofGap && !ofClaim && claim.evidence - one.evidence < parameters.gapRaisedWithin)
      return { ...one, evidence: Math.max(one.evidence, claim.evidence) };
    if (!ofClaim || ofGap) return one;
    first ??= { ...one, evidence: Math.min(one.evidence, claim.evidence - Number.EPSILON) };
  }
  return first;
}

function bonusBeside(claim: Ranked | undefined, { gapBonus, gapBonusFrom }: Parameters): number {
  if (!claim) return gapBonus;
  return gapBonus * Math.max(0, Math.min(1, claim.evidence / gapBonusFrom));
}

/** One of the candidate's examples holds all that the question says, and perhaps more. */
function asksAll(candidate: number, terms: readonly WeighedTerm[], index: Index): boolean {
  const said = terms.filter((term) => !term.implied).map((term) => index.numbers.get(term.key) ?? -1);
  const examples = index.candidates[candidate]?.examples;
  return examples !== undefined && isHeldByOne(examples, said);
}
