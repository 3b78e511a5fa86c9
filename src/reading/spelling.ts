/** Mends slips: a word that nobody knows becomes the known word that sounds the same, or differs from it by one letter. */

/** Shorter words differ by a letter from too many others; no longer ones are known. */
const shortest = 4;
const longest = 30;

export interface Spelling {
  /** The known word that was meant; the word itself where it is known or none comes near. */
  mend(word: string): string;
}

/** Folded words, ready to be compared with a slip. */
export interface WordList {
  readonly words: ReadonlySet<string>;
  /** What their forms have in common; made, as the next, for the first unknown word. */
  readonly stems: () => ReadonlySet<string>;
  /** By how they sound, the first of each. */
  readonly sounds: () => ReadonlyMap<string, string>;
  /** Those that a slip may stand for, by their length. */
  readonly mendable: () => ReadonlyMap<number, Mendable>;
}

interface Mendable {
  readonly words: readonly string[];
  /** Of each in the list. */
  readonly places: readonly number[];
  /** Which letters stand in each, as bits: two words that differ by one letter differ in two bits at most. */
  readonly letters: readonly number[];
}

/** What forms of a word have in common, and, where people write by ear, how it sounds. */
export interface Likening {
  stem(word: string): string;
  readonly sound?: (word: string) => string;
}

export function wordList(words: readonly string[], { stem, sound }: Likening): WordList {
  const all = new Set(words);
  let stems: ReadonlySet<string> | undefined;
  let sounds: ReadonlyMap<string, string> | undefined;
  let made: ReadonlyMap<number, Mendable> | undefined;
  return {
    words: all,
    stems() {
      stems ??= new Set(words.map(stem));
      return stems;
    },
    sounds() {
      sounds ??= new Map(
        sound
          ? [...all]
              .filter(isWord)
              .reverse()
              .map((word) => [sound(word), word])
          : [],
      );
      return sounds;
    },
    mendable() {
      made ??= mendableOf(all);
      return made;
    },
  };
}

/**
 * The words of the first list are more likely meant than those of the next. Another form of a known word is no slip:
 * "using" is "use", not "suing".
 */
export function createSpelling(lists: readonly WordList[], { stem, sound }: Likening): Spelling {
  return {
    mend(word) {
      if (!isWord(word) || lists.some(({ words }) => words.has(word))) return word;
      const own = stem(word);
      if (lists.some((list) => list.stems().has(own))) return word;
      if (sound) {
        const heard = sound(word);
        for (const list of lists) {
          const meant = list.sounds().get(heard);
          if (meant !== undefined) return meant;
        }
      }
      if (!isMendable(word)) return word;
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
 * in, changed or swapped with the next. Most slips leave the first letter in its place.
 */
function meantBy(slip: string, mendable: ReadonlyMap<number, Mendable>): string | undefined {
  const own = lettersOf(slip);
  let best: { readonly word: string; readonly rank: number; readonly place: number } | undefined;
  for (const length of [slip.length - 1, slip.length, slip.length + 1]) {
    const { words = [], places = [], letters = [] } = mendable.get(length) ?? {};
    for (let at = 0; at < words.length; at++) {
      if (!atMostTwo(own ^ (letters[at] ?? 0))) continue;
      const [word = '', place = 0] = [words[at], places[at]];
      if (!differByOne(slip, word)) continue;
      const rank = rankOf(slip, word);
      if (!best || rank < best.rank || (rank === best.rank && place < best.place))
        best = { word, rank, place };
    }
  }
  return best?.word;
}

/** By which letter is left out of the slip; behind those are the words that begin otherwise. */
function rankOf(slip: string, word: string): number {
  const remains = new Set(remainsOf(word));
  const left = remainsOf(slip).findIndex((rest) => remains.has(rest));
  return left + (word[0] === slip[0] ? 0 : slip.length + 1);
}

function mendableOf(all: ReadonlySet<string>): ReadonlyMap<number, Mendable> {
  const found = new Map<number, { words: string[]; places: number[]; letters: number[] }>();
  let place = 0;
  for (const word of all) {
    place++;
    if (!isMendable(word)) continue;
    const own = found.get(word.length) ?? { words: [], places: [], letters: [] };
    found.set(word.length, own);
    own.words.push(word);
    own.places.push(place);
    own.letters.push(lettersOf(word));
  }
  return found;
}

/** The word itself and all that is left of it when one letter is taken away. */
function remainsOf(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** By a letter left out, put in or changed, or by two neighbours that changed places. */
function differByOne(one: string, other: string): boolean {
  const [longer, shorter] = one.length < other.length ? [other, one] : [one, other];
  let from = 0;
  while (from < shorter.length && longer[from] === shorter[from]) from++;
  if (longer.length === shorter.length + 1) return longer.slice(from + 1) === shorter.slice(from);
  if (longer.length !== shorter.length) return false;
  let to = longer.length - 1;
  while (to > from && longer[to] === shorter[to]) to--;
  if (to <= from) return true;
  return to === from + 1 && longer[from] === shorter[to] && longer[to] === shorter[from];
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
  return word.length >= shortest && isWord(word);
}

function isWord(word: string): boolean {
  return word.length > 1 && word.length <= longest && /^[a-z]+$/.test(word);
}
