/** Finds the sentence of a text that some words stand in. */
import { normaliseArticle, type Sentence } from './article.ts';
import { numbersOf, wordsOfAPlace } from './places.ts';

export type Found =
  | { readonly ok: true; readonly sentence: Sentence }
  | { readonly ok: false; readonly message: string; readonly remedy: string };

/** The one of these sentences that holds the words. */
export function findSentence(sentences: readonly Sentence[], words: string): Found {
  const wanted = normaliseArticle(words).toLowerCase();
  const found = sentences.filter((one) => one.text.toLowerCase().includes(wanted));
  const [first, second] = found;
  if (!first || wanted === '')
    return {
      ok: false,
      message: `no sentence of the text holds "${words}"`,
      remedy: 'Copy a few words as they stand there',
    };
  if (!second) return { ok: true, sentence: first };
  const places = found.map((one) => `${placeOf(one)} (${beginning(one.text)})`);
  return {
    ok: false,
    message: `"${words}" stands in ${found.length} sentences`,
    remedy: `Take words that only yours has, or write one of these places: ${places.join(', ')}`,
  };
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
    'Find yours with "npm run knowledge -- locate --article FILE"',
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
