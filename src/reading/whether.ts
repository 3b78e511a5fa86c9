/** Whether a question wants a yes or a no. */

import type { Locale } from '../knowledge/locale.ts';
import { languageOf } from '../language/index.ts';
import { addPhrase, findPhrases, noPhrases, type Phrases } from './phrases.ts';
import { type Reading, stemsOf } from './reader.ts';
import { sentencesOf } from './sentences.ts';

interface Asking {
  readonly opening: Phrases;
  readonly anywhere: Phrases;
}

const known = new Map<Locale, Asking>();

/** Nouns such as "comment" mean it, too: "Did they comment?". */
const noQuestionWord = 'ask.what-said';

/** A question word such as "who" or "how much" asks for more than a yes, whatever the sentence begins with. */
export function asksYesNo(reading: Reading): boolean {
  const asking = reading.meanings.filter(({ id }) => id.startsWith('ask.'));
  if (asking.some(({ id }) => id !== noQuestionWord)) return false;
  const { opening, anywhere } = askingOf(reading.locale);
  // 么 asks for a yes, but not in 怎么说.
  const isWithin = (at: number) => asking.some(({ from, to }) => from <= at && at < to);
  if (findPhrases(anywhere, reading.stems).some(({ from }) => !isWithin(from))) return true;
  const starts = new Set(
    sentencesOf(reading.text).map(({ start }) => reading.words.findIndex((word) => word.start >= start)),
  );
  return findPhrases(opening, reading.stems).some(({ from }) => starts.has(from));
}

function askingOf(locale: Locale): Asking {
  const found = known.get(locale);
  if (found) return found;
  const { opening, anywhere } = languageOf(locale).whether;
  const asking = { opening: phrasesOf(opening, locale), anywhere: phrasesOf(anywhere, locale) };
  known.set(locale, asking);
  return asking;
}

function phrasesOf(forms: readonly string[], locale: Locale): Phrases {
  const phrases = noPhrases();
  for (const form of forms) addPhrase(phrases, stemsOf(form, locale), 'whether');
  return phrases;
}
