/** A question's words alone, so that case and points make no difference. */
import { cleanText } from '../reading/clean.ts';
import { type Word, wordsOf } from '../reading/words.ts';

export function wordingOf(question: string): string {
  return wordingIn(wordsOf(cleanText(question)));
}

export function wordingIn(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}
