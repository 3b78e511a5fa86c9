/** What records of every kind are made of: ids, texts by language, dates, links. A text may lack any language here. */
import { z } from 'zod';
import { type Locale, locales } from '../locale.ts';

export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'an id is lower-case letters, digits and single hyphens, such as resale-value',
  )
  .max(40, 'an id has at most 40 characters')
  .describe('Lower-case letters, digits and single hyphens. Never changed once published.');

export const text = z.string().trim().min(1, 'this text is empty');
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'a SHA-256 fingerprint is 64 lower-case hexadecimal digits');
export const date = z.iso.date('a date is a day that there is, written YYYY-MM-DD, in quotes');
export const link = z.url({ protocol: /^https$/, error: 'a link starts with https://' });
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language is a BCP 47 tag such as pt or pt-BR');

/** One value a language, each of which may be left out. */
export function byLanguage<T extends z.ZodType>(value: T) {
  const shape = Object.fromEntries(locales.map((locale) => [locale, value.optional()]));
  return z.strictObject(shape as Record<Locale, z.ZodOptional<T>>);
}

/** May be empty: in a record that is a draft still. */
export const texts = byLanguage(z.string().trim()).describe(
  'The same text in each language of the briefing.',
);

export const questions = (most: number) =>
  byLanguage(z.array(text).max(most, `at most ${most} example questions stand here in a language`)).describe(
    `What people ask, at most ${most} in each language. They are suggested while typing.`,
  );

/** Of the files, told at their head. */
export const editionKey = z.literal(2).describe('Of the form of these files.');
export const since = date.optional().describe('The day this record entered the briefing.');
export const draft = z
  .literal(true)
  .optional()
  .describe('Still to be written: never shown, and listed by check.');

export const status = z
  .discriminatedUnion('state', [
    z.strictObject({ state: z.literal('published') }),
    z.strictObject({ state: z.literal('superseded'), reason: texts, date, successor: id }),
    z.strictObject({ state: z.literal('withdrawn'), reason: texts, date }),
  ])
  .default({ state: 'published' })
  .describe(
    'Left out: published. Nothing is deleted: a record that no longer holds says why, and since when.',
  );

export type Texts = z.infer<typeof texts>;
export type StatusRecord = z.infer<typeof status>;
