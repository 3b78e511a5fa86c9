/** Finds the known word that a misspelt one most likely is: fuse.js says which are alike, the kind of slip which is meant. */
import Fuse from 'fuse.js';
import { slipCost } from './slips.ts';

export interface Correction {
  readonly word: string;
  /** 0 to 1; 1: spelt so. */
  readonly likeness: number;
}

export interface Spelling {
  knows(word: string): boolean;
  /** The likeliest known words, best first; empty where nothing is like it. */
  correct(word: string): readonly Correction[];
  /** Words that were typed without spaces, where the whole of it comes apart into known words. */
  split(word: string): readonly string[] | undefined;
}

/** Shorter words are too like too many others. */
const shortest = 3;
/** How many words that share letter pairs are given to fuse.js: keeps the cost independent of the vocabulary. */
const shortlistSize = 48;
/** How many of those that it finds alike are compared letter by letter. */
const mostAlike = 12;
/** fuse.js: the share of letters that may be wrong. Loose: it only chooses what to look at. */
const fuzziness = 0.6;
const mostCorrections = 2;
/** How like a word is to a longer one with the same letters in another order behind the same first one. */
const shuffled = 0.85;
const shuffledFrom = 6;
/** Glued words are looked for in runs of letters longer than any usual word. */
const gluedFrom = 9;
const gluedMost = 60;
const mostRemembered = 10_000;

export function buildSpelling(known: ReadonlySet<string>, least: number): Spelling {
  const remembered = new Map<string, readonly Correction[]>();
  let places: Places | undefined;
  return {
    knows: (word) => known.has(word),
    correct(word) {
      if (word.length < shortest || /\d/.test(word)) return [];
      const earlier = remembered.get(word);
      if (earlier) return earlier;
      places ??= buildPlaces(known);
      const found = search(word, places, least);
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(word, found);
      return found;
    },
    split: (word) =>
      word.length < gluedFrom || word.length > gluedMost ? undefined : splitGlued(word, known),
  };
}

/** Where to look for words that are like another. */
interface Places {
  /** By the first letter and a pair of neighbouring letters. */
  readonly byPair: ReadonlyMap<string, readonly string[]>;
  /** By all letters in the order of the alphabet. */
  readonly byLetters: ReadonlyMap<string, readonly string[]>;
}

function buildPlaces(known: ReadonlySet<string>): Places {
  const byPair = new Map<string, string[]>();
  const byLetters = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < shortest || /\d/.test(word)) continue;
    append(byLetters, lettersOf(word), word);
    for (const pair of pairsOf(word)) append(byPair, pair, word);
  }
  return { byPair, byLetters };
}

function append(lists: Map<string, string[]>, key: string, word: string): void {
  const list = lists.get(key);
  if (list) list.push(word);
  else lists.set(key, [word]);
}

function lettersOf(word: string): string {
  return [...word].sort().join('');
}

/** Each with the word's first letter before it, so that only words that begin alike meet. */
function pairsOf(word: string): ReadonlySet<string> {
  const marked = `${word}$`;
  const pairs = new Set<string>();
  for (let from = 0; from < word.length; from++) pairs.add(`${word[0]}${marked.slice(from, from + 2)}`);
  return pairs;
}

function search(word: string, places: Places, least: number): readonly Correction[] {
  const anagrams = places.byLetters.get(lettersOf(word)) ?? [];
  return [...new Set([...anagrams, ...alike(word, shortlist(word, places))])]
    .map((one) => ({ word: one, likeness: likeness(word, one) }))
    .filter((one) => one.likeness >= least)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, mostCorrections);
}

function alike(word: string, candidates: readonly string[]): string[] {
  const fuse = new Fuse(candidates, { threshold: fuzziness, ignoreLocation: true, ignoreFieldNorm: true });
  return fuse.search(word, { limit: mostAlike }).map(({ item }) => item);
}

function shortlist(word: string, places: Places): string[] {
  const shared = new Map<string, number>();
  for (const pair of pairsOf(word)) {
    for (const one of places.byPair.get(pair) ?? []) shared.set(one, (shared.get(one) ?? 0) + 1);
  }
  const dice = ([one, count]: readonly [string, number]) => (2 * count) / (word.length + one.length);
  return [...shared]
    .sort((one, other) => dice(other) - dice(one))
    .slice(0, shortlistSize)
    .map(([one]) => one);
}

/** 1 less the share of the letters that slipped. */
function likeness(word: string, known: string): number {
  const slips = 1 - slipCost(word, known) / Math.max(word.length, known.length);
  const sameLetters = word[0] === known[0] && lettersOf(word) === lettersOf(known);
  return sameLetters && word.length >= shuffledFrom ? Math.max(slips, shuffled) : slips;
}

/** The fewest known words that make up all of `word`; `best[end]` holds those that make up its first `end` letters. */
function splitGlued(word: string, known: ReadonlySet<string>): readonly string[] | undefined {
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - 20); start < end; start++) {
      const before = best[start];
      const last = word.slice(start, end);
      if (!before || !(known.has(last) || known.has(last.replace(/s$/, '')))) continue;
      const sofar = best[end];
      if (!sofar || before.length + 1 < sofar.length) best[end] = [...before, last];
    }
  }
  const found = best[word.length];
  return found && found.length > 1 && found.every((one) => one.length > 1 || one === 'a') ? found : undefined;
}
