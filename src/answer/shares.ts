/** How often the texts and example questions of a candidate hold each term. */
import type { Locale } from '../knowledge/locale.ts';
import type { Term } from './terms.ts';

/** The terms of one text with what each weighs there: 1 said, less where it is only implied. */
export type TermSet = ReadonlyMap<string, number>;

export interface Document {
  readonly locale: Locale;
  /** The claim's own text, not an example question. */
  readonly own: boolean;
  readonly terms: TermSet;
}

const impliedShare = 0.5;

export function termSet(terms: readonly Term[]): TermSet {
  const set = new Map<string, number>();
  for (const term of terms) {
    const weight = (term.implied ? impliedShare : 1) * term.likeness;
    set.set(term.key, Math.max(set.get(term.key) ?? 0, weight));
  }
  return set;
}

/** Concepts are counted over all languages; a plain word only over the texts of the languages that have it. */
export function sharesOf(documents: readonly Document[], ownTextWeight: number): ReadonlyMap<string, number> {
  const sums = new Map<string, { all: number; readonly locales: Set<Locale> }>();
  const totals = new Map<Locale, number>();
  for (const { locale, own, terms } of documents) {
    const weightOfText = own ? ownTextWeight : 1;
    totals.set(locale, (totals.get(locale) ?? 0) + weightOfText);
    for (const [key, weight] of terms) {
      const sum = sums.get(key) ?? { all: 0, locales: new Set() };
      sum.all += weight * weightOfText;
      sum.locales.add(locale);
      sums.set(key, sum);
    }
  }
  const over = (spoken: Iterable<Locale>) => {
    let total = 0;
    for (const locale of spoken) total += totals.get(locale) ?? 0;
    return total;
  };
  const all = over(totals.keys());
  const shares = new Map<string, number>();
  for (const [key, sum] of sums) {
    shares.set(key, sum.all / (key.startsWith('word:') ? over(sum.locales) : all));
  }
  return shares;
}

/**
 * A gap stands beside claims on the same matter ("who bought them?" beside "how many did each buy?"). What both speak
 * of cannot tell them apart, so where a near claim holds a term as well, the gap's share is pulled towards that
 * claim's: the gap then wins by what is its own. `pull`: 0 leaves a share, 1 makes it that of the claim. Names are
 * made equal: that a question names somebody never tells whether the article answers it.
 */
export function toldApart(
  gap: ReadonlyMap<string, number>,
  nearest: readonly ReadonlyMap<string, number>[],
  isName: (key: string) => boolean,
  pull: number,
): ReadonlyMap<string, number> {
  const shares = new Map(gap);
  for (const [key, share] of gap) {
    const near = Math.max(0, ...nearest.map((one) => one.get(key) ?? 0));
    if (near > 0) shares.set(key, isName(key) ? near : share ** (1 - pull) * near ** pull);
  }
  return shares;
}

/** Log-odds of a term that a candidate's examples hold with this share, where a question does not hold it. */
export function missingOdds(share: number): number {
  return Math.log(1 - Math.min(share, 0.95));
}
