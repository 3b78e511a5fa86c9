/** Reads a stored snapshot, which an older version may have written. Apart, since the schemas take a while to load. */
import { z } from 'zod';
import { byLocale } from '../knowledge/locale.ts';
import type { Snapshot } from './snapshots.ts';

/** It may lack a language that was added since. */
const text = z
  .record(z.string(), z.string())
  .transform((texts) => byLocale((locale) => texts[locale] ?? Object.values(texts)[0] ?? ''));
const chain = z.array(z.looseObject({ id: z.string(), publisher: text })).min(1);
const words = z.looseObject({ text: z.string(), language: z.string() });
const response = z.looseObject({
  id: z.string(),
  by: chain.element,
  attribution: chain,
  words: words.nullable(),
});
const claim = z.looseObject({
  id: z.string(),
  briefing: z.string(),
  text,
  basis: z.string(),
  attribution: chain,
  locators: z.array(z.looseObject({ paragraph: z.number(), sentence: z.number() })).min(1),
  denials: z.array(response.extend({ words, scope: text })),
  responses: z.array(response),
});
const stored = z.object({ claims: z.array(claim), topics: z.record(z.string(), z.array(z.string())) });

/** Undefined: written by a version of Dossier that knew other records. Then nobody can say what changed. */
export function readSnapshot(text: string): Snapshot | undefined {
  const result = stored.safeParse(parse(text));
  if (!result.success) return undefined;
  const questions = byLocale(() => []);
  const claims = result.data.claims.map((one) => ({ ...one, questions, tells: null }));
  // What is read of a claim is checked above; the rest is as `writeSnapshot` wrote it.
  return { topics: result.data.topics, claims: claims as unknown as Snapshot['claims'] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
