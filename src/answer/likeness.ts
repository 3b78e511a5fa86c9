/**
 * How like a question is to the single texts of a candidate. A candidate has dozens of them and each question is
 * compared with thousands, so texts hold numbers in place of terms.
 */
import type { TermSet } from './shares.ts';

/** The terms of one text, by number, and how much each counts there: rarity times 1 for what is said, less if implied. */
export interface Example {
  readonly terms: readonly number[];
  readonly weights: number[];
}

/** A number for every term, in the order in which they are first seen. */
export type Numbers = Map<string, number>;

export function numberedExample(terms: TermSet, numbers: Numbers): Example {
  const numbered = Array.from(terms.keys(), (key) => {
    const number = numbers.get(key) ?? numbers.size;
    if (number === numbers.size) numbers.set(key, number);
    return number;
  });
  // Cut to size: there are as many of these lists as there are texts.
  return { terms: numbered.slice(), weights: [...terms.values()] };
}

/** Each once: to a question, texts that say the same are one. */
export function distinctExamples(examples: readonly Example[]): readonly Example[] {
  const found = new Map<string, Example>();
  for (const example of examples) {
    const key = example.terms.map((term, at) => `${term} ${example.weights[at]}`).sort();
    found.set(key.join(), example);
  }
  return [...found.values()];
}

/** Once it is known how rare each term is. */
export function weighByRarity(examples: readonly Example[], rarities: Float64Array): void {
  for (const { terms, weights } of examples) {
    for (let at = 0; at < terms.length; at++) {
      weights[at] = (weights[at] ?? 0) * (rarities[terms[at] ?? 0] ?? 1);
    }
  }
}

/** What a question says, by number. */
export interface AskedTerms {
  readonly weights: ReadonlyMap<number, number>;
  /** The weight of all that is said, known or not. */
  readonly said: number;
}

/**
 * For each list of examples, 0 to 1: what the most similar one shares with the question, over what either of them adds.
 * `excess`: how much that counts which only the example holds. `scratch` has a place for every term, 0
 * in each before and after: to look up in it is what most of the time goes into.
 */
export function bestLikenesses(
  { weights, said }: AskedTerms,
  lists: readonly (readonly Example[])[],
  excess: number,
  scratch: Float64Array,
): readonly number[] {
  let known = 0;
  for (const [term, weight] of weights) {
    scratch[term] = weight;
    known += weight;
  }
  const found = lists.map((examples) => bestLikeness(examples, known, said, excess, scratch));
  for (const term of weights.keys()) scratch[term] = 0;
  return found;
}

function bestLikeness(
  examples: readonly Example[],
  known: number,
  said: number,
  excess: number,
  asked: Float64Array,
): number {
  let best = 0;
  /** An example that adds more than this cannot be the most similar one, whatever it shares. */
  let mostAdded = Number.POSITIVE_INFINITY;
  for (const { terms, weights } of examples) {
    let shared = 0;
    let added = 0;
    for (let at = 0; at < terms.length && added <= mostAdded; at++) {
      const weight = asked[terms[at] ?? 0] ?? 0;
      if (weight > 0) shared += weight;
      else added += weights[at] ?? 0;
    }
    const likeness = shared / (Math.max(said, shared) + excess * added);
    if (added > mostAdded || likeness <= best) continue;
    best = likeness;
    mostAdded = (known / best - Math.max(said, known)) / excess;
  }
  return best;
}
