/**
 * One view of a briefing's candidates: each stands in the middle of its texts, as a vector over their terms, and a
 * question is as near to it as the cosine between them says.
 */

export interface Space {
  readonly size: number;
  readonly postings: ReadonlyMap<string, Posting>;
  /** How much a term tells that no candidate uses: as much as the rarest. */
  readonly rarest: number;
  /** For each candidate how many texts. */
  readonly textsEach: readonly number[];
  /** How likely a text of each candidate is to hold a term that is none of its own: a logarithm beside all together. */
  readonly unsaid: readonly number[];
}

/**
 * The candidates whose texts hold a term, in order; for each its share in the vector, how many texts hold it, and how
 * much likelier that makes the term there: a logarithm.
 */
export interface Posting {
  /** How much the term tells: the fewer candidates use it, the more. */
  readonly weight: number;
  readonly candidates: readonly number[];
  readonly shares: readonly number[];
  readonly counts: readonly number[];
  readonly gains: readonly number[];
}

/** How many texts' worth of what all candidates say is added to what each one says: a few examples are not all. */
const others = 3;

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
    { weight: number; candidates: number[]; shares: number[]; counts: number[]; gains: number[] }
  >();
  const lengths = texts.map((own, candidate) => {
    const counts = new Map<string, number>();
    for (const { terms } of own)
      for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
    let length = 0;
    for (const [term, share] of middleOf(own, weights, rarest)) {
      const weight = weights.get(term) ?? rarest;
      const posting = postings.get(term) ?? { weight, candidates: [], shares: [], counts: [], gains: [] };
      const count = counts.get(term) ?? 0;
      postings.set(term, posting);
      posting.candidates.push(candidate);
      posting.shares.push(share);
      posting.counts.push(count);
      length += count;
    }
    return length;
  });
  const textsEach = texts.map((own) => own.length);
  const length = sum(lengths);
  const added = (others * length) / (sum(textsEach) || 1);
  // A list that grows keeps room for sixteen more, and most terms stand in one or two candidates.
  for (const posting of postings.values()) {
    posting.candidates = posting.candidates.slice();
    posting.shares = posting.shares.slice();
    posting.counts = posting.counts.slice();
    const all = sum(posting.counts);
    posting.gains = posting.counts.map((count) => Math.log(1 + (count * length) / (added * all)));
  }
  return {
    size: texts.length,
    postings,
    rarest,
    textsEach,
    unsaid: lengths.map((own) => Math.log(added / (own + added))),
  };
}

/** The different terms of a question, in order: what a space holds of each, and how often it is said. */
interface Met {
  readonly space: Space;
  readonly postings: readonly (Posting | undefined)[];
  readonly counts: readonly number[];
}

/** Looked up once: a question is compared with the candidates, and then it is weighed how usual its terms are of each. */
const known = new WeakMap<readonly string[], Met>();

function meet(space: Space, terms: readonly string[]): Met {
  const earlier = known.get(terms);
  if (earlier?.space === space) return earlier;
  const postings: (Posting | undefined)[] = [];
  const counts: number[] = [];
  const places = new Map<string, number>();
  for (const term of terms) {
    const place = places.get(term);
    if (place !== undefined) {
      counts[place] = (counts[place] ?? 0) + 1;
      continue;
    }
    places.set(term, counts.length);
    postings.push(space.postings.get(term));
    counts.push(1);
  }
  const met = { space, postings, counts };
  known.set(terms, met);
  return met;
}

/** The cosine of a question with each candidate, 0 to 1, in the order of the candidates. */
export function likenesses(space: Space, terms: readonly string[]): Float64Array {
  const { postings, counts } = meet(space, terms);
  const found = new Float64Array(space.size);
  let squares = 0;
  for (let at = 0; at < counts.length; at++) {
    const own = weightOf(space, postings[at], counts[at]);
    squares += own * own;
  }
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < counts.length; at++) {
    const posting = postings[at];
    if (!posting) continue;
    const own = weightOf(space, posting, counts[at]) / length;
    const { candidates, shares } = posting;
    for (let place = 0; place < candidates.length; place++) {
      const candidate = candidates[place] ?? 0;
      found[candidate] = (found[candidate] ?? 0) + own * (shares[place] ?? 0);
    }
  }
  return found;
}

/** A term said twice counts a little more than once. */
function weightOf({ rarest }: Space, posting: Posting | undefined, count = 1): number {
  return saidSo(count, posting?.weight ?? rarest);
}

function saidSo(count: number, weight: number): number {
  return count === 1 ? weight : (1 + Math.log(count)) * weight;
}

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

function vectorOf(
  terms: readonly string[],
  weights: ReadonlyMap<string, number>,
  rarest: number,
): Map<string, number> {
  const shares = new Map<string, number>();
  for (const term of terms) shares.set(term, (shares.get(term) ?? 0) + 1);
  shares.forEach((count, term) => {
    const weight = weights.get(term) ?? rarest;
    shares.set(term, saidSo(count, weight));
  });
  return toUnitLength(shares);
}

function toUnitLength(vector: Map<string, number>): Map<string, number> {
  let squares = 0;
  vector.forEach((share) => {
    squares += share * share;
  });
  const length = Math.sqrt(squares) || 1;
  vector.forEach((share, term) => {
    vector.set(term, share / length);
  });
  return vector;
}

/**
 * How much more usual a question's terms are of each candidate than of all together: the mean of the logarithms, over the
 * terms that at least one of them has; 0 where there is none (a smoothed language model, the question's likelihood by it).
 */
export function likelihoods(space: Space, terms: readonly string[]): Float64Array {
  const found = new Float64Array(space.size);
  let met = 0;
  for (const posting of meet(space, terms).postings) {
    if (!posting) continue;
    met++;
    const { candidates, gains } = posting;
    for (let at = 0; at < candidates.length; at++) {
      const candidate = candidates[at] ?? 0;
      found[candidate] = (found[candidate] ?? 0) + (gains[at] ?? 0);
    }
  }
  if (met === 0) return found;
  for (let at = 0; at < found.length; at++) found[at] = (found[at] ?? 0) / met + (space.unsaid[at] ?? 0);
  return found;
}

/** How many of a candidate's texts hold the term of a posting: its candidates stand in order, so halves are left out. */
export function countIn(posting: Posting | undefined, candidate: number): number {
  if (!posting) return 0;
  const { candidates, counts } = posting;
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
