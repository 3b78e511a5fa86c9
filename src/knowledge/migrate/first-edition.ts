/** The first edition of the files, as far as something else becomes of it; what stays as it is, the present schema reads. */
import { z } from 'zod';

/** May lack any language. */
const texts = z.record(z.string(), z.string());
const lists = z.record(z.string(), z.array(z.string())).default({});

const locator = z.object({
  paragraph: z.number(),
  sentence: z.number(),
  start: z.number().default(0),
  end: z.number().default(0),
  sha256: z.string().default(''),
});
const record = z.looseObject({ id: z.string() });
/** Named for its place among the others alone. */
const any = z.unknown().optional();
const placed = record.extend({ attribution: z.array(z.string()), locator });

export const firstBriefingSchema = z.object({
  // It becomes the name of a folder.
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: texts,
  headline: texts,
  updated: z.string(),
  article: z.string(),
  sources: z.array(
    record.extend({
      edition: z
        .looseObject({
          normalisation: z.union([z.literal(1), z.literal(2)]).default(1),
          sha256: z.string().default(''),
        })
        .optional(),
    }),
  ),
  claims: z.array(
    placed.extend({ text: texts, basis: z.string(), words: any, figures: any, note: any, questions: lists }),
  ),
  denials: z
    .array(
      placed.extend({
        claim: z.string(),
        form: z.string().optional(),
        covers: any,
        scope_by: z.string().default('curator'),
      }),
    )
    .default([]),
  derived: z.array(record).default([]),
  gaps: z.array(record.extend({ text: texts, questions: lists })).default([]),
  topics: z.array(record).default([]),
});

export const firstLexiconSchema = z.object({
  entries: z
    .array(
      z.object({
        id: z.string(),
        kind: z.string(),
        name: texts.optional(),
        forms: z.record(z.string(), z.array(z.string())),
        implies: z.array(z.string()).default([]),
      }),
    )
    .default([]),
});

export type FirstBriefing = z.infer<typeof firstBriefingSchema>;
export type FirstLexicon = z.infer<typeof firstLexiconSchema>;
export type FirstLocator = z.infer<typeof locator>;
