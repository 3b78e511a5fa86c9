/** Finds the known word that a misspelt one most likely is. fuse.js does the matching. */
import Fuse from 'fuse.js';

export interface Correction {
  readonly word: string;
  /** 0 to 1; 1: the same letters. */
  readonly likeness: number;
}

export interface Spelling {
  knows(word: string): boolean;
  /** The likeliest known words, best first; empty where nothing is like it. */
  correct(word: string): readonly Correction[];
}

/** Words shorter than this are too like too many others. */
const shortest = 4;
/** How many words that share letter pairs are given to fuse.js: keeps the cost independent of the vocabulary. */
const shortlistSize = 24;

export function buildSpelling(words: Iterable<string>, least: number): Spelling {
  const known = new Set(words);
  const byPair = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < shortest || /\d/.test(word)) continue;
    for (const pair of new Set(pairsOf(word))) {
      const list = byPair.get(pair);
      if (list) list.push(word);
      else byPair.set(pair, [word]);
    }
  }
  const remembered = new Map<string, readonly Correction[]>();

  function shortlist(word: string): string[] {
    const shared = new Map<string, number>();
    for (const pair of new Set(pairsOf(word))) {
      for (const candidate of byPair.get(pair) ?? []) shared.set(candidate, (shared.get(candidate) ?? 0) + 1);
    }
    const dice = ([candidate, count]: [string, number]) => (2 * count) / (word.length + candidate.length + 2);
    return [...shared]
      .sort((one, other) => dice(other) - dice(one))
      .slice(0, shortlistSize)
      .map(([candidate]) => candidate);
  }

  return {
    knows: (word) => known.has(word),
    correct(word) {
      if (word.length < shortest || /\d/.test(word)) return [];
      const earlier = remembered.get(word);
      if (earlier) return earlier;
      const found = shortlist(word)
        .map((candidate) => ({ word: candidate, likeness: likeness(word, candidate) }))
        .filter((one) => one.likeness >= least)
        .sort((one, other) => other.likeness - one.likeness)
        .slice(0, 2);
      if (remembered.size > 10_000) remembered.clear();
      remembered.set(word, found);
      return found;
    },
  };
}

/** Letter pairs with the word's edges marked, and pairs that skip a letter, which survive swapped letters. */
function pairsOf(word: string): string[] {
  const marked = `^${word}$`;
  const pairs: string[] = [];
  for (let i = 0; i + 1 < marked.length; i++) pairs.push(marked.slice(i, i + 2));
  return pairs;
}

/**
 * fuse.js finds a pattern inside a longer text at no cost, so it is asked in both directions; and it counts two
 * swapped letters as two errors, so the share of letters in common counts as well.
 */
function likeness(one: string, other: string): number {
  const errors = Math.max(errorsOf(one, other), errorsOf(other, one));
  const letters = 1 - sharedLetters(one, other);
  return 1 - (errors + letters) / 2;
}

function errorsOf(pattern: string, text: string): number {
  const fuse = new Fuse([text], {
    includeScore: true,
    threshold: 0.7,
    ignoreLocation: true,
    ignoreFieldNorm: true,
  });
  return fuse.search(pattern)[0]?.score ?? 1;
}

function sharedLetters(one: string, other: string): number {
  const left = [...other];
  let shared = 0;
  for (const letter of one) {
    const index = left.indexOf(letter);
    if (index < 0) continue;
    left.splice(index, 1);
    shared++;
  }
  return shared / Math.max(one.length, other.length);
}
