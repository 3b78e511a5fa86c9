/** Mends slips of typing: a word that nobody knows becomes the known word from which it differs by one letter. */

/** Shorter words differ by a letter from too many others. */
const shortest = 4;

export interface Spelling {
  /** The known word that was meant; the word itself where it is known or none comes near. */
  mend(word: string): string;
}

/** Folded words, ready to be compared with a slip. */
export interface WordList {
  readonly words: ReadonlySet<string>;
  /** Those that a slip may stand for; made for the first slip: most questions have none. */
  readonly mendable: () => Mendable;
}

interface Mendable {
  readonly words: readonly string[];
  /** Which letters stand in each, as bits: two words that differ by one letter differ in two bits at most. */
  readonly letters: Int32Array;
}

export function wordList(words: readonly string[]): WordList {
  const all = new Set(words);
  let made: Mendable | undefined;
  return {
    words: all,
    mendable() {
      made ??= mendableOf(all);
      return made;
    },
  };
}

/** The words of the first list are more likely meant than those of the next. */
export function createSpelling(lists: readonly WordList[]): Spelling {
  return {
    mend(word) {
      if (lists.some(({ words }) => words.has(word)) || !isMendable(word)) return word;
      for (const list of lists) {
        const meant = meantBy(word, list.mendable());
        if (meant !== undefined) return meant;
      }
      return word;
    },
  };
}

/**
 * The word of a list that a slip stands for: two words that share what remains of them differ by a letter left out, put
 * in, changed or moved. Most slips leave the first letter in its place.
 */
function meantBy(slip: string, { words, letters }: Mendable): string | undefined {
  const own = lettersOf(slip);
  let best: string | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < letters.length; at++) {
    if (!atMostTwo(own ^ (letters[at] ?? 0))) continue;
    const word = words[at] ?? '';
    if (!differByOne(slip, word)) continue;
    const remains = new Set(remainsOf(word));
    const place = remainsOf(slip).findIndex((rest) => remains.has(rest));
    const rank = place + (word[0] === slip[0] ? 0 : slip.length + 1);
    if (rank < lowest) {
      best = word;
      lowest = rank;
    }
  }
  return best;
}

function mendableOf(all: ReadonlySet<string>): Mendable {
  const words = [...all].filter(isMendable);
  return { words, letters: Int32Array.from(words, lettersOf) };
}

/** The word itself and all that is left of it when one letter is taken away. */
function remainsOf(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** By a letter left out or put in, or by one changed or moved. */
function differByOne(one: string, other: string): boolean {
  const [longer, shorter] = one.length < other.length ? [other, one] : [one, other];
  let from = 0;
  while (from < shorter.length && longer[from] === shorter[from]) from++;
  if (longer.length === shorter.length + 1) return longer.slice(from + 1) === shorter.slice(from);
  if (longer.length !== shorter.length) return false;
  let to = longer.length - 1;
  while (to > from && longer[to] === shorter[to]) to--;
  return (
    longer.slice(from + 1, to + 1) === shorter.slice(from, to) ||
    longer.slice(from, to) === shorter.slice(from + 1, to + 1)
  );
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) - 97);
  return bits;
}

function atMostTwo(bits: number): boolean {
  const one = bits & (bits - 1);
  return (one & (one - 1)) === 0;
}

function isMendable(word: string): boolean {
  return word.length >= shortest && /^[a-z]+$/.test(word);
}
