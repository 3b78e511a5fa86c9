/**
 * The one definition of what stands in `knowledge/*.yaml`. Types are inferred from it and the JSON Schemas
 * in `knowledge/schema/` are generated from it (`npm run knowledge -- schema`).
 * Rules that span several records (references, denials, formulas) are in `rules.ts`.
 */
import { z } from 'zod';

const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'an id is lower-case letters, digits and single hyphens, such as resale-value',
  )
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

const localized = z
  .strictObject({ en: text, fr: text, 'zh-CN': text })
  .describe('The same text in English, French and simplified Chinese.');

const localizedList = z
  .strictObject({ en: z.array(text), fr: z.array(text), 'zh-CN': z.array(text) })
  .describe('Lists in English, French and simplified Chinese.');

const status = z
  .discriminatedUnion('state', [
    z.strictObject({ state: z.literal('published') }),
    z.strictObject({ state: z.literal('superseded'), reason: localized, date, successor: id }),
    z.strictObject({ state: z.literal('withdrawn'), reason: localized, date }),
  ])
  .default({ state: 'published' })
  .describe(
    'Left out: published. Nothing is deleted: a record that no longer holds says why, and since when.',
  );

const unknownOr = <T extends z.ZodType>(known: T) =>
  z.union([known, z.literal('unknown')]).describe('Write unknown where the copy at hand does not say.');

export const sourceSchema = z
  .strictObject({
    id,
    publisher: localized.describe('The name as readers of each language know it.'),
    kind: z.enum(['magazine', 'newspaper', 'article', 'company', 'government', 'person']),
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
        of: unknownOr(language).describe('The language of the original.'),
        sha256: sha256.describe('Fingerprint of the whole normalised text.'),
        normalisation: z.literal(1).describe('The version of the normalisation in knowledge/README.md.'),
      })
      .optional()
      .describe('For the text that the locators point into.'),
    note: localized.optional(),
  })
  .describe('Somebody who says something: a publication, or a party that is quoted.');

const locatorSchema = z
  .strictObject({
    paragraph: z.int().min(1),
    sentence: z.int().min(1),
    start: z.int().min(0).describe('First code point of the sentence in the normalised text.'),
    end: z.int().min(1).describe('Code point after the last one.'),
    sha256: sha256.describe('Fingerprint of the normalised sentence.'),
  })
  .describe('Where the sentence stands in the article. `npm run knowledge -- locate` prints it.');

const figureSchema = z.strictObject({
  id,
  amount: z.number(),
  unit: z.enum(['money', 'percent', 'count']),
  currency: z.enum(['CNY', 'USD', 'EUR']).optional().describe('For money.'),
  qualifier: z.enum(['exactly', 'about', 'at-least', 'at-most', 'less-than', 'more-than']),
  label: localized.describe('What the amount is of.'),
});

const derivedFigureSchema = z
  .strictObject({
    id,
    formula: text.describe(
      'Figure ids, numbers, + - * / and brackets, such as: resale-yuan / stockpile-yuan * 100',
    ),
    unit: figureSchema.shape.unit,
    currency: figureSchema.shape.currency,
    qualifier: figureSchema.shape.qualifier,
    label: localized,
    method: localized.describe('How it is worked out, in words.'),
  })
  .describe('A figure that no source gives; computed from others and always shown as such.');

export const claimSchema = z
  .strictObject({
    id,
    text: localized.describe('One thing that the article says, in our own words.'),
    basis: z
      .enum(['reported', 'announced', 'denial', 'stated', 'question'])
      .describe(
        'reported: a report says so. announced: a party announced it. denial: a party denies. stated: the article says it in its own voice. question: the article asks.',
      ),
    attribution: z
      .array(id)
      .min(1)
      .describe('Source ids, from the first who said it to the one that was read.'),
    locator: locatorSchema,
    words: z
      .array(z.strictObject({ text, language }))
      .optional()
      .describe('The few quoted words that carry the figure, at most eight in a row.'),
    figures: z.array(figureSchema).optional(),
    note: localized.optional().describe("A curator's remark, shown as such."),
    questions: localizedList.describe(
      'What people ask that this claim answers. They are suggested while typing.',
    ),
    cues: z
      .array(z.array(id).min(1))
      .min(1)
      .optional()
      .describe(
        [
          'How a chat message shows that it speaks of this claim: it names one concept of each line,',
          'the first line in one sentence, the others in it or elsewhere in the message.',
          'Concepts are lexicon entries, words of src/check/vocabulary, or amount and percent for a figure.',
          'Left out: worked out from the text.',
        ].join(' '),
      ),
    status,
  })
  .describe('One thing the article says.');

