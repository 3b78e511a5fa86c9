/** How a claim is told: by its basis, and by its own words where the basis alone may say too much. */
import type { Claim } from '../knowledge/knowledge.ts';
import { type Locale, locales } from '../knowledge/locale.ts';
import { isPublication } from '../knowledge/schema.ts';
import type { Field } from '../language/language.ts';
import { cleanText } from '../reading/clean.ts';
import { wordPhrasesOf } from '../reading/lists.ts';
import { findPhrases } from '../reading/phrases.ts';
import { wordsOf } from '../reading/words.ts';

/** `said`: a party is named for it, and whether it announced, admitted or asked for it is not told. */
export type Telling = Claim['basis'] | 'said';

/** Every message that shows a claim asks. */
const known = new WeakMap<Claim, Telling>();

export function tellingOf(claim: Claim): Telling {
  const telling = known.get(claim) ?? findTelling(claim);
  known.set(claim, telling);
  return telling;
}

function findTelling(claim: Claim): Telling {
  const { basis, attribution } = claim;
  const [first, second] = attribution;
  const isOfParty = first !== undefined && !isPublication(first.kind);
  switch (basis) {
    case 'reported':
      return isOfParty ? 'said' : basis;
    case 'announced':
      return saysMostly(claim, 'announcing', ['plain']) ? basis : 'said';
    case 'stated':
      return isOfParty || second ? 'said' : basis;
    default:
      return basis;
  }
}

/** Whether words of those lists stand in most of its languages: in one alone they may mean something else. */
export function saysMostly({ text }: Claim, field: Field, lists: readonly string[]): boolean {
  const texts = [...new Set(Object.values(text))];
  const holds = (one: string, locale: Locale) => {
    const words = wordsOf(cleanText(one)).map((word) => word.text);
    return findPhrases(wordPhrasesOf(field, locale), words).some(({ id }) => lists.includes(id));
  };
  return texts.filter((one) => locales.some((locale) => holds(one, locale))).length * 2 > texts.length;
}
