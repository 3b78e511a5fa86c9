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
}

/** A number keeps the points and commas between its digits. */
const pattern = /\p{Script=Han}|\d+(?:[.,]\d+)*|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

/** The words of a cleaned text, in order. */
export function wordsOf(text: string): readonly Word[] {
  // Where all is written large, it tells nothing.
  const shouted = text === text.toUpperCase();
  return [...text.matchAll(pattern)].map((found) => {
    const [written] = found;
    const han = /^\p{Script=Han}$/u.test(written);
    return {
      text: foldWord(written),
      han,
      start: found.index,
      end: found.index + written.length,
      capital: !shouted && /^\p{Lu}/u.test(written),
    };
  });
}
