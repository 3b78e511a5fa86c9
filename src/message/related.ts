/** Claims that belong beside another, where no question says which. */
import { briefingOf, type Claim, type Knowledge } from '../knowledge/knowledge.ts';

const atMost = 4;

/** Claims that share topics with this one: those with most topics in common first, then in the article's order. */
export function relatedClaims(claim: Claim, knowledge: Knowledge): readonly Claim[] {
  const briefing = briefingOf(knowledge, claim);
  const shared = new Map<string, number>();
  for (const topic of briefing.topics) {
    if (!topic.claims.some((one) => one.id === claim.id)) continue;
    for (const one of topic.claims) shared.set(one.id, (shared.get(one.id) ?? 0) + 1);
  }
  return briefing.claims
    .filter((one) => one.id !== claim.id && shared.has(one.id))
    .sort((a, b) => (shared.get(b.id) ?? 0) - (shared.get(a.id) ?? 0))
    .slice(0, atMost);
}
