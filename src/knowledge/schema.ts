/**
 * The one definition of what people write in `knowledge/<briefing>/`. Types are inferred from it and the JSON Schemas
 * in `knowledge/schema/` are generated from it (`npm run knowledge -- schema`). A text may lack any language here:
 * which ones it needs is for the briefing to declare, and for `rules.ts` to ask, as are references and formulas.
 */
import { z } from 'zod';
import { type Locale, locales } from './locale.ts';

// Each schema reads one file in a start: to compile it first takes longer than to read without.
z.config({ jitless: true });

/** Of the files, told at their head. */
const edition = 2;

export const limits = {
  /** Example questions of a claim, in each language. */
  claimQuestions: 8,
  gapQuestions: 5,
} as const;

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const id = z
  .string()
  .regex(idPattern, 'an id is lower-case letters, digits and single hyphens, such as resale-value')
  .max(40, 'an id has at most 40 characters')
  .describe('Lower-case letters, digits and single hyphens. Never changed once published.');

const text = z.string().trim().min(1, 'this text is empty');
const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'a SHA-256 fingerprint is 64 lower-case hexadecimal digits');
const date = z.iso.date('a date is written YYYY-MM-DD, in quotes');
const link = z.url({ protocol: /^https$/, error: 'a link starts with https://' });
const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language is a BCP 47 tag such as fr or zh-CN');

/** One value a language, each of which may be left out. */
function byLanguage<T extends z.ZodType>(value: T) {
  const shape = Object.fromEntries(locales.map((locale) => [locale, value.optional()]));
  return z.strictObject(shape as Record<Locale, z.ZodOptional<T>>);
}

/** May be empty: in a record that is a draft still. */
const texts = byLanguage(z.string().trim()).describe('The same text in each language of the briefing.');

const questions = (most: number) =>
  byLanguage(z.array(text).max(most, `at most ${most} example questions stand here in a language`)).describe(
    `What people ask, at most ${most} in each language. They are suggested while typing.`,
  );

const editionKey = z.literal(edition).describe('Of the form of these files.');
const since = date.optional().describe('The day this record entered the briefing.');
const draft = z.literal(true).optional().describe('Still to be written: never shown, and listed by check.');

const status = z
  .discriminatedUnion('state', [
    z.strictObject({ state: z.literal('published') }),
    z.strictObject({ state: z.literal('superseded'), reason: texts, date, successor: id }),
    z.strictObject({ state: z.literal('withdrawn'), reason: texts, date }),
  ])
  .default({ state: 'published' })
  .describe(
    'Left out: published. Nothing is deleted: a record that no longer holds says why, and since when.',
  );

const unknownOr = <T extends z.ZodType>(known: T) =>
  z
    .union([known, z.literal('unknown')])
    .default('unknown')
    .describe('Left out: not known.');

/** What is published, and relays what others say. */
const publicationKinds = [
  'article',
  'magazine',
  'newspaper',
  'agency',
  'broadcaster',
  'website',
  'post',
] as const;
/** Whoever speaks for itself. */
const partyKinds = ['company', 'court', 'union', 'association', 'ministry', 'government', 'person'] as const;
export const sourceKinds = [...publicationKinds, ...partyKinds] as const;

/** Whether it is a publication; else it is a party, which speaks for itself. */
export function isPublication(kind: (typeof sourceKinds)[number]): boolean {
  return publicationKinds.some((one) => one === kind);
}

const sourceSchema = z
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

const spot = z
  .string('a place is written in quotes: "3.2" is paragraph 3, sentence 2')
  .trim()
  .min(1, 'this place is empty')
  .describe(
    'Paragraph and sentence, "3.2"; or up to four words of the source, until fmt --article reads them.',
  );
const placeInSource = z.strictObject({ source: id, at: spot }).describe('A place in another source.');
const place = z.union([spot, placeInSource]);

export const qualifiers = ['exactly', 'about', 'at-least', 'at-most', 'less-than', 'more-than'] as const;

const amount = z.union([z.number(), z.tuple([z.number(), z.number()])]).describe('A number, or [low, high].');
const unit = z
  .string()
  .refine(isUnit, 'this is no unit')
  .describe('money, percent, count, or a unit of CLDR such as month, kilometer, degree, celsius.');
const currency = z
  .string()
  .refine((code) => Intl.supportedValuesOf('currency').includes(code), 'this is no currency of ISO 4217')
  .optional()
  .describe('For money: three capital letters of ISO 4217, such as EUR.');

export const figureSchema = z.strictObject({
  id,
  amount,
  unit,
  currency,
  noun: texts.optional().describe('For a count: what is counted, as it stands behind the number.'),
  qualifier: z.enum(qualifiers),
  label: texts.describe('What the amount is of.'),
});

