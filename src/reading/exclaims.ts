/** Whether a text only calls something out: a word ("close", "same") of one who does not ask. */
import { commonWords } from './common.ts';
import type { Reading } from './reader.ts';
import { asksYesNo } from './whether.ts';
import { lengthOf } from './words.ts';

/** Whoever writes more speaks of something. */
const longest = { words: 2, told: 1 } as const;

export function exclaims(reading: Reading): boolean {
  const { text, locale, words, meanings, names } = reading;
  const common = commonWords(locale);
  const told = new Map(words.filter((word) => !common.has(word.text)).map((word) => [word.text, word]));
  const isShort = lengthOf(words) <= longest.words && lengthOf([...told.values()]) <= longest.told;
  const asks = meanings.some(({ id }) => id.startsWith('ask.')) || /[?？]/.test(text) || asksYesNo(reading);
  return isShort && names.length === 0 && !asks;
}
