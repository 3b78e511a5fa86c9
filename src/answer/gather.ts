/** What the terms of a question say for each candidate that holds one of them. */
import type { Index } from './index.ts';
import type { Parameters } from './parameters.ts';
import { type Postings, placeOf } from './postings.ts';

/** A term of the question, and all that hold it. */
export interface HeldTerm {
  readonly postings: Postings;
  /** How much the term counts. */
  readonly weight: number;
  /** Added to a candidate that holds it, for a term that all others do not explain. */
  readonly explained: number;
}

export interface Gathered {
  readonly candidate: number;
  readonly evidence: number;
}

/** How many candidates are looked at; where more share a term with the question, those that share a rare one. */
const mostTouched = 1000;
/** From this many candidates for each one touched, looking them up one by one is quicker than reading the list. */
const searchFrom = 16;

/**
 * Term by term, the rarest first: one pass over each list of those that hold it. A list that is very long is not read:
 * the candidates that were touched by then are looked up in it.
 */
export function gather(terms: readonly HeldTerm[], index: Index, { absence }: Parameters): Gathered[] {
  const rarestFirst = terms.toSorted(
    (one, other) => one.postings.candidates.length - other.postings.candidates.length,
  );
  const { sums, touched } = index.scratch;
  const found: number[] = [];
  for (const { postings, weight, explained } of rarestFirst) {
    const { candidates, odds, missing } = postings;
    const add = (candidate: number, place: number) => {
      const lacking = absence * (missing[place] ?? 0);
      sums[candidate] = (sums[candidate] ?? 0) + weight * (odds[place] ?? 0) + explained - lacking;
    };
    if (found.length >= mostTouched && candidates.length > found.length * searchFrom) {
      for (const candidate of found) {
        const place = placeOf(postings, candidate);
        if (place >= 0) add(candidate, place);
      }
      continue;
    }
    for (let place = 0; place < candidates.length; place++) {
      const candidate = candidates[place] ?? 0;
      if (!touched[candidate]) {
        if (found.length >= mostTouched) continue;
        touched[candidate] = 1;
        found.push(candidate);
      }
      add(candidate, place);
    }
  }
  return found.map((candidate) => {
    const evidence = (sums[candidate] ?? 0) + absence * (index.absence[candidate] ?? 0);
    sums[candidate] = 0;
    touched[candidate] = 0;
    return { candidate, evidence };
  });
}