const derivedFigureSchema = z
  .strictObject({
    id,
    formula: text.describe(
      'Figure ids, numbers, + - * / and brackets, such as: resale-yuan / stockpile-yuan * 100',
    ),
    unit,
    currency,
    noun: figureSchema.shape.noun,
    qualifier: figureSchema.shape.qualifier,
    label: texts,
    method: texts.describe('How it is worked out, in words.'),
  })
  .describe('A figure that no source gives; computed from others and always shown as such.');

const named = z.union([id, z.array(id).min(1)]).describe('One name of names.yaml, or a list of them.');

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
    basis: z
      .enum(['reported', 'announced', 'stated', 'question', 'denial', 'response'])
      .describe(
        [
          'reported: a report says so. announced: a party announced it. stated: the article says it in its own voice.',
          'question: the article asks. denial: a party denies. response: a party confirms, corrects or does not comment.',
        ].join(' '),
      ),
    attribution: z
      .array(id)
      .min(1)
      .describe('Source ids, from the first who said it to the one that was read.'),
    drawn_by: z
      .enum(['source', 'curator'])
      .default('source')
      .describe('Who says that this chain of attribution holds.'),
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
    attribution: z.array(id).min(1).describe('Source ids, from who responds to the one that was read.'),
    drawn_by: claimSchema.shape.drawn_by,
    words: z
      .strictObject({
        text,
        language,
        translated: z.boolean().describe('true: these are not the own words of who responds.'),
        meaning: texts.optional().describe('What the words mean, for readers of another language.'),
      })
      .optional()
      .describe('May be left out where it declines.'),
    at: place,
    covers: z
      .array(id)
      .min(1, 'a response covers at least one claim')
      .describe('The claims that it responds to, no others.'),
    scope_by: z.enum(['source', 'curator']).describe('Who drew the line of what is covered.'),
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
    claims: z.array(id).min(1),
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
      .describe('Each text is needed in each of these, and in no other language.'),
    title: texts,
    headline: texts.describe('One sentence: what is reported, by whom, and who denies it.'),
    updated: date.describe('When a person last checked this file against the article.'),
    article: id.describe('The source that was read first.'),
    sources: z.array(sourceSchema).min(1),
    claims: z.array(claimSchema).min(1),
    responses: z.array(responseSchema).default([]),
    gaps: z.array(gapSchema).default([]),
    derived: z.array(derivedFigureSchema).default([]),
    topics: z.array(topicSchema).min(1),
  })
  .describe('One curated file on one story.');

export const nameSchema = z
  .strictObject({
    id,
    kind: z
      .enum(['party', 'product', 'place', 'term'])
      .describe(
        'party: who acts. product, place: what they say. term: any other word that the story turns on.',
      ),
    name: texts.optional().describe('As it is shown to people.'),
    forms: byLanguage(z.array(text)).describe('What people write for it. The language tells words apart.'),
    part_of: z.array(id).optional().describe('Wider names that this one is also an instance of.'),
  })
  .describe('A party, a product, a place or a term of the story.');

export const namesSchema = z
  .strictObject({ edition: editionKey, names: z.array(nameSchema) })
  .describe("The story's own names, with the forms that people write.");

const proofSchema = z.strictObject({ start: z.int().min(0), end: z.int().min(1), sha256 });

export const placesSchema = z
  .strictObject({
    edition: editionKey,
    sources: z.record(
      z.string(),
      z.strictObject({ normalisation: z.union([z.literal(1), z.literal(2)]), sha256 }),
    ),
    places: z.record(z.string(), z.record(z.string(), proofSchema)),
  })
  .describe('Where each citation stands. Written by fmt, proved by verify, never typed.');

/** Whether an amount can have it. */
function isUnit(name: string): boolean {
  if (['money', 'percent', 'count'].includes(name)) return true;
  try {
    new Intl.NumberFormat('en', { style: 'unit', unit: name });
    return true;
  } catch {
    return false;
  }
}

export type Texts = z.infer<typeof texts>;
export type QuestionsRecord = z.infer<typeof claimSchema>['questions'];
export type SourceRecord = z.infer<typeof sourceSchema>;
export type FigureRecord = z.infer<typeof figureSchema>;
export type DerivedFigureRecord = z.infer<typeof derivedFigureSchema>;
export type FrameRecord = z.infer<typeof frameSchema>;
export type StatusRecord = z.infer<typeof status>;
export type ClaimRecord = z.infer<typeof claimSchema>;
export type ResponseRecord = z.infer<typeof responseSchema>;
export type GapRecord = z.infer<typeof gapSchema>;
export type TopicRecord = z.infer<typeof topicSchema>;
export type BriefingRecord = z.infer<typeof briefingSchema>;
export type NameRecord = z.infer<typeof nameSchema>;
export type NamesRecord = z.infer<typeof namesSchema>;
export type PlacesRecord = z.infer<typeof placesSchema>;
