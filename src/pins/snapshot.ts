/** The claims of a briefing as some pin shows them, kept so that a later revision can say what changed. */
import type { Briefing, Claim } from '../knowledge/knowledge.ts';

export interface Snapshot {
  readonly claims: readonly Claim[];
  /** Ids of the claims of each topic. */
  readonly topics: Readonly<Record<string, readonly string[]>>;
}

export function snapshotOf({ claims, topics }: Briefing): Snapshot {
  return {
    claims,
    topics: Object.fromEntries(topics.map((topic) => [topic.id, topic.claims.map(({ id }) => id)])),
  };
}

/** As JSON. What people ask is left out: it is no part of what a claim says. */
export function writeSnapshot({ claims, topics }: Snapshot): string {
  return JSON.stringify({ topics, claims: claims.map(({ questions, tells, ...shown }) => shown) });
}
