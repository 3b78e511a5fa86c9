/**
 * One view of a briefing's candidates: each stands in the middle of its texts, as a vector over their terms, and a
 * question is as near to it as the cosine between them says.
 */

export interface Space {
  readonly size: number;
  /** Where each term stands in what follows; one that no candidate uses, `nowhere`. */
  readonly places: ReadonlyMap<string, number>;
  /** How much the term of a place tells: the fewer candidates use it, the more. One that none uses, as the rarest. */
  readonly weights: Float64Array;
  /** Where the entries of each place begin; those of the next behind its last. */
  readonly starts: Uint32Array;
  readonly entries: Entries;
  /** For each candidate how many texts. */
  readonly textsEach: readonly number[];
  /** How usual the term of each place is of them all together: a logarithm, comparable between spaces of any size. */
  readonly usual: Float64Array;
  /** How likely a text of each candidate is to hold a term that is none of its own: a logarithm beside all together. */
  readonly unsaid: Float64Array;
}

/** The candidates whose texts hold a term, in order, term after term; all in one piece, which is small and quick to read. */
export interface Entries {
  readonly candidates: Uint32Array;
  /** The term's share in the candidate's vector. */
  readonly shares: Float64Array;
  /** How many of the candidate's texts hold it. */
  readonly counts: Uint32Array;
  /** How much likelier that makes the term there: a logarithm. */
  readonly gains: Float64Array;
}

/** The place of all terms that no candidate uses: it has no entries. */
export const nowhere = 0;

/** How many texts' worth of what all candidates say is added to what each one says: a few examples are not all. */
const others = 3;

/** How often a term that no text holds counts as held, and of how many terms: a few hundred texts are not all that is said. */
const unsaidCount = 0.1;
const vocabulary = 3_000;

/** The terms of one text of a candidate, and how much it counts beside the others. */
export interface Text {
  readonly terms: readonly string[];
  readonly weight: number;
}

/** `texts`: those of each candidate. */
export function buildSpace(texts: readonly (readonly Text[])[]): Space {
  const places = new Map<string, number>();
  const uses = [0];
  for (const own of texts)
    for (const term of new Set(own.flatMap(({ terms }) => terms))) {
      const place = places.get(term) ?? uses.length;
      places.set(term, place);
      uses[place] = (uses[place] ?? 0) + 1;
    }
  const weights = Float64Array.from(uses, (count) => Math.log(1 + texts.length / (count || 1)));
  const starts = new Uint32Array(uses.length + 1);
  for (let place = 0; place < uses.length; place++)
    starts[place + 1] = (starts[place] ?? 0) + (uses[place] ?? 0);
  const many = starts[uses.length] ?? 0;
  const entries = {
    candidates: new Uint32Array(many),
    shares: new Float64Array(many),
    counts: new Uint32Array(many),
    gains: new Float64Array(many),
  };
  const next = starts.slice();
  const lengths = texts.map((own, candidate) => {
    const counts = new Map<string, number>();
    for (const { terms } of own)
      for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
    let length = 0;
    for (const [term, share] of middleOf(own, (one) => weights[places.get(one) ?? nowhere] ?? 0)) {
      const place = places.get(term) ?? 0;
      const at = next[place] ?? 0;
      next[place] = at + 1;
      const count = counts.get(term) ?? 0;
      entries.candidates[at] = candidate;
      entries.shares[at] = share;
      entries.counts[at] = count;
      length += count;
    }
    return length;
  });
  const textsEach = texts.map((own) => own.length);
  const length = sum(lengths);
  const usual = new Float64Array(uses.length).fill(
    Math.log(unsaidCount / (length + unsaidCount * vocabulary)),
  );
  const added = (others * length) / (sum(textsEach) || 1);
  for (let place = 0; place < uses.length; place++) {
    const [from, to] = [starts[place] ?? 0, starts[place + 1] ?? 0];
    let all = 0;
    for (let at = from; at < to; at++) all += entries.counts[at] ?? 0;
    if (all > 0) usual[place] = (usual[place] ?? 0) + Math.log(1 + all / unsaidCount);
    for (let at = from; at < to; at++)
      entries.gains[at] = Math.log(1 + ((entries.counts[at] ?? 0) * length) / (added * all));
  }
  return {
    size: texts.length,
    places,
    weights,
    starts,
    entries,
    textsEach,
    usual,
    unsaid: Float64Array.from(lengths, (own) => Math.log(added / (own + added))),
  };
}

