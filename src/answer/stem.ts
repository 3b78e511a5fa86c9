/** Word endings are cut by the Snowball stemmers, so that a lexicon lists a word once and not in all its forms. */
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import type { Locale } from '../knowledge/locale.ts';

/** A stem and the language by whose rules it was cut: `en:deni`. Han characters and words with digits stand as they are. */
export type Label = string;

export function labelOf(word: string, script: 'latin' | 'han', locale: Locale): Label {
  if (script === 'han' || /\d/.test(word)) return word;
  return locale === 'fr' ? `fr:${french(word)}` : `en:${english(word)}`;
}

/** The labels under which a word may stand in the index, whatever its language. */
export function labelsOf(word: string, script: 'latin' | 'han'): readonly Label[] {
  if (script === 'han' || /\d/.test(word)) return [word];
  return [`en:${english(word)}`, `fr:${french(word)}`];
}
