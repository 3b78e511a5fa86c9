/** Tells the language of a text from its script and from the lexicon's words. */
import type { Locale } from '../../knowledge/locale.ts';
import { buildForms } from './forms.ts';
import type { Lexicon } from './lexicon-from-names.ts';
import type { Unit } from './text.ts';

/** The words that only one of the languages has among its forms. */
export type TellingWords = ReadonlyMap<string, Locale>;

export function tellingWords(lexicon: Lexicon): TellingWords {
  return buildForms(lexicon).telling;
}

/** The language of a text where it is plain; else `fallback`, the language of whoever wrote it. */
export function languageOf(units: readonly Unit[], telling: TellingWords, fallback: Locale): Locale {
  const han = units.filter((unit) => unit.script === 'han').length;
  const words = units.filter((unit) => unit.script === 'latin');
  // A Chinese word takes about two characters.
  if (han > 0 && han / 2 >= words.length / 2) return 'zh-CN';
  const count = { en: 0, fr: 0, 'zh-CN': 0 };
  for (const word of words) {
    const spoken = telling.get(word.text);
    if (spoken) count[spoken]++;
  }
  if (count.en > count.fr) return 'en';
  if (count.fr > count.en) return 'fr';
  return fallback;
}
