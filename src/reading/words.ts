/** From a text to its words: Latin words and numbers whole, Han characters one by one, each with its place. */
import { foldWord } from './clean.ts';

export interface Word {
  /** Folded: lower case, no accents, simplified. */
  readonly text: string;
  readonly han: boolean;
  /** Where it stands in the cleaned text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Written with a capital letter, as names are. */
  readonly capital: boolean;
  /** Written in capitals alone, as abbreviations are, in a text that is not. */
  readonly capitals: boolean;
}

/** Of a Chinese word, which takes about two characters. */
const characterShare = 0.5;

/** How many words they come to. */
export function lengthOf(words: readonly Pick<Word, 'han'>[]): number {
  return words.reduce((sum, { han }) => sum + (han ? characterShare : 1), 0);
}

/** A number keeps the points and commas between its digits. Plain letters stand first: they are quick to tell. */
const pattern = /\d+(?:[.,]\d+)*|(?:[a-zA-Z0-9]|(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+|(\p{Script=Han})/gu;

/** As an abbreviation is written. */
export function isCapitals(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

/** The words of a cleaned text, in order. */
export function wordsOf(text: string): readonly Word[] {
  // Where all is written large, it tells nothing.
  const shouted = text === text.toUpperCase();
  return [...text.matchAll(pattern)].map((found) => {
    const [written, han] = found;
    return {
      text: foldWord(written),
      han: han !== undefined,
      start: found.index,
      end: found.index + written.length,
      capital: !shouted && /^\p{Lu}/u.test(written),
      capitals: !shouted && isCapitals(written),
    };
  });
}
