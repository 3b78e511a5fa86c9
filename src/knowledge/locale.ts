/** Texts in the languages that there are (`src/language/`), and the one that serves a reader. */
import { defaultLocale, type Locale, languages, locales } from '../language/index.ts';

export { defaultLocale, type Locale, locales };

/** A text that is there for every reader. */
export type Localized = Readonly<Record<Locale, string>>;
export type LocalizedList = Readonly<Record<Locale, readonly string[]>>;

/** One of something for each locale. */
export function byLocale<T>(make: (locale: Locale) => T): Readonly<Record<Locale, T>> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, T>;
}

/** Gives what was made for a locale before. */
export function madeOnce<T>(make: (locale: Locale) => T): (locale: Locale) => T {
  const known = new Map<Locale, T>();
  return (locale) => {
    const one = known.get(locale) ?? make(locale);
    known.set(locale, one);
    return one;
  };
}

/** What editors of the knowledge call these languages, in English. */
export const languageNames = byLocale((locale) => languages[locale].name);

/** The language of a tag without its country. */
export function languageOfTag(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

/** The locale that serves a BCP 47 tag such as Discord's `en-GB`, `zh-TW` or `pt-BR`; the default where none does. */
export function localeOf(tag: string | undefined): Locale {
  return (
    locales.find((locale) => locale === tag) ??
    locales.find((locale) => languageOfTag(locale) === languageOfTag(tag ?? '')) ??
    defaultLocale
  );
}
