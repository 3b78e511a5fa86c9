/**
 * How like a question is to the single texts of a candidate. A candidate has dozens of them and each question is
 * compared with thousands, so texts hold numbers in place of terms, all in one row.
 */
import type { TermSet } from './shares.ts';

/** A number for every term, in the order in which they are first seen. */
export type Numbers = Map<string, number>;

/** The texts of one candidate; of those that say the same, one. */
export interface Examples {
  /** The terms of all texts, one text behind the other. */
  readonly terms: Int32Array;
  /** For each term how much it counts there: 1 for what is said, less if implied; once it is known, times its rarity. */
  readonly weights: Float64Array;
  /** Behind the last term of each text. */
  readonly ends: Int32Array;
  /** What the terms of each text weigh together. */
  readonly totals: Float64Array;
}

export function numberedExamples(texts: readonly TermSet[], numbers: Numbers): Examples {
  const distinct = new Map<string, TermSet>();
  for (const text of texts) {
    const key = Array.from(text, ([term, weight]) => `${term} ${weight}`).sort();
    distinct.set(key.join(), text);
  }
  const terms: number[] = [];
  const weights: number[] = [];
  const ends: number[] = [];
  for (const text of distinct.values()) {
    for (const [key, weight] of text) {
      const number = numbers.get(key) ?? numbers.size;
      if (number === numbers.size) numbers.set(key, number);
      terms.push(number);
      weights.push(weight);
    }
    ends.push(terms.length);
  }
  return {
    terms: Int32Array.from(terms),
    weights: Float64Array.from(weights),
    ends: Int32Array.from(ends),
    totals: new Float64Array(ends.length),
  };
}

/** Once it is known how rare each term is. */
export function weighByRarity({ terms, weights, ends, totals }: Examples, rarities: Float64Array): void {
  let at = 0;
  for (let text = 0; text < ends.length; text++) {
    let total = 0;
    for (const end = ends[text] ?? 0; at < end; at++) {
      const weight = (weights[at] ?? 0) * (rarities[terms[at] ?? 0] ?? 1);
      weights[at] = weight;
      total += weight;
    }
    totals[text] = total;
  }
}

/** One of the texts holds all of these terms, and perhaps more. */
export function isHeldByOne({ terms, ends }: Examples, numbers: readonly number[]): boolean {
  let start = 0;
  return ends.some((end) => {
    const text = terms.subarray(start, end);
    start = end;
    return numbers.every((number) => text.includes(number));
  });
}

/** What a question says, by number. */
export interface AskedTerms {
  readonly weights: ReadonlyMap<number, number>;
  /** The weight of all that is said, known or not. */
  readonly said: number;
}

/**
 * For each candidate's texts, 0 to 1: what the most similar one shares with the question, over what either of them
 * adds. `excess`: how much that counts which only the text holds. `scratch` has a place for every term, 0 in each before
 * and after: to look up in it is what most of the time goes into.
 */
export function bestLikenesses(
  { weights, said }: AskedTerms,
  candidates: readonly Examples[],
  excess: number,
  scratch: Float64Array,
): readonly number[] {
  for (const [term, weight] of weights) scratch[term] = weight;
  const found = candidates.map((examples) => bestLikeness(examples, said, excess, scratch));
  for (const term of weights.keys()) scratch[term] = 0;
  return found;
}

function bestLikeness(
  { terms, weights, ends, totals }: Examples,
  said: number,
  excess: number,
  asked: Float64Array,
): number {
  let best = 0;
  let at = 0;
  for (let text = 0; text < ends.length; text++) {
    let shared = 0;
    let added = totals[text] ?? 0;
    for (const end = ends[text] ?? 0; at < end; at++) {
      const weight = asked[terms[at] ?? 0] ?? 0;
      if (weight === 0) continue;
      shared += weight;
      added -= weights[at] ?? 0;
    }
    const likeness = shared / ((shared > said ? shared : said) + excess * (added > 0 ? added : 0));
    if (likeness > best) best = likeness;
  }
  return best;
}
