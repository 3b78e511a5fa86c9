/** The languages that Dossier reads. A further one is a folder beside these and a line here. */
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import type { Locale } from '../knowledge/locale.ts';
import { type Language, readLanguage } from './language.ts';

const stems: Readonly<Record<Locale, (word: string) => string>> = {
  en: english,
  fr: french,
  // Han characters have no endings; Latin words among them are mostly English names.
  'zh-CN': english,
};

const read = new Map<Locale, Language>();

/** The language of a locale; its files are read when it is first asked for. */
export function languageOf(locale: Locale): Language {
  const known = read.get(locale) ?? readLanguage(locale, stems[locale]);
  read.set(locale, known);
  return known;
}
