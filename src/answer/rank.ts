/**
 * Ranks claims and gaps by the evidence that a question gives for them. In words, with an example, it stands in
 * docs/understanding.md. A term speaks for a candidate whose examples hold it more often than those of others do, and
 * against one whose examples do not hold it (naive Bayes: a sum of log-odds); likeness to one single example adds to
 * that; words that nothing in the knowledge holds speak against all. A long text is judged by its best run of clauses.
 */
import { gather, type HeldTerm } from './gather.ts';
import type { Index } from './index.ts';
import { type AskedTerms, bestLikenesses } from './likeness.ts';
import type { Parameters } from './parameters.ts';
import type { Postings } from './postings.ts';
import type { Term } from './terms.ts';
import { windowsOf } from './windows.ts';

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
const shortlistSize = 12;

export function weigh(terms: readonly Term[], index: Index, parameters: Parameters): readonly WeighedTerm[] {
  return terms.map((term) => {
    const known = index.postings.has(term.key);
    const kind = known ? parameters.kindWeight[term.kind] : unknownWeight(term, parameters);
    const weight = kind * term.likeness * (term.implied ? parameters.impliedWeight : 1);
    // Each field by name: to spread the term takes several times as long, for every term of every question.
    const { key, said, likeness, clause, implied } = term;
    return { key, kind: term.kind, said, likeness, clause, implied, known, weight };
  });
}

function unknownWeight(term: Term, parameters: Parameters): number {
  // A wrong figure in a question does not make it a question about something else.
  if (term.implied || term.key.startsWith('amount:')) return 0;
  if (term.kind === 'outside') return parameters.outsideWeight;
  if (term.kind !== 'word') return parameters.unheldWeight;
  return /^word:[\d.,]+$/.test(term.key) ? parameters.unknownNumberWeight : parameters.unknownWeight;
}

/** Best first. */
export function rank(terms: readonly WeighedTerm[], index: Index, parameters: Parameters): readonly Ranked[] {
  const windows = windowsOf(terms, parameters.longFrom);
  if (windows.length === 1) return rankWindow(terms, index, parameters).sort(byEvidence);
  const best = new Map<number, Ranked>();
  for (const [from, behind] of windows) {
    const inside = terms.filter((term) => term.clause >= from && term.clause < behind);
    for (const ranked of rankWindow(inside, index, parameters)) {
      const earlier = best.get(ranked.candidate);
      if (!earlier || ranked.evidence > earlier.evidence) best.set(ranked.candidate, ranked);
    }
  }
  return [...best.values()].sort(byEvidence);
}

/** Best first. */
function byEvidence(one: Ranked, other: Ranked): number {
  return other.evidence - one.evidence || one.candidate - other.candidate;
}

function rankWindow(terms: readonly WeighedTerm[], index: Index, parameters: Parameters): Ranked[] {
  const question = distinct(terms);
  /** The evidence for a candidate that holds none of the terms. */
  let floor = -parameters.silence - parameters.repeats * repeatsIn(terms);
  const held: HeldTerm[] = [];
  for (const term of question.values()) {
    const postings = index.postings.get(term.key);
    if (postings) {
      const explained = term.implied ? 0 : term.weight * unexplained(term, postings, parameters);
      held.push({ postings, weight: term.weight, explained });
      if (!term.implied) floor -= term.weight * usualOdds(postings, parameters) + explained;
    } else floor -= term.weight;
  }
  const shortlist = best(gather(held, index, parameters), shortlistSize);
  const likenesses = bestLikenesses(
    askedTerms(question, index),
    shortlist.flatMap(({ candidate }) => index.candidates[candidate]?.examples ?? []),
    parameters.exampleExcess,
    index.scratch.asked,
  );
  return shortlist.map(({ candidate, evidence }, place) => ({
    candidate,
    evidence: floor + evidence + parameters.bestExample * (likenesses[place] ?? 0),
  }));
}

function usualOdds({ usual }: Postings, { smoothing }: Parameters): number {
  return Math.log((usual + smoothing) / smoothing);
}

/** What a term speaks against a candidate that does not hold it: the rarer the term, the surer it is about something else. */
function unexplained({ kind }: Term, { rarity }: Postings, parameters: Parameters): number {
  // A name from outside that some gap speaks of is still from outside for everything else.
  if (kind === 'outside') return parameters.outsideWeight;
  return rarity * (kind === 'intent' ? parameters.unexplainedIntent : parameters.unexplained);
}

function distinct(terms: readonly WeighedTerm[]): ReadonlyMap<string, WeighedTerm> {
  const found = new Map<string, WeighedTerm>();
  for (const term of terms) {
    const earlier = found.get(term.key);
    if (!earlier || (earlier.implied && !term.implied)) found.set(term.key, term);
  }
  return found;
}

/** How often the text says again what it has said twice: nobody who asks does that. */
function repeatsIn(terms: readonly Term[]): number {
  const counts = new Map<string, number>();
  for (const { key, implied } of terms) if (!implied) counts.set(key, (counts.get(key) ?? 0) + 1);
  let repeats = 0;
  for (const count of counts.values()) repeats += Math.max(0, count - 2);
  return repeats;
}

/** The `most` with the most evidence, in any order; does not sort what it leaves out. */
function best(all: readonly Ranked[], most: number): readonly Ranked[] {
  if (all.length <= most) return all;
  const kept: Ranked[] = [];
  for (const one of all) {
    const last = kept.at(-1);
    if (kept.length === most && last && one.evidence <= last.evidence) continue;
    if (kept.length === most) kept.pop();
    let place = kept.length;
    while (place > 0 && (kept[place - 1]?.evidence ?? 0) < one.evidence) place--;
    kept.splice(place, 0, one);
  }
  return kept;
}

/** What the question says, as its likeness to examples is worked out. */
function askedTerms(question: ReadonlyMap<string, WeighedTerm>, index: Index): AskedTerms {
  const weights = new Map<number, number>();
  let said = 0;
  for (const { key, weight, implied } of question.values()) {
    const counted = (index.postings.get(key)?.rarity ?? 1) * weight;
    if (!implied) said += counted;
    const number = index.numbers.get(key);
    if (number !== undefined) weights.set(number, counted);
  }
  return { weights, said };
}
