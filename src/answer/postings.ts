/** For every term the candidates that hold it: the inverted half of the index. */
import { missingOdds } from './shares.ts';

/**
 * The candidates that hold a term, in ascending order, and what it says for each of them. Logarithms are taken once,
 * when the index is built: questions would take them a thousand times each.
 */
export interface Postings {
  readonly candidates: number[];
  /** Log of how much oftener the candidate's texts hold the term than texts of others: 0 for one that never does. */
  readonly odds: number[];
  /** Log-odds of a question that lacks the term. Not kept for plain words, whose lack says nothing. */
  readonly missing: number[];
  /** Mean share of the texts that hold the term, over all candidates. */
  readonly usual: number;
  /** 1 for a term that a single candidate holds, towards 0 for one that all hold. */
  readonly rarity: number;
}

/** Postings while candidates are still being entered: `usual` is a sum yet. */
export type Growing = { -readonly [Field in keyof Postings]: Postings[Field] };

/**
 * Enters a candidate under its terms, each with the share of the candidate's texts that hold it. Returns the log-odds
 * of a question that holds none of them.
 */
export function post(
  candidate: number,
  shares: ReadonlyMap<string, number>,
  postings: Map<string, Growing>,
  smoothing: number,
): number {
  let absence = 0;
  for (const [key, share] of shares) {
    const odds = Math.log((share + smoothing) / smoothing);
    const missing = key.startsWith('word:') ? [] : [missingOdds(share)];
    absence += missing[0] ?? 0;
    const list = postings.get(key);
    // Most terms have one candidate for good: a list that is written out takes a tenth of what one that grows does.
    if (!list) postings.set(key, { candidates: [candidate], odds: [odds], missing, usual: share, rarity: 1 });
    else {
      list.candidates.push(candidate);
      list.odds.push(odds);
      list.missing.push(...missing);
      list.usual += share;
    }
  }
  return absence;
}

/** Once all candidates, `all` of them, are entered. */
export function finish(postings: ReadonlyMap<string, Growing>, all: number): ReadonlyMap<string, Postings> {
  for (const list of postings.values()) {
    list.usual /= all;
    list.rarity = Math.log(1 + all / list.candidates.length) / Math.log(1 + all);
  }
  return postings;
}

/** Where a candidate stands among those that hold the term; below 0 where it does not. */
export function placeOf({ candidates }: Postings, candidate: number): number {
  let low = 0;
  let high = candidates.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = candidates[middle] ?? 0;
    if (found === candidate) return middle;
    if (found < candidate) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
