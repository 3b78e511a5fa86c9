/** What every briefing is asked: what it is about, whether it is true, who says so, from when it is. */
import type { Locale } from '../knowledge/locale.ts';
import { languageOf } from '../language/index.ts';
import { type Reading, read } from '../reading/reader.ts';
import type { GeneralQuestion } from './answer.ts';
import { explainedBy, questionOf } from './evidence.ts';
import { buildIndexes, find, type Index } from './find.ts';
import { wordingOf } from './wording.ts';

/** `denied`: who denies it, which a briefing answers with its denials. `words`: what somebody says. */
export type AskedOfAll = GeneralQuestion | 'denied' | 'words';

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
  const phrase = generalOf(reading.locale).phrases.get(wordingOf(text));
  if (phrase || reading.names.length > 0) return phrase;
  return alike(text, reading.locale, nearest);
}

/** Whether what stands beside a name asks what it says. */
export function asksForWords(text: string, locale: Locale): boolean {
  return alike(text, locale, 0, true) === 'words';
}

/** `plain`: whether words of every day alone are enough. */
function alike(text: string, locale: Locale, nearest: number, plain = false): AskedOfAll | undefined {
  const { index } = generalOf(locale);
  const reading = read(text, index.vocabulary);
  if (reading.words.length > longest) return undefined;
  const [best] = find(reading, index);
  if (!best || best.likeness < Math.max(likenessFrom, nearest)) return undefined;
  const question = questionOf(reading, index);
  const all = plain && question.told.length === 0;
  return all || explainedBy(best.at, question, index.spaces) >= explainedFrom
    ? (best.subject.id as AskedOfAll)
    : undefined;
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
