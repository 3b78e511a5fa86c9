/**
 * The one definition of what people write in `knowledge/<briefing>/`; its parts stand in `schema/`. Types are inferred
 * from it and the JSON Schemas in `knowledge/schema/` are generated from it (`npm run knowledge -- schema`). A text may
 * lack any language here: which ones it needs is for the briefing to declare, and for `rules/` to ask, as are references
 * and formulas.
 */
import { z } from 'zod';
import { limits } from './limits.ts';
import { locales } from './locale.ts';
import { derivedFigureSchema, figureSchema } from './schema/figures.ts';
import { sourceSchema } from './schema/sources.ts';
import {
  date,
  draft,
  editionKey,
  id,
  language,
  questions,
  since,
  status,
  text,
  texts,
} from './schema/texts.ts';

// Each schema reads one file in a start: to compile it first takes longer than to read without.
z.config({ jitless: true });

export type * from './schema/figures.ts';
export type * from './schema/names.ts';
export type * from './schema/places.ts';
export type * from './schema/sources.ts';
export { hasText, isPublication } from './schema/sources.ts';
export type * from './schema/texts.ts';

const spot = z
  .string('a place is written in quotes: "3.2" is paragraph 3, sentence 2')
  .trim()
  .min(1, 'this place is empty')
  .describe(
    'Paragraph and sentence, "3.2"; or up to four words of the source, until fmt --article reads them.',
  );
const placeInSource = z.strictObject({ source: id, at: spot }).describe('A place in another source.');
const place = z.union([spot, placeInSource]);

const ids = z.array(id).min(1);
const named = z.union([id, ids]).describe('One name of names.yaml, or a list of them.');

const whoDrew = z.enum(['source', 'curator']);

const frameSchema = z
  .discriminatedUnion('act', [
    z.strictObject({
      act: z.literal('transfer'),
      from: named.optional(),
      to: named.optional(),
      what: named.optional(),
    }),
    z.strictObject({ act: z.literal('compare'), less: named, more: named, in: id }),
    z.strictObject({ act: z.literal('change'), what: named, way: z.enum(['up', 'down']) }),
  ])
  .describe('Who does what to whom, for holding chat messages against the claim.');

export const claimSchema = z
  .strictObject({
    id,
    text: texts.describe('One thing that the article says, in our own words.'),
    label: texts
      .optional()
      .describe('The same in short, for pins: with its amounts and hedges, and no full stop.'),
    basis: z
      .enum(['reported', 'announced', 'stated', 'question', 'denial', 'response'])
      .describe(
        [
          'reported: a report says so. announced: a party says it itself. stated: the article says it in its own voice.',
          'question: the article asks. denial: a party denies. response: a party confirms, corrects or does not comment.',
        ].join(' '),
      ),
    attribution: ids.describe('Source ids, from the first who said it to the one that was read.'),
    drawn_by: whoDrew.default('source').describe('Who says that this chain of attribution holds.'),
    at: z
      .union([spot, placeInSource, z.array(place).min(1)])
      .describe('Where it stands: "3.2" in the article, {source, at} in another source, or a list of these.'),
    words: z
      .array(z.strictObject({ text, language }))
      .optional()
      .describe('The few quoted words that carry the figure, at most eight in a row.'),
    figures: z.array(figureSchema).optional(),
    frame: frameSchema.optional(),
    note: texts.optional().describe("A curator's remark, shown as such."),
    questions: questions(limits.claimQuestions).default({}),
    since,
    status,
    draft,
  })
  .describe('One thing the article says.');

export const responseSchema = z
  .strictObject({
    id,
    kind: z
      .enum(['denies', 'confirms', 'declines', 'corrects'])
      .describe('Only denies makes a claim disputed. declines: no comment.'),
    by: id.describe('Source id of who responds.'),
    claim: id.describe('The claim that tells of it; its basis is denial where this denies, else response.'),
    attribution: ids.describe('Source ids, from who responds to the one that was read.'),
    drawn_by: claimSchema.shape.drawn_by,
    words: z
      .strictObject({
        text,
        language,
        translated: z.boolean().describe('true: these are not the own words of who responds.'),
        meaning: texts
          .optional()
          .describe(
            'What the words mean, for readers of another language; for those of their own, the words with what they are said of.',
          ),
      })
      .optional()
      .describe('May be left out where it declines.'),
    at: place,
    covers: z
      .array(id)
      .min(1, 'a response covers at least one claim')
      .describe('The claims that it responds to, no others.'),
    scope_by: whoDrew.describe('Who drew the line of what is covered.'),
    scope: texts.optional().describe('How far it reaches, in one short line. Needed where it denies.'),
    since,
    status,
    draft,
  })
  .describe('What a party says to claims: it denies, confirms, corrects, or does not comment.');

export const gapSchema = z
  .strictObject({
    id,
    text: texts.describe('What the article does not give, as a sentence.'),
    label: texts.optional().describe('The same in a few words, by which a pin names it before all others.'),
    questions: questions(limits.gapQuestions).default({}),
    nearest: z.array(id).default([]).describe('Claims that come closest, clearly shown as that.'),
    draft,
  })
  .describe('Something people ask that the article does not say.');

const topicSchema = z
  .strictObject({
    id,
    command: z.string().describe('The slash command: /command.'),
    title: texts,
    description: texts.describe('Shown beside the command; at most 100 characters.'),
    claims: ids,
  })
  .describe('A set of claims with a slash command of its own.');

export const briefingSchema = z
  .strictObject({
    edition: editionKey,
    id: id.describe("The folder's name."),
    draft: z.literal(true).optional().describe('Nothing of it is shown, and its own texts may be missing.'),
    languages: z
      .array(z.enum(locales))
      .min(1)
      .refine((all) => new Set(all).size === all.length, 'a language stands twice in this list')
      .describe('Each text is needed in each of these, and in no other language.'),
    title: texts,
    headline: texts.describe('One sentence: what is reported, by whom, and who denies it.'),
    updated: date.describe(
      'When a person last checked this file against the article; a later since or status counts, too.',
    ),
    article: id.describe('The source that was read first.'),
    sources: z.array(sourceSchema).min(1),
    claims: z.array(claimSchema).min(1),
    responses: z.array(responseSchema).default([]),
    gaps: z.array(gapSchema).default([]),
    derived: z.array(derivedFigureSchema).default([]),
    topics: z.array(topicSchema).min(1),
  })
  .describe('One curated file on one story.');

export type QuestionsRecord = z.infer<typeof claimSchema>['questions'];
export type FrameRecord = z.infer<typeof frameSchema>;
export type ClaimRecord = z.infer<typeof claimSchema>;
export type ResponseRecord = z.infer<typeof responseSchema>;
export type GapRecord = z.infer<typeof gapSchema>;
export type TopicRecord = z.infer<typeof topicSchema>;
export type BriefingRecord = z.infer<typeof briefingSchema>;
