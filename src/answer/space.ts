/**
 * One view of a briefing's candidates: each stands in the middle of its texts, as a vector over their terms, and a
 * question is as near to it as the cosine between them says.
 */

export interface Space {
  readonly size: number;
  /** How much a term tells: the fewer candidates use it, the more. One that none uses tells as much as the rarest. */
  readonly weights: ReadonlyMap<string, number>;
  readonly rarest: number;
  readonly postings: ReadonlyMap<string, Posting>;
  /** How many texts there are, and for each candidate how many. */
  readonly texts: number;
  readonly textsEach: readonly number[];
  /** How many terms the texts hold, each once a text; and those of each candidate. */
  readonly length: number;
  readonly lengths: readonly number[];
}

/** The candidates whose texts hold a term, in order; for each its share in the vector, and how many texts hold it. */
export interface Posting {
  readonly candidates: readonly number[];
  readonly shares: readonly number[];
  readonly counts: readonly number[];
  /** All of them together. */
  readonly count: number;
}

/** The terms of one text of a candidate, and how much it counts beside the others. */
export interface Text {
  readonly terms: readonly string[];
  readonly weight: number;
}

/** `texts`: those of each candidate. */
export function buildSpace(texts: readonly (readonly Text[])[]): Space {
  const uses = new Map<string, number>();
  for (const own of texts) {
    for (const term of new Set(own.flatMap(({ terms }) => terms))) uses.set(term, (uses.get(term) ?? 0) + 1);
  }
  const weights = new Map([...uses].map(([term, count]) => [term, Math.log(1 + texts.length / count)]));
  const rarest = Math.log(1 + texts.length);
  const postings = new Map<
    string,
    { candidates: number[]; shares: number[]; counts: number[]; count: number }
  >();
  const lengths = texts.map((own, candidate) => {
    const counts = new Map<string, number>();
    for (const { terms } of own)
      for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
    let length = 0;
    for (const [term, share] of middleOf(own, weights, rarest)) {
      const posting = postings.get(term) ?? { candidates: [], shares: [], counts: [], count: 0 };
      const count = counts.get(term) ?? 0;
      postings.set(term, posting);
      posting.candidates.push(candidate);
      posting.shares.push(share);
      posting.counts.push(count);
      posting.count += count;
      length += count;
    }
    return length;
  });
  // A list that grows keeps room for sixteen more, and most terms stand in one or two candidates.
  for (const posting of postings.values()) {
    posting.candidates = posting.candidates.slice();
    posting.shares = posting.shares.slice();
    posting.counts = posting.counts.slice();
  }
  const textsEach = texts.map((own) => own.length);
  return {
    size: texts.length,
    weights,
    rarest,
    postings,
    texts: sum(textsEach),
    textsEach,
    length: sum(lengths),
    lengths,
  };
}

/** The cosine of a question with each candidate, 0 to 1, in the order of the candidates. */
export function likenesses(space: Space, terms: readonly string[]): Float64Array {
  const found = new Float64Array(space.size);
  for (const [term, share] of vectorOf(terms, space.weights, space.rarest)) {
    const { candidates, shares } = space.postings.get(term) ?? nowhere;
    for (let at = 0; at < candidates.length; at++) {
      const candidate = candidates[at] ?? 0;
      found[candidate] = (found[candidate] ?? 0) + share * (shares[at] ?? 0);
    }
  }
  return found;
}

const nowhere: Posting = { candidates: [], shares: [], counts: [], count: 0 };

/** The root lets a term that stands in one of the texts count beside one that stands in all. */
function middleOf(texts: readonly Text[], weights: ReadonlyMap<string, number>, rarest: number) {
  const sum = new Map<string, number>();
  for (const { terms, weight } of texts) {
    for (const [term, share] of vectorOf(terms, weights, rarest))
      sum.set(term, (sum.get(term) ?? 0) + weight * share);
  }
  for (const [term, share] of sum) sum.set(term, Math.sqrt(share));
  return toUnitLength(sum);
}

/** A term said twice counts a little more than once. */
function vectorOf(
  terms: readonly string[],
  weights: ReadonlyMap<string, number>,
  rarest: number,
): Map<string, number> {
  const shares = new Map<string, number>();
  for (const term of terms) shares.set(term, (shares.get(term) ?? 0) + 1);
  for (const [term, count] of shares) shares.set(term, (1 + Math.log(count)) * (weights.get(term) ?? rarest));
  return toUnitLength(shares);
}

function toUnitLength(vector: Map<string, number>): Map<string, number> {
  let squares = 0;
  for (const share of vector.values()) squares += share * share;
  const length = Math.sqrt(squares) || 1;
  for (const [term, share] of vector) vector.set(term, share / length);
  return vector;
}

/** How many texts' worth of what all candidates say is added to what each one says: a few examples are not all. */
const others = 3;

/**
 * How much more usual a question's terms are of a candidate than of all together: the mean of the logarithms, over the
 * terms that any of them has; 0 where none has any (a smoothed language model, the question's likelihood by it).
 */
export function likelihood(space: Space, terms: ReadonlySet<string>, candidate: number): number {
  const { postings, lengths, length, texts } = space;
  const added = (others * length) / (texts || 1);
  let known = 0;
  let all = 0;
  for (const term of terms) {
    const posting = postings.get(term);
    if (!posting) continue;
    known++;
    all += Math.log(1 + (countIn(posting, candidate) * length) / (added * posting.count));
  }
  return known === 0 ? 0 : all / known + Math.log(added / ((lengths[candidate] ?? 0) + added));
}

/** How many of a candidate's texts hold the term of a posting: its candidates stand in order, so halves are left out. */
export function countIn({ candidates, counts }: Posting, candidate: number): number {
  let [low, high] = [0, candidates.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((candidates[middle] ?? 0) < candidate) low = middle + 1;
    else high = middle;
  }
  return candidates[low] === candidate ? (counts[low] ?? 0) : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