export const denialSchema = z
  .strictObject({
    id,
    by: id.describe('Source id of who denies.'),
    claim: id.describe('The claim that tells of this denial.'),
    attribution: z.array(id).min(1).describe('Source ids, from who denies to the one that was read.'),
    words: z.strictObject({
      text,
      language,
      translated: z.boolean().describe('true: these are not the own words of who denies.'),
      meaning: localized.optional().describe('What the words mean, for readers of another language.'),
    }),
    form: z.enum(['statement', 'no-comment']),
    locator: locatorSchema,
    covers: z.array(id).min(1, 'a denial covers at least one claim').describe('The claims that are denied.'),
    scope_by: z.enum(['source', 'curator']).describe('Who drew the line of what is covered.'),
    scope: localized.describe('How far the denial reaches, in words.'),
    status,
  })
  .describe('Who denies what, in what words.');

const gapSchema = z
  .strictObject({
    id,
    text: localized.describe('What the article does not give, as a sentence.'),
    questions: localizedList,
    nearest: z.array(id).describe('Claims that come closest, clearly shown as that.'),
  })
  .describe('Something people ask that the article does not say.');

const topicSchema = z
  .strictObject({
    id,
    command: z.string().describe('The slash command: /command.'),
    title: localized,
    description: localized.describe('Shown beside the command; at most 100 characters.'),
    claims: z.array(id).min(1),
  })
  .describe('A set of claims with a slash command of its own.');

export const briefingSchema = z
  .strictObject({
    id,
    title: localized,
    headline: localized.describe('One sentence: what is reported, by whom, and who denies it.'),
    updated: date.describe('When a person last checked this file against the article.'),
    article: id.describe('The source that was read.'),
    sources: z.array(sourceSchema).min(1),
    claims: z.array(claimSchema).min(1),
    denials: z.array(denialSchema),
    derived: z.array(derivedFigureSchema),
    gaps: z.array(gapSchema),
    topics: z.array(topicSchema).min(1),
  })
  .describe('One curated file on one story.');

const entryKinds = [
  'entity',
  'thing',
  'action',
  'quality',
  'quantity',
  'time',
  'intent',
  'outside',
  'filler',
] as const;

const entrySchema = z
  .strictObject({
    id,
    kind: z
      .enum(entryKinds)
      .describe(
        [
          'entity: a name. thing: what is spoken of. action: a verb. quality: how it is. quantity, time: what they say.',
          'intent: what is asked for (who, how much, why). outside: a name that no briefing speaks of.',
          'filler: words that carry nothing.',
        ].join(' '),
      ),
    name: localized.optional().describe('For a name that is shown to people.'),
    forms: localizedList.describe('Every way people write it, misspelt ones too where they are common.'),
    implies: z.array(id).optional().describe('Wider entries that this one is also an instance of.'),
    also_means: id
      .optional()
      .describe(
        'For kind outside: the entry that people mean instead where they name other things that a briefing speaks of.',
      ),
  })
  .describe('A name or a concept and its forms.');

export const lexiconSchema = z
  .strictObject({ entries: z.array(entrySchema).min(1) })
  .describe('Names and synonyms.');

export type Localized = z.infer<typeof localized>;
export type LocalizedList = z.infer<typeof localizedList>;
export type Locator = z.infer<typeof locatorSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type SourceRecord = z.infer<typeof sourceSchema>;
export type ClaimRecord = z.infer<typeof claimSchema>;
export type DenialRecord = z.infer<typeof denialSchema>;
export type DerivedFigureRecord = z.infer<typeof derivedFigureSchema>;
export type Gap = z.infer<typeof gapSchema>;
export type TopicRecord = z.infer<typeof topicSchema>;
export type BriefingRecord = z.infer<typeof briefingSchema>;
export type LexiconEntry = z.infer<typeof entrySchema>;
export type EntryKind = LexiconEntry['kind'];
export type Lexicon = z.infer<typeof lexiconSchema>;
