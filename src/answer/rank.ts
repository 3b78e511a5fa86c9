/**
 * Ranks claims and gaps by how well they explain a question. The steps, in words, are in docs/understanding.md:
 * a term weighs by its kind and its rarity; a candidate gains what its examples share with the question; what of
 * the question it leaves unexplained counts against it; and a long text is judged by its best run of clauses.
 */
import type { Index } from './index.ts';
import type { Parameters } from './parameters.ts';
import type { Term } from './terms.ts';

export interface Ranked {
  /** Index into `Index.candidates`. */
  readonly candidate: number;
  /** 0 to 1. */
  readonly score: number;
  /** The clauses it was found in, from the first to the one behind the last. */
  readonly window: readonly [number, number];
}

export interface WeighedTerm extends Term {
  readonly weight: number;
  readonly known: boolean;
}

/** How many candidates are compared example by example. */
const shortlistSize = 16;
/** The longest run of clauses that is judged by itself. */
const longestWindow = 3;

/** Weighs each distinct term of a question; an implied one weighs half and explains, but need not be explained. */
export function weigh(terms: readonly Term[], index: Index, parameters: Parameters): readonly WeighedTerm[] {
  return terms.map((term) => {
    const rarity = index.rarity.get(term.key);
    const known = rarity !== undefined;
    const weight = known ? parameters.kindWeight[term.kind] * rarity : unknownWeight(term, parameters);
    return { ...term, known, weight: weight * term.likeness * (term.implied ? 0.5 : 1) };
  });
}

function unknownWeight(term: Term, parameters: Parameters): number {
  if (term.implied) return 0;
  if (term.kind === 'outside') return parameters.outsideWeight;
  if (term.kind === 'word') return parameters.unknownWeight;
  return parameters.kindWeight[term.kind] * parameters.unknownWeight;
}

export function rank(terms: readonly WeighedTerm[], index: Index, parameters: Parameters): readonly Ranked[] {
  const best = new Map<number, Ranked>();
  for (const window of windowsOf(terms)) {
    const inside = terms.filter((term) => term.clause >= window[0] && term.clause < window[1]);
    for (const ranked of rankWindow(inside, window, index, parameters)) {
      const earlier = best.get(ranked.candidate);
      if (!earlier || ranked.score > earlier.score) best.set(ranked.candidate, ranked);
    }
  }
  return [...best.values()].sort((one, other) => other.score - one.score || one.candidate - other.candidate);
}

/** The whole text, and every run of up to three clauses of it. */
function windowsOf(terms: readonly Term[]): (readonly [number, number])[] {
  const first = Math.min(...terms.map((term) => term.clause));
  const behind = Math.max(...terms.map((term) => term.clause)) + 1;
  if (!Number.isFinite(first)) return [];
  const windows: (readonly [number, number])[] = [[first, behind]];
  for (let length = 1; length <= longestWindow; length++) {
    for (let from = first; from + length <= behind; from++) {
      if (length < behind - first) windows.push([from, from + length]);
    }
  }
  return windows;
}

function rankWindow(
  terms: readonly WeighedTerm[],
  window: readonly [number, number],
  index: Index,
  parameters: Parameters,
): Ranked[] {
  const question = distinct(terms);
  const asked = [...question.values()].reduce((sum, term) => sum + (term.implied ? 0 : term.weight), 0);
  if (asked === 0) return [];

  const explained = new Map<number, number>();
  for (const term of question.values()) {
    for (const posting of index.postings.get(term.key) ?? []) {
      const gain = (term.weight * posting.share) / (posting.share + parameters.halfShare);
      explained.set(posting.candidate, (explained.get(posting.candidate) ?? 0) + gain);
    }
  }
  return [...explained]
    .sort(([, one], [, other]) => other - one)
    .slice(0, shortlistSize)
    .map(([candidate, sum]) => {
      const fit =
        (1 - parameters.bestExample) * Math.min(1, sum / asked) +
        parameters.bestExample * bestExample(question, asked, candidate, index, parameters);
      const evidence = sum / (sum + parameters.halfEvidence);
      return { candidate, score: fit * evidence, window };
    });
}

function distinct(terms: readonly WeighedTerm[]): ReadonlyMap<string, WeighedTerm> {
  const found = new Map<string, WeighedTerm>();
  for (const term of terms) {
    const earlier = found.get(term.key);
    if (!earlier || (earlier.implied && !term.implied) || term.weight > earlier.weight)
      found.set(term.key, term);
  }
  return found;
}

/** The likeness of the most similar example: what they share, over what the question asks and the example adds. */
function bestExample(
  question: ReadonlyMap<string, WeighedTerm>,
  asked: number,
  candidate: number,
  index: Index,
  parameters: Parameters,
): number {
  let best = 0;
  for (const example of index.candidates[candidate]?.examples ?? []) {
    let shared = 0;
    let added = 0;
    for (const [key, part] of example) {
      const term = question.get(key);
      if (term) shared += term.weight;
      else added += (index.rarity.get(key) ?? 0) * part;
    }
    best = Math.max(best, shared / (Math.max(asked, shared) + parameters.exampleExcess * added));
  }
  return best;
}
