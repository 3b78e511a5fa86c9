/** What an answer shows of the record, whatever its outcome. */
import type { Answer, Scored } from '../../answer/answer.ts';
import type { Claim, Gap } from '../../knowledge/knowledge.ts';

/** The claims that it answers with, or offers to choose from; best first. */
export function claimsIn(answer: Answer): readonly Claim[] {
  if (!('claims' in answer)) return [];
  return answer.claims.map((one: Scored | Claim) => ('claim' in one ? one.claim : one));
}

export function gapIn(answer: Answer): Gap | null {
  return answer.outcome === 'unknown' ? answer.gap : null;
}
