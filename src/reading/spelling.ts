/** Mends slips of typing: a word that nobody knows becomes the known word from which it differs by one letter. */

/** Shorter words differ by a letter from too many others; no longer ones are known. */
const shortest = 4;
const longest = 30;

export interface Spelling {
  /** The known word that was meant; the word itself where it is known or none comes near. */
  mend(word: string): string;
}

/** Folded words, ready to be looked up by what is left of them. */
export interface WordList {
  readonly words: ReadonlySet<string>;
  /** Made when the first word is mended: most questions have no slip. */
  readonly byRemains: () => ReadonlyMap<string, readonly string[]>;
}

export function wordList(words: readonly string[]): WordList {
  let made: ReadonlyMap<string, readonly string[]> | undefined;
  return {
    words: new Set(words),
    byRemains() {
      made ??= remainsToWords(words);
      return made;
    },
  };
}

/** The words of the first list are more likely meant than those of the next. */
export function createSpelling(lists: readonly WordList[]): Spelling {
  return {
    mend(word) {
      if (!isMendable(word) || lists.some(({ words }) => words.has(word))) return word;
      const remains = remainsOf(word);
      for (const { byRemains } of lists) {
        const found = remains.flatMap((one) => byRemains().get(one) ?? []);
        // Most slips leave the first letter in its place.
        const meant = found.find((one) => one[0] === word[0]) ?? found[0];
        if (meant !== undefined) return meant;
      }
      return word;
    },
  };
}

/** Two words that share what remains of them differ by a letter left out, put in, changed or moved. */
function remainsToWords(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const word of new Set(words)) {
    if (!isMendable(word)) continue;
    for (const one of remainsOf(word)) {
      const list = found.get(one);
      if (list) list.push(word);
      else found.set(one, [word]);
    }
  }
  return found;
}

/** The word itself and all that is left of it when one letter is taken away. */
function remainsOf(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

function isMendable(word: string): boolean {
  return word.length >= shortest && word.length <= longest && /^[a-z]+$/.test(word);
}
