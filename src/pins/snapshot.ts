/** The claims of a briefing as some pin shows them, kept so that a later revision can say what changed. */
import { z } from 'zod';
import type { Briefing, Claim } from '../knowledge/knowledge.ts';
import { claimSchema, denialSchema, sourceSchema } from '../knowledge/schema.ts';

export interface Snapshot {
  readonly claims: readonly Claim[];
  /** Ids of the claims of each topic. */
  readonly topics: Readonly<Record<string, readonly string[]>>;
}

const chain = z.array(sourceSchema).min(1);
const denial = denialSchema.extend({ briefing: z.string(), by: sourceSchema, attribution: chain });
const claim = claimSchema
  .omit({ questions: true })
  .extend({ briefing: z.string(), attribution: chain, denials: z.array(denial) });
const stored = z.object({ claims: z.array(claim), topics: z.record(z.string(), z.array(z.string())) });

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

/** Undefined: written by a version of Dossier that knew other records. Then nobody can say what changed. */
export function readSnapshot(text: string): Snapshot | undefined {
  const result = stored.safeParse(parse(text));
  if (!result.success) return undefined;
  const questions = { en: [], fr: [], 'zh-CN': [] };
  return {
    topics: result.data.topics,
    claims: result.data.claims.map((one) => ({ ...one, questions, tells: null })),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
