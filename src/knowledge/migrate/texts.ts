/** Texts of the first edition in the languages that a briefing now declares. */
import { type Locale, locales } from '../locale.ts';
import type { FirstBriefing } from './first-edition.ts';

/** Those that the headline and every claim are written in. */
export function languagesOf(first: FirstBriefing): readonly Locale[] {
  return locales.filter((locale) => lackingIn(locale, first).length === 0);
}

/** What keeps a briefing from declaring a language. */
export function lackingIn(locale: Locale, { title, headline, claims }: FirstBriefing): readonly string[] {
  const needed = [
    { of: 'the title', text: title },
    { of: 'the headline', text: headline },
    ...claims.map(({ id, text }) => ({ of: `"${id}"`, text })),
  ];
  return needed.flatMap(({ of, text }) => (text[locale]?.trim() ? [] : [of]));
}

/** The same data, but that every text in it stands in these languages alone. */
export function inLanguages<T>(languages: readonly Locale[], data: T): T;
export function inLanguages(languages: readonly Locale[], data: unknown): unknown {
  if (Array.isArray(data)) return data.map((one) => inLanguages(languages, one));
  if (typeof data !== 'object' || data === null) return data;
  const keys = Object.keys(data);
  const isText = keys.length > 0 && keys.every((key) => locales.some((locale) => locale === key));
  return Object.fromEntries(
    Object.entries(data)
      .filter(([key]) => !isText || languages.some((one) => one === key))
      .map(([key, one]) => [key, inLanguages(languages, one)]),
  );
}

export function firstQuestions(questions: Readonly<Record<string, readonly string[]>>, most: number) {
  return Object.fromEntries(
    Object.entries(questions)
      .filter(([, asked]) => asked.length > 0)
      .map(([locale, asked]) => [locale, asked.slice(0, most)]),
  );
}
