/** The languages that Dossier reads, by the locale that each serves. A further one is a folder beside these and a line here. */
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import { type Language, type LanguageDefinition, readLanguage } from './language.ts';
import { zhCN } from './zh-CN/index.ts';

export const languages = { en, fr, 'zh-CN': zhCN } satisfies Record<string, LanguageDefinition>;

/** A language by its BCP 47 tag, which is the name of its folder too. */
export type Locale = keyof typeof languages;

/** Every list of them that there is comes from here. */
export const locales = Object.keys(languages) as readonly Locale[];

/** Readers of none of them are served in it, commands are called by it, and the tools speak it. */
export const defaultLocale = 'en' satisfies Locale;

const read = new Map<Locale, Language>();

/** The language of a locale; its files are read when it is first asked for. */
export function languageOf(locale: Locale): Language {
  const known = read.get(locale) ?? readLanguage(locale, languages[locale]);
  read.set(locale, known);
  return known;
}
