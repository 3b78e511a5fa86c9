/**
 * The article's text as locators see it. Version 1 of the normalisation, simple enough to be redone anywhere:
 * 1. Unicode NFC; U+2019 becomes an apostrophe; every run of white space without a line break becomes one space.
 * 2. A paragraph is a line that is not blank, trimmed. Paragraphs are joined by one line feed.
 * 3. A sentence ends after `.`, `!`, `?` or `…` with any closing quotes or brackets, where white space and then an
 *    upper-case letter, a digit or an opening quote follow, or where the paragraph ends.
 * 4. Positions count code points of that text, from 0. A fingerprint is the SHA-256 of the UTF-8 bytes.
 * The same steps are told to readers in knowledge/README.md.
 */
import { createHash } from 'node:crypto';
import type { Locator } from './schema.ts';

export interface Sentence extends Locator {
  readonly text: string;
}

const sentenceEnd = /[.!?…]+[»”"')\]]*(?=\s+[\p{Lu}\p{N}«“"(])/gu;

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

/** Every sentence of an article with its place. `text` may be raw: it is normalised first. */
export function sentencesOf(text: string): readonly Sentence[] {
  let start = 0;
  return normaliseArticle(text)
    .split('\n')
    .flatMap((paragraph, index) => {
      const sentences = splitSentences(paragraph).map((sentence, position): Sentence => {
        const end = start + [...sentence].length;
        const placed = {
          paragraph: index + 1,
          sentence: position + 1,
          start,
          end,
          sha256: fingerprint(sentence),
          text: sentence,
        };
        start = end + 1; // the space or the line feed behind it
        return placed;
      });
      return sentences;
    });
}

function splitSentences(paragraph: string): readonly string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of paragraph.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    sentences.push(paragraph.slice(from, end).trim());
    from = end;
  }
  sentences.push(paragraph.slice(from).trim());
  return sentences.filter((sentence) => sentence !== '');
}
