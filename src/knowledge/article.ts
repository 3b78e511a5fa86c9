/**
 * A source's text as places see it. The normalisation is simple enough to be redone anywhere:
 * 1. Unicode NFC; U+2019 becomes an apostrophe; every run of white space without a line break becomes one space.
 * 2. A paragraph is a line that is not blank, trimmed. Paragraphs are joined by one line feed.
 * 3. A sentence ends after `.`, `!`, `?` or `…` with any closing quotes or brackets, where white space and then an
 *    upper-case letter, a digit or an opening quote follow, or where the paragraph ends.
 *    Version 2: also after `。`, `！`, `？` or `；` with any closing quotes or brackets, whatever follows.
 * 4. Positions count code points of that text, from 0. A fingerprint is the SHA-256 of the UTF-8 bytes.
 * The same steps are told to readers in knowledge/README.md.
 */
import { createHash } from 'node:crypto';

export type Normalisation = 1 | 2;
/** What new places are counted by. */
export const currentNormalisation: Normalisation = 2;

export interface Sentence {
  readonly paragraph: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
  readonly text: string;
}

const sentenceEnds: Readonly<Record<Normalisation, RegExp>> = {
  1: /[.!?…]+[»”"')\]]*(?=\s+[\p{Lu}\p{N}«“"(])/gu,
  2: /[.!?…]+[»”"')\]]*(?=\s+[\p{Lu}\p{N}«“"(])|[。！？；]+[»”"')\]」』》〉）】]*/gu,
};

export function normaliseArticle(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\u2019', "'")
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** SHA-256 of a text that is normalised already, as 64 lower-case hexadecimal digits. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Every sentence of a text with its place. `text` may be raw: it is normalised first. */
export function sentencesOf(
  text: string,
  normalisation: Normalisation = currentNormalisation,
): readonly Sentence[] {
  let start = 0;
  return normaliseArticle(text)
    .split('\n')
    .flatMap((paragraph, index) => {
      const sentences = splitSentences(paragraph, sentenceEnds[normalisation]).map((one, position) => {
        const from = start + lengthOf(paragraph.slice(0, one.from));
        const end = from + lengthOf(one.text);
        const place = { paragraph: index + 1, sentence: position + 1, start: from, end };
        return { ...place, sha256: fingerprint(one.text), text: one.text };
      });
      start += lengthOf(paragraph) + 1; // the line feed behind it
      return sentences;
    });
}

function splitSentences(paragraph: string, ends: RegExp): { readonly from: number; readonly text: string }[] {
  const cuts = [...paragraph.matchAll(ends)].map((match) => match.index + match[0].length);
  return [0, ...cuts].flatMap((cut, index) => {
    const piece = paragraph.slice(cut, cuts[index]);
    const text = piece.trim();
    return text === '' ? [] : [{ from: cut + piece.length - piece.trimStart().length, text }];
  });
}

/** In code points. */
function lengthOf(text: string): number {
  return [...text].length;
}
