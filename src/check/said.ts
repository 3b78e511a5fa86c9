/** A message, sentence by sentence, as it is read for one briefing. */
import type { Index } from '../answer/find.ts';
import type { Locale } from '../knowledge/locale.ts';
import { languageOf } from '../language/index.ts';
import { type Amount, measuresOf } from '../reading/amounts.ts';
import { wordPhrasesOf } from '../reading/lists.ts';
import { type Found, findPhrases } from '../reading/phrases.ts';
import { type Reading, read } from '../reading/reader.ts';
import { type Sentence, sentencesOf } from '../reading/sentences.ts';
import type { Time } from '../reading/times.ts';

/** A stretch of a sentence; words by position, the end behind the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Said {
  readonly sentence: Sentence;
  readonly reading: Reading;
  readonly locale: Locale;
  /** Parted by commas, colons and words such as "but". */
  readonly clauses: readonly Stretch[];
  /** How it is told: attribution, hedge, deny, confirm, negation … */
  readonly telling: readonly Found[];
  /** Who does what: give, get, up, down … */
  readonly acts: readonly Found[];
  readonly amounts: readonly Amount[];
  readonly times: readonly Time[];
  /** Whether it asks more than it tells. */
  readonly asks: boolean;
  /** Words that stand in quotation marks, where they are more than a few. */
  readonly quoted: (word: number) => boolean;
}

/** What is behind so many sentences is not read. */
const mostSentences = 60;
/** Nobody says more in a sentence and means to be understood. */
const mostAmounts = 12;
const longQuote = 3;

export function saidIn(text: string, index: Index, locale: Locale): readonly Said[] {
  return sentencesOf(text)
    .slice(0, mostSentences)
    .map((sentence) => saidOf(sentence, index, locale));
}

function saidOf(sentence: Sentence, index: Index, locale: Locale): Said {
  const reading = read(sentence.text, index.vocabulary);
  // As it is written: a word that is mended could turn into one that is told by.
  const words = reading.words.map(({ text }) => text);
  const telling = findPhrases(wordPhrasesOf('telling', locale), words);
  const measures = measuresOf(reading.text, locale);
  return {
    sentence,
    reading,
    locale,
    clauses: clausesOf(reading, telling),
    telling,
    acts: findPhrases(
      wordPhrasesOf('acts', locale),
      words.map((word, at) => (isAuxiliary(reading, at) ? '' : word)),
    ),
    amounts: measures.amounts.slice(0, mostAmounts),
    times: measures.times.slice(0, mostAmounts),
    asks: sentence.asks || opensWithQuestion(reading, telling),
    quoted: quotesIn(reading),
  };
}

/** "Who got the lion's share", "did they pay": people leave the mark out. Chinese asks where the answer would stand. */
function opensWithQuestion({ words, locale, text }: Reading, telling: readonly Found[]): boolean {
  if (telling.some(({ id, from }) => id === 'question' && (from === 0 || locale === 'zh-CN'))) return true;
  if (locale === 'zh-CN' || /[.!]\s*$/.test(text)) return false;
  const opening = ` ${words
    .slice(0, 4)
    .map((word) => word.text)
    .join(' ')} `;
  return languageOf(locale).whether.opening.some((form) => opening.startsWith(` ${form} `));
}

/** French "a" is no "à", which folding makes of it. */
function isAuxiliary({ text, words, locale }: Reading, at: number): boolean {
  return locale === 'fr' && text.slice(words[at]?.start, words[at]?.end) === 'a';
}

function clausesOf({ text, words }: Reading, telling: readonly Found[]): readonly Stretch[] {
  const breaks = new Set(telling.filter(({ id }) => id === 'contrast').map(({ from }) => from));
  const clauses: Stretch[] = [];
  let from = 0;
  words.forEach((word, at) => {
    const before = at === 0 ? '' : text.slice(words[at - 1]?.end ?? 0, word.start);
    if (at > from && (breaks.has(at) || /[,;:，；：()（）—–…|•]|\s-\s/.test(before))) {
      clauses.push({ from, to: at });
      from = at;
    }
  });
  return [...clauses, { from, to: words.length }];
}

function quotesIn({ text, words }: Reading): (word: number) => boolean {
  const quotes = [...text.matchAll(/"[^"]+"|“[^”]+”|«[^»]+»|「[^」]+」|‘[^’]+’/g)].map(
    ({ 0: quote, index }) => ({
      start: index,
      end: index + quote.length,
    }),
  );
  const long = quotes.filter(
    ({ start, end }) => words.filter((word) => word.start >= start && word.end <= end).length >= longQuote,
  );
  return (at) => {
    const word = words[at];
    return word !== undefined && long.some(({ start, end }) => word.start >= start && word.end <= end);
  };
}

export function isWithin(one: Stretch, other: Stretch): boolean {
  return one.from >= other.from && one.to <= other.to;
}

/** The clause that a word stands in. */
export function clauseAt({ clauses, reading }: Said, word: number): Stretch {
  return clauses.find(({ from, to }) => from <= word && word < to) ?? { from: 0, to: reading.words.length };
}

/** The words that stand from one place of the text to another. */
export function stretchOf({ reading: { words } }: Said, start: number, end: number): Stretch {
  const from = words.findIndex((word) => word.end > start);
  const behind = words.findIndex((word) => word.start >= end);
  return { from: from < 0 ? words.length : from, to: behind < 0 ? words.length : behind };
}

export function textOf({ reading: { text, words } }: Said, { from, to }: Stretch): string {
  return text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? text.length).trim();
}

export function has(spans: readonly Found[], ...ids: readonly string[]): boolean {
  return spans.some(({ id }) => ids.includes(id));
}
