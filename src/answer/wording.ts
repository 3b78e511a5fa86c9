/** A question's words alone, so that case and points make no difference. */
import { cleanText } from '../reading/clean.ts';
import { wordsOf } from '../reading/words.ts';

export function wordingOf(question: string): string {
  return wordsOf(cleanText(question))
    .map(({ text }) => text)
    .join(' ');
}
