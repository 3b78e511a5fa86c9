/** Records that are still to be written: what is left of a briefing without them, and without what rests on them. */
import type { BriefingRecord } from './schema.ts';

/**
 * A claim that a draft response denies goes too: it must not be shown without its denial. Topics and responses that
 * nothing is left of go with their claims.
 */
export function withoutDrafts(briefing: BriefingRecord): BriefingRecord {
  const waiting = briefing.responses.filter((response) => response.draft);
  const dropped = new Set(briefing.claims.filter((claim) => claim.draft).map((claim) => claim.id));
  for (const { kind, claim, covers } of waiting) {
    for (const id of kind === 'denies' ? [claim, ...covers] : [claim]) dropped.add(id);
  }
  if (dropped.size === 0 && !briefing.gaps.some((gap) => gap.draft)) return briefing;
  const kept = (ids: readonly string[]) => ids.filter((id) => !dropped.has(id));
  const claims = briefing.claims.filter((claim) => !dropped.has(claim.id));
  return {
    ...briefing,
    claims,
    responses: briefing.responses
      .filter((one) => !one.draft && !dropped.has(one.claim))
      .map((one) => ({ ...one, covers: kept(one.covers) }))
      .filter((one) => one.covers.length > 0),
    gaps: briefing.gaps.filter((gap) => !gap.draft).map((gap) => ({ ...gap, nearest: kept(gap.nearest) })),
    topics: briefing.topics
      .map((topic) => ({ ...topic, claims: kept(topic.claims) }))
      .filter((topic) => topic.claims.length > 0),
  };
}
