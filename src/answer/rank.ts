/**
 * Ranks claims and gaps by the evidence that a question gives for them. In words, with an example, it stands in
 * docs/understanding.md. A term speaks for a candidate whose examples hold it more often than those of others do, and
 * against one whose examples do not hold it (naive Bayes: a sum of log-odds); likeness to one single example adds to
 * that; words that nothing in the knowledge holds speak against all. A long text is judged by its best run of clauses.
 */
import { type Index, missingOdds } from './index.ts';
import type { Parameters } from './parameters.ts';
import type { Term } from './terms.ts';

export interface Ranked {
  /** Index into `Index.candidates`. */
  readonly candidate: number;
  /** Natural log-odds: above 0, more likely an answer than not. */
  readonly evidence: number;
}

export interface WeighedTerm extends Term {
  /** How much the term counts: by its kind, and less where it was corrected or only implied. */
  readonly weight: number;
  /** Something in the knowledge holds it. */
  readonly known: boolean;
}

/** How many candidates are compared example by example. */
const shortlistSize = 16;
/** The longest run of clauses that is judged by itself. */
const longestWindow = 3;

export function weigh(terms: readonly Term[], index: Index, parameters: Parameters): readonly WeighedTerm[] {
  return terms.map((term) => {
    const known = index.postings.has(term.key);
    const kind = known ? parameters.kindWeight[term.kind] : unknownWeight(term, parameters);
    return { ...term, known, weight: kind * term.likeness * (term.implied ? parameters.impliedWeight : 1) };
  });
}

function unknownWeight(term: Term, parameters: Parameters): number {
  if (term.implied) return 0;
  if (term.kind === 'outside') return parameters.outsideWeight;
  return term.kind === 'word' ? parameters.unknownWeight : parameters.unheldWeight;
}

/** Best first. */
export function rank(terms: readonly WeighedTerm[], index: Index, parameters: Parameters): readonly Ranked[] {
  const best = new Map<number, Ranked>();
  for (const [from, behind] of windowsOf(terms, parameters)) {
    const inside = terms.filter((term) => term.clause >= from && term.clause < behind);
    for (const ranked of rankWindow(inside, index, parameters)) {
      const earlier = best.get(ranked.candidate);
      if (!earlier || ranked.evidence > earlier.evidence) best.set(ranked.candidate, ranked);
    }
  }
  return [...best.values()].sort(
    (one, other) => other.evidence - one.evidence || one.candidate - other.candidate,
  );
}

/** The whole text; of a long one, every run of up to three clauses as well. */
function windowsOf(terms: readonly Term[], parameters: Parameters): (readonly [number, number])[] {
  if (terms.length === 0) return [];
  const clauses = terms.map((term) => term.clause);
  const first = Math.min(...clauses);
  const behind = Math.max(...clauses) + 1;
  const windows: (readonly [number, number])[] = [[first, behind]];
  if (terms.filter((term) => !term.implied).length < parameters.longFrom) return windows;
  for (let length = 1; length <= longestWindow; length++) {
    for (let from = first; from + length <= behind; from++) windows.push([from, from + length]);
  }
  return windows;
}

function rankWindow(terms: readonly WeighedTerm[], index: Index, parameters: Parameters): Ranked[] {
  const question = distinct(terms);
  /** The evidence for a candidate that holds none of the terms. */
  let floor = -parameters.silence;
  const gains = new Map<number, number>();
  for (const term of question.values()) {
    const postings = index.postings.get(term.key);
    if (!postings) {
      floor -= term.weight;
      continue;
    }
    const usual = (index.usualShare.get(term.key) ?? 0) + parameters.smoothing;
    if (!term.implied) floor += term.weight * Math.log(parameters.smoothing / usual);
    for (const { candidate, share } of postings) {
      const held = term.weight * Math.log((share + parameters.smoothing) / parameters.smoothing);
      const notMissing = term.key.startsWith('word:') ? 0 : -parameters.absence * missingOdds(share);
      const gain = held + notMissing;
      gains.set(candidate, (gains.get(candidate) ?? 0) + gain);
    }
  }
  return [...gains]
    .sort(([, one], [, other]) => other - one)
    .slice(0, shortlistSize)
    .map(([candidate, gain]) => ({
      candidate,
      evidence:
        floor +
        gain +
        parameters.absence * (index.absence[candidate] ?? 0) +
        parameters.bestExample * bestExample(question, candidate, index, parameters),
    }));
}

function distinct(terms: readonly WeighedTerm[]): ReadonlyMap<string, WeighedTerm> {
  const found = new Map<string, WeighedTerm>();
  for (const term of terms) {
    const earlier = found.get(term.key);
    if (!earlier || (earlier.implied && !term.implied)) found.set(term.key, term);
  }
  return found;
}

/** 0 to 1: what the most similar example shares with the question, over what either of them adds. Rare terms count more. */
function bestExample(
  question: ReadonlyMap<string, WeighedTerm>,
  candidate: number,
  index: Index,
  parameters: Parameters,
): number {
  let asked = 0;
  for (const term of question.values()) {
    if (!term.implied) asked += (index.rarity.get(term.key) ?? 1) * term.weight;
  }
  let best = 0;
  for (const example of index.candidates[candidate]?.examples ?? []) {
    let shared = 0;
    let added = 0;
    for (const [key, part] of example) {
      const term = question.get(key);
      const rarity = index.rarity.get(key) ?? 1;
      if (term) shared += rarity * term.weight;
      else added += rarity * part;
    }
    best = Math.max(best, shared / (Math.max(asked, shared) + parameters.exampleExcess * added));
  }
  return best;
}
