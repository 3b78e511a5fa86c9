/** Which claims it is worth saying of that no denial is reported. */
import type { Claim } from '../knowledge/knowledge.ts';
import { type Locale, locales } from '../knowledge/locale.ts';
import { cleanText } from '../reading/clean.ts';
import { wordPhrasesOf } from '../reading/lists.ts';
import { findPhrases } from '../reading/phrases.ts';
import { wordsOf } from '../reading/words.ts';

/** What a party says to a claim, or that it says nothing, answers a claim: nobody is asked to deny it. */
const answering = ['decline', 'confirm'];

/** Every message that shows a claim asks. */
const known = new WeakMap<Claim, boolean>();

export function canBeDenied(claim: Claim): boolean {
  const can = known.get(claim) ?? isDeniable(claim);
  known.set(claim, can);
  return can;
}

function isDeniable(claim: Claim): boolean {
  const { basis } = claim;
  if (basis === 'reported') return true;
  return (basis === 'stated' || basis === 'announced') && !tellsOfAnswer(claim);
}

/** In most of its languages: in one alone the words may mean something else. */
function tellsOfAnswer({ text }: Claim): boolean {
  const texts = [...new Set(Object.values(text))];
  const telling = texts.filter((one) => locales.some((locale) => isAnswer(one, locale)));
  return telling.length * 2 > texts.length;
}

function isAnswer(text: string, locale: Locale): boolean {
  const words = wordsOf(cleanText(text)).map((word) => word.text);
  return findPhrases(wordPhrasesOf('telling', locale), words).some(({ id }) => answering.includes(id));
}
