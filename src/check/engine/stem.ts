/** Word endings are cut by the Snowball stemmers, so that a lexicon lists a word once and not in all its forms. */
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import type { Locale } from '../../knowledge/locale.ts';

/** A stem and the language by whose rules it was cut: `en:deni`. Han characters and words with digits stand as they are. */
export type Label = string;

/** Cutting a word takes long beside looking it up, and the same words come again and again. */
const mostRemembered = 50_000;
const cutEnglish = remembering((word) => `en:${english(word)}`);
const cutFrench = remembering((word) => `fr:${french(word)}`);

export function labelOf(word: string, script: 'latin' | 'han', locale: Locale): Label {
  if (script === 'han' || /\d/.test(word)) return word;
  return locale === 'fr' ? cutFrench(word) : cutEnglish(word);
}

/** The labels under which a word may stand in the index, whatever its language. */
export function labelsOf(word: string, script: 'latin' | 'han'): readonly Label[] {
  if (script === 'han' || /\d/.test(word)) return [word];
  return [cutEnglish(word), cutFrench(word)];
}

/** The same function, which forgets everything once it has seen very many words. */
function remembering(cut: (word: string) => Label): (word: string) => Label {
  const known = new Map<string, Label>();
  return (word) => {
    const earlier = known.get(word);
    if (earlier !== undefined) return earlier;
    const label = cut(word);
    if (known.size >= mostRemembered) known.clear();
    known.set(word, label);
    return label;
  };
}
