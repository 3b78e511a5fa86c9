/** The languages in which every user-facing text of Dossier exists. */
export const locales = ['en', 'fr', 'zh-CN'] as const;
export type Locale = (typeof locales)[number];

/** A text that is there for every reader. */
export type Localized = Readonly<Record<Locale, string>>;
export type LocalizedList = Readonly<Record<Locale, readonly string[]>>;

/** What editors of the knowledge call these languages, in English. */
export const languageNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  fr: 'French',
  'zh-CN': 'Chinese',
};

/** The locale that serves a BCP 47 tag such as Discord's `en-GB`, `zh-TW` or `pt-BR`; English where none does. */
export function localeOf(tag: string | undefined): Locale {
  const language = tag?.toLowerCase().split('-')[0];
  return locales.find((locale) => locale.split('-')[0] === language) ?? 'en';
}