export function placeOf({ places }: Space, term: string): number {
  return places.get(term) ?? nowhere;
}

export function weightOf(space: Space, term: string): number {
  return space.weights[placeOf(space, term)] ?? 0;
}

/** The different terms of a question, by their places in a space, in order, and how often each is said. */
export interface Met {
  readonly places: readonly number[];
  readonly counts: readonly number[];
}

export function meet(space: Space, terms: readonly string[]): Met {
  const places: number[] = [];
  const counts: number[] = [];
  const order = new Map<string, number>();
  for (const term of terms) {
    const at = order.get(term);
    if (at !== undefined) {
      counts[at] = (counts[at] ?? 0) + 1;
      continue;
    }
    order.set(term, counts.length);
    places.push(placeOf(space, term));
    counts.push(1);
  }
  return { places, counts };
}

/** The cosine of a question with each candidate, 0 to 1, in the order of the candidates. */
export function likenesses(space: Space, { places, counts }: Met): Float64Array {
  const { candidates, shares } = space.entries;
  const found = new Float64Array(space.size);
  const own = new Float64Array(places.length);
  let squares = 0;
  for (let at = 0; at < own.length; at++) {
    const share = saidSo(counts[at] ?? 1, space.weights[places[at] ?? nowhere] ?? 0);
    own[at] = share;
    squares += share * share;
  }
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < own.length; at++) {
    const place = places[at] ?? nowhere;
    const share = (own[at] ?? 0) / length;
    const end = space.starts[place + 1] ?? 0;
    for (let entry = space.starts[place] ?? 0; entry < end; entry++) {
      const candidate = candidates[entry] ?? 0;
      found[candidate] = (found[candidate] ?? 0) + share * (shares[entry] ?? 0);
    }
  }
  return found;
}

/** A term said twice counts a little more than once. */
function saidSo(count: number, weight: number): number {
  return count === 1 ? weight : (1 + Math.log(count)) * weight;
}

/** The root lets a term that stands in one of the texts count beside one that stands in all. */
function middleOf(texts: readonly Text[], weightOf: (term: string) => number) {
  const sum = new Map<string, number>();
  for (const { terms, weight } of texts) {
    for (const [term, share] of vectorOf(terms, weightOf))
      sum.set(term, (sum.get(term) ?? 0) + weight * share);
  }
  for (const [term, share] of sum) sum.set(term, Math.sqrt(share));
  return toUnitLength(sum);
}

function vectorOf(terms: readonly string[], weightOf: (term: string) => number): Map<string, number> {
  const shares = new Map<string, number>();
  for (const term of terms) shares.set(term, (shares.get(term) ?? 0) + 1);
  shares.forEach((count, term) => {
    shares.set(term, saidSo(count, weightOf(term)));
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
export function likelihoods(space: Space, { places }: Met): Float64Array {
  const { candidates, gains } = space.entries;
  const found = new Float64Array(space.size);
  let met = 0;
  for (const place of places) {
    if (place === nowhere) continue;
    met++;
    const end = space.starts[place + 1] ?? 0;
    for (let entry = space.starts[place] ?? 0; entry < end; entry++) {
      const candidate = candidates[entry] ?? 0;
      found[candidate] = (found[candidate] ?? 0) + (gains[entry] ?? 0);
    }
  }
  if (met === 0) return found;
  for (let at = 0; at < found.length; at++) found[at] = (found[at] ?? 0) / met + (space.unsaid[at] ?? 0);
  return found;
}

/** How many of a candidate's texts hold the term of a place: its candidates stand in order, so halves are left out. */
export function countIn({ starts, entries }: Space, place: number, candidate: number): number {
  const end = starts[place + 1] ?? 0;
  let [low, high] = [starts[place] ?? end, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries.candidates[middle] ?? 0) < candidate) low = middle + 1;
    else high = middle;
  }
  return low < end && entries.candidates[low] === candidate ? (entries.counts[low] ?? 0) : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** How usual a question's terms are of all candidates together: a sum of logarithms, to hold one briefing against another. */
export function usualOf({ usual }: Space, { places }: Met): number {
  return places.reduce((all, place) => all + (usual[place] ?? 0), 0);
}
