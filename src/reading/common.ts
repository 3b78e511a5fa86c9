/** Words of every day, folded: they need no explaining, and are no names. */
import type { Locale } from '../knowledge/locale.ts';
import { languageOf } from '../language/index.ts';
import { foldWord } from './clean.ts';

const known = new Map<Locale, ReadonlySet<string>>();

export function commonWords(locale: Locale): ReadonlySet<string> {
  const words = known.get(locale) ?? new Set(languageOf(locale).common.map(foldWord));
  known.set(locale, words);
  return words;
}
