/** Who says something. */
import { z } from 'zod';
import { date, id, language, link, texts } from './texts.ts';

const unknownOr = <T extends z.ZodType>(known: T) =>
  z
    .union([known, z.literal('unknown')])
    .default('unknown')
    .describe('Left out: not known.');

/** What is published, and relays what others say. */
const media = ['article', 'magazine', 'newspaper', 'agency', 'broadcaster', 'website', 'post'] as const;
/** Whoever speaks for itself. */
const partyKinds = ['company', 'court', 'union', 'association', 'ministry', 'government', 'person'] as const;
export const sourceKinds = [...media, ...partyKinds] as const;

/** Whether it is a publication; else it is a party, which speaks for itself. */
export function isPublication(kind: (typeof sourceKinds)[number]): boolean {
  return media.some((one) => one === kind);
}

export const sourceSchema = z
  .strictObject({
    id,
    publisher: texts.describe('The name as readers of each language know it.'),
    kind: z.enum(sourceKinds),
    language: language.describe('The language in which this source speaks.'),
    relays: id.optional().describe('The source whose report this one passes on.'),
    url: unknownOr(link),
    published: unknownOr(date),
    accessed: unknownOr(date),
    archived: unknownOr(link),
    edition: z
      .strictObject({
        language,
        translation: z.enum(['none', 'human', 'machine']),
        of: z.union([language, z.literal('unknown')]).describe('The language of the original.'),
      })
      .optional()
      .describe('For a source whose text was read; a post or a call has none.'),
    heard_by: texts.optional().describe('Who heard or saw it, where there is no text: a call, a post.'),
    note: texts.optional().describe("A curator's remark."),
  })
  .describe('Somebody who says something: a publication, or a party that is quoted.');

export type SourceRecord = z.infer<typeof sourceSchema>;

type Known = Pick<SourceRecord, 'kind' | 'accessed' | 'archived'> & {
  readonly edition?: unknown;
  readonly heard_by?: unknown;
};

/** Of a call or a post there is no text that a place could be held against. */
export function hasText({ kind, accessed, archived, edition, heard_by }: Known): boolean {
  const isSeen = kind === 'post' && [accessed, archived].some((known) => known !== 'unknown');
  return edition !== undefined || !(heard_by || isSeen);
}
