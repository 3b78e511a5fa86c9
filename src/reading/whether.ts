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

/** A question word such as "who" or "how much" asks for more than a yes, whatever the sentence begins with. */
export function asksYesNo(reading: Reading): boolean {
  if (reading.meanings.some(({ id }) => id.startsWith('ask.'))) return false;
  const { opening, anywhere } = askingOf(reading.locale);
  if (findPhrases(anywhere, reading.stems).length > 0) return true;
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
