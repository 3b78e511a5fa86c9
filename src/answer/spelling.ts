/** Finds the known word that a misspelt one most likely is. fuse.js does the matching. */
import Fuse from 'fuse.js';

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

/** Words shorter than this are too like too many others; of three letters, only swapped ones are put right. */
const shortest = 4;
/** How many words that share letter pairs are given to fuse.js: keeps the cost independent of the vocabulary. */
const shortlistSize = 24;
const mostCorrections = 2;
/** How like a word is to one with the same letters in another order, between the same first and last ones. */
const swapped = 0.95;
/** Glued words are looked for in runs of letters longer than any usual word. */
const gluedFrom = 9;
const gluedMost = 60;

export function buildSpelling(words: Iterable<string>, least: number): Spelling {
  const known = new Set(words);
  const byPair = new Map<string, string[]>();
  const byLetters = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < 3 || /\d/.test(word)) continue;
    append(byLetters, lettersOf(word), word);
    if (word.length < shortest) continue;
    for (const pair of new Set(pairsOf(word))) append(byPair, pair, word);
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

  function search(word: string): readonly Correction[] {
    const anagrams = byLetters.get(lettersOf(word)) ?? [];
    const swaps = anagrams
      .filter((one) => one.length > 3 || isSwap(word, one))
      .map((one) => ({ word: one, likeness: swapped }));
    const alike =
      word.length < shortest
        ? []
        : shortlist(word)
            .filter((one) => !anagrams.includes(one))
            .map((one) => ({ word: one, likeness: likeness(word, one) }));
    return [...swaps, ...alike]
      .filter((one) => one.likeness >= least)
      .sort((one, other) => other.likeness - one.likeness)
      .slice(0, mostCorrections);
  }

  return {
    knows: (word) => known.has(word),
    correct(word) {
      if (word.length < 3 || /\d/.test(word)) return [];
      const earlier = remembered.get(word);
      if (earlier) return earlier;
      const found = search(word);
      if (remembered.size > 10_000) remembered.clear();
      remembered.set(word, found);
      return found;
    },
    split: (word) =>
      word.length < gluedFrom || word.length > gluedMost ? undefined : splitGlued(word, known),
  };
}

function append(lists: Map<string, string[]>, key: string, word: string): void {
  const list = lists.get(key);
  if (list) list.push(word);
  else lists.set(key, [word]);
}

function lettersOf(word: string): string {
  return [...word].sort().join('');
}

/** Two neighbouring letters have changed places. */
function isSwap(one: string, other: string): boolean {
  const differ = [...one].flatMap((letter, index) => (letter === other[index] ? [] : [index]));
  const [first, second] = differ;
  return differ.length === 2 && first !== undefined && second === first + 1;
}

/** Letter pairs with the word's edges marked. */
function pairsOf(word: string): string[] {
  const marked = `^${word}$`;
  return Array.from({ length: marked.length - 1 }, (_, index) => marked.slice(index, index + 2));
}

/**
 * fuse.js finds a pattern inside a longer text at no cost, so it is asked in both directions; and it counts two
 * swapped letters as two errors, so the share of letters in common counts as well.
 */
function likeness(one: string, other: string): number {
  const errors = Math.max(errorsOf(one, other), errorsOf(other, one));
  return 1 - (errors + 1 - sharedLetters(one, other)) / 2;
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
