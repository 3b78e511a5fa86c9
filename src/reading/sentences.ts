/** Where the sentences of a cleaned text begin and end. */

export interface Sentence {
  readonly text: string;
  /** In UTF-16 units of the cleaned text. */
  readonly start: number;
  readonly end: number;
  readonly asks: boolean;
}

/** A point between digits or inside a word ends nothing. */
const pattern = /(?:[^.!?。！？…\n]|\.(?=[\p{L}\p{N}]))+[.!?。！？…]*/gu;

export function sentencesOf(text: string): readonly Sentence[] {
  return [...text.matchAll(pattern)]
    .filter(([written]) => /[\p{L}\p{N}]/u.test(written))
    .map((found) => ({
      text: found[0],
      start: found.index,
      end: found.index + found[0].length,
      asks: /[?？]/.test(found[0]),
    }));
}
