/**
 * A source's text as places see it. The normalisation is simple enough to be redone anywhere:
 * 1. Unicode NFC; U+2019 becomes an apostrophe; every run of white space without a line break becomes one space.
 * 2. A paragraph is a line that is not blank, trimmed. Paragraphs are joined by one line feed.
 * 3. Where a sentence ends inside a paragraph, `sentence-ends.ts` says; it also ends where the paragraph does.
 * 4. Positions count code points of that text, from 0. A fingerprint is the SHA-256 of the UTF-8 bytes.
 * The same steps are told to readers in knowledge/README.md.
 */
import { createHash } from 'node:crypto';
import { numbersOf, wordsOfAPlace } from './places.ts';
import { currentNormalisation, type Normalisation, sentenceEnds } from './sentence-ends.ts';

export interface Sentence {
  readonly paragraph: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
  readonly text: string;
}

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

export type Found =
  | { readonly ok: true; readonly sentence: Sentence }
  | { readonly ok: false; readonly message: string; readonly remedy: string };

/** The one of these sentences that holds the words. */
export function findSentence(sentences: readonly Sentence[], words: string): Found {
  const wanted = normaliseArticle(words).toLowerCase();
  const found = sentences.filter((one) => one.text.toLowerCase().includes(wanted));
  const [first, second] = found;
  if (!first || wanted === '') {
    const cut = wanted && sentences.find((one, index) => standsAcross(wanted, one, sentences[index + 1]));
    return {
      ok: false,
      message: cut
        ? `"${words}" stands partly in ${placeOf(cut)} and partly in the sentence behind it`
        : `no sentence of the text holds "${words}"`,
      remedy: cut ? 'Take words of one of them' : 'Copy a few words as they stand there',
    };
  }
  if (!second) return { ok: true, sentence: first };
  const places = found.map((one) => `${placeOf(one)} (${beginning(one.text)})`);
  return {
    ok: false,
    message: `"${words}" stands in ${found.length} sentences`,
    remedy: `Take words that only yours has, or write one of these places: ${places.join(', ')}`,
  };
}

function standsAcross(wanted: string, one: Sentence, next: Sentence | undefined): boolean {
  const together = [' ', ''].map((gap) => `${one.text}${gap}${next?.text}`.toLowerCase());
  return one.paragraph === next?.paragraph && together.some((text) => text.includes(wanted));
}

/** That a source has no such place, and which ones it has. */
export function noSuchPlace(source: string, at: string, sentences: readonly Sentence[]) {
  const paragraph = numbersOf(at)?.paragraph;
  const count = sentences.filter((one) => one.paragraph === paragraph).length;
  const last = sentences.at(-1);
  const inside = `its paragraph ${paragraph} has ${count === 1 ? '1 sentence' : `${count} sentences`}`;
  const end = `it ends with ${last ? placeOf(last) : 'nothing'}`;
  return [
    `"${source}" has no place ${at}: ${count > 0 ? inside : end}`,
    `Find yours with "npm run knowledge -- locate --article ${source}=FILE"`,
  ] as const;
}

/** As it is cited: `3.2`. */
export function placeOf({ paragraph, sentence }: Pick<Sentence, 'paragraph' | 'sentence'>): string {
  return `${paragraph}.${sentence}`;
}

/** The first words of a sentence; of a text without spaces between words, its first characters. */
export function beginning(text: string): string {
  const few = text.split(' ').slice(0, wordsOfAPlace).join(' ');
  const shown = [...few].slice(0, 40).join('');
  return shown.length < text.length ? `${shown} …` : shown;
}
