/** Reads a stored snapshot, which an older version may have written. Apart, since the schemas take a while to load. */
import { z } from 'zod';
import { claimSchema, denialSchema, sourceSchema } from '../knowledge/schema.ts';
import type { Snapshot } from './snapshot.ts';

const chain = z.array(sourceSchema).min(1);
const denial = denialSchema.extend({ briefing: z.string(), by: sourceSchema, attribution: chain });
const claim = claimSchema
  .omit({ questions: true })
  .extend({ briefing: z.string(), attribution: chain, denials: z.array(denial) });
const stored = z.object({ claims: z.array(claim), topics: z.record(z.string(), z.array(z.string())) });

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
