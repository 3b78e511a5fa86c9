/** The first edition of the files, as far as it is read for turning it into the present one: lenient, and no more. */
import { z } from 'zod';

/** May lack any language. */
const texts = z.record(z.string(), z.string());
const lists = z.record(z.string(), z.array(z.string()));
const unknown = z.string().default('unknown');

const locator = z.object({
  paragraph: z.number(),
  sentence: z.number(),
  start: z.number().default(0),
  end: z.number().default(0),
  sha256: z.string().default(''),
});

const status = z
  .object({
    state: z.string(),
    reason: texts.optional(),
    date: z.string().optional(),
    successor: z.string().optional(),
  })
  .optional();

/** Of one that is taken over as it stands. */
const record = z.looseObject({ id: z.string() });

const denial = z.object({
  id: z.string(),
  by: z.string(),
  claim: z.string(),
  attribution: z.array(z.string()),
  words: z.looseObject({ text: z.string() }).optional(),
  form: z.string().default('statement'),
  locator,
  covers: z.array(z.string()),
  scope_by: z.string().default('curator'),
  scope: texts.optional(),
  status,
});

const gap = z.object({
  id: z.string(),
  text: texts,
  questions: lists.default({}),
  nearest: z.array(z.string()).default([]),
});

export const firstBriefingSchema = z.object({
  // It becomes the name of a folder.
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: texts,
  headline: texts,
  updated: z.string(),
  article: z.string(),
  sources: z.array(
    z.object({
      id: z.string(),
      publisher: texts,
      kind: z.string(),
      language: z.string(),
      relays: z.string().optional(),
      url: unknown,
      published: unknown,
      accessed: unknown,
      archived: unknown,
      edition: z
        .object({
          language: z.string(),
          translation: z.string(),
          of: z.string(),
          normalisation: z.union([z.literal(1), z.literal(2)]).default(1),
          sha256: z.string().default(''),
        })
        .optional(),
      note: texts.optional(),
    }),
  ),
  claims: z.array(
    z.object({
      id: z.string(),
      text: texts,
      basis: z.string(),
      attribution: z.array(z.string()),
      locator,
      words: z.array(z.unknown()).optional(),
      figures: z.array(record).optional(),
      note: texts.optional(),
      questions: lists.default({}),
      status,
    }),
  ),
  denials: z.array(denial).default([]),
  derived: z.array(record).default([]),
  gaps: z.array(gap).default([]),
  topics: z.array(record).default([]),
});

const entry = z.object({
  id: z.string(),
  kind: z.string(),
  name: texts.optional(),
  forms: lists,
  implies: z.array(z.string()).default([]),
});

export const firstLexiconSchema = z.object({ entries: z.array(entry).default([]) });

export type FirstBriefing = z.infer<typeof firstBriefingSchema>;
export type FirstLexicon = z.infer<typeof firstLexiconSchema>;
