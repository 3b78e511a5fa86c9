/** Which Latin words of the knowledge are spelt as they should be, so that others can be put right by them. */
import type { Locale } from '../knowledge/locale.ts';
import type { Unit } from './text.ts';

interface Spoken {
  readonly locale: Locale;
  /** The claim's own text, not an example question. */
  readonly own: boolean;
  readonly units: readonly Unit[];
}

export type Words = Readonly<Record<Locale, ReadonlySet<string>>>;

/** Example questions are written as people type: a word that stands in fewer of them may be a slip. */
const sureFromExamples = 2;

/** Collects them text by text; `with` gives them together with those that are known already. */
export function spokenWords() {
  const counts: Record<Locale, Map<string, number>> = { en: new Map(), fr: new Map(), 'zh-CN': new Map() };
  return {
    add({ locale, own, units }: Spoken) {
      const count = counts[locale];
      for (const { text, script } of units) {
        if (script === 'latin') count.set(text, (count.get(text) ?? 0) + (own ? sureFromExamples : 1));
      }
    },
    with(known: Words): Words {
      const together = (locale: Locale) => {
        const words = new Set(known[locale]);
        for (const [word, count] of counts[locale]) if (count >= sureFromExamples) words.add(word);
        return words;
      };
      return { en: together('en'), fr: together('fr'), 'zh-CN': together('zh-CN') };
    },
  };
}
