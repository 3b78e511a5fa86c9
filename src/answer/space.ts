/**
 * One view of a briefing's candidates: each stands in the middle of its texts, as a vector over their terms, and a
 * question is as near to it as the cosine between them says.
 */

export interface Space {
  readonly size: number;
  /** How much a term tells: the fewer candidates use it, the more. One that none uses tells as much as the rarest. */
  readonly weights: ReadonlyMap<string, number>;
  readonly rarest: number;
  /** For each term the candidates whose texts hold it, and its share in each one's vector. */
  readonly postings: ReadonlyMap<string, Posting>;
}

interface Posting {
  readonly candidates: number[];
  readonly shares: number[];
}

/** `texts`: for each candidate the terms of each of its texts. */
export function buildSpace(texts: readonly (readonly (readonly string[])[])[]): Space {
  const uses = new Map<string, number>();
  for (const own of texts) for (const term of new Set(own.flat())) uses.set(term, (uses.get(term) ?? 0) + 1);
  const weights = new Map([...uses].map(([term, count]) => [term, Math.log(1 + texts.length / count)]));
  const rarest = Math.log(1 + texts.length);
  const postings = new Map<string, Posting>();
  texts.forEach((own, candidate) => {
    const middle = new Map<string, number>();
    for (const terms of own)
      for (const [term, share] of vectorOf(terms, weights, rarest))
        middle.set(term, (middle.get(term) ?? 0) + share);
    for (const [term, share] of toUnitLength(middle)) {
      const posting = postings.get(term) ?? { candidates: [], shares: [] };
      postings.set(term, posting);
      posting.candidates.push(candidate);
      posting.shares.push(share);
    }
  });
  return { size: texts.length, weights, rarest, postings };
}

/** The cosine of a question with each candidate, 0 to 1, in the order of the candidates. */
export function likenesses(space: Space, terms: readonly string[]): Float64Array {
  const found = new Float64Array(space.size);
  for (const [term, share] of vectorOf(terms, space.weights, space.rarest)) {
    const posting = space.postings.get(term);
    if (!posting) continue;
    const { candidates, shares } = posting;
    for (let at = 0; at < candidates.length; at++) {
      const candidate = candidates[at] ?? 0;
      found[candidate] = (found[candidate] ?? 0) + share * (shares[at] ?? 0);
    }
  }
  return found;
}

/** A term said twice counts a little more than once. */
function vectorOf(
  terms: readonly string[],
  weights: ReadonlyMap<string, number>,
  rarest: number,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const [term, count] of counts) counts.set(term, (1 + Math.log(count)) * (weights.get(term) ?? rarest));
  return toUnitLength(counts);
}

function toUnitLength(vector: Map<string, number>): Map<string, number> {
  let squares = 0;
  for (const share of vector.values()) squares += share * share;
  const length = Math.sqrt(squares) || 1;
  for (const [term, share] of vector) vector.set(term, share / length);
  return vector;
}
