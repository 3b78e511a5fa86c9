/** What every briefing is asked: what it is about, whether it is true, who says so, from when it is. */
import type { Locale } from '../knowledge/locale.ts';
import { languageOf } from '../language/index.ts';
import { type Reading, read } from '../reading/reader.ts';
import type { GeneralQuestion } from './answer.ts';
import { evidenceFor, questionOf } from './evidence.ts';
import { buildIndexes, find, type Index } from './find.ts';
import { wordingOf } from './wording.ts';

/** `denied`: who denies it, which a briefing answers with its denials. */
export type AskedOfAll = GeneralQuestion | 'denied';

/** From here on a question is one of these, where it says nothing else and no claim comes nearer. */
const likenessFrom = 0.3;
const explainedFrom = 0.99;
/** Words or Han characters; whoever writes more speaks of something. */
const longest = 14;

interface General {
  readonly index: Index;
  /** By `wordingOf`. */
  readonly phrases: ReadonlyMap<string, AskedOfAll>;
}

const known = new Map<Locale, General>();

/** The kind of the question, where it asks that and nothing about the story; `nearest` is how near the best claim is. */
export function generalQuestion(text: string, reading: Reading, nearest: number): AskedOfAll | undefined {
  const { index, phrases } = generalOf(reading.locale);
  const phrase = phrases.get(wordingOf(text));
  if (phrase || reading.names.length > 0 || reading.words.length > longest) return phrase;
  const own = read(text, index.vocabulary);
  const [best] = find(own, index);
  if (!best || best.likeness < Math.max(likenessFrom, nearest)) return undefined;
  const { explained } = evidenceFor(best, questionOf(own, index), index);
  return explained >= explainedFrom ? (best.subject.id as AskedOfAll) : undefined;
}

function generalOf(locale: Locale): General {
  const found = known.get(locale);
  if (found) return found;
  const asked = [...languageOf(locale).general] as [AskedOfAll, readonly string[]][];
  const subjects = asked.map(([id, questions]) => ({
    kind: 'claim' as const,
    id,
    texts: { [locale]: { text: questions[0] ?? '', questions } },
  }));
  const index = buildIndexes(subjects, [], [locale]).get(locale);
  if (!index) throw new Error(`no index of what is asked in general was built for ${locale}`);
  const phrases = asked.flatMap(([id, questions]) => questions.map((one) => [wordingOf(one), id] as const));
  const general = { index, phrases: new Map(phrases) };
  known.set(locale, general);
  return general;
}
