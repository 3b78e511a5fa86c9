/** A message, sentence by sentence, as its language tells it: the same for every briefing. */
import type { Locale } from '../knowledge/locale.ts';
import { languageOf } from '../language/index.ts';
import { type Amount, measuresOf } from '../reading/amounts.ts';
import { wordPhrasesOf } from '../reading/lists.ts';
import { type Found, findPhrases } from '../reading/phrases.ts';
import { type Sentence, sentencesOf } from '../reading/sentences.ts';
import { isWithin, marksBefore, partsFrom, type Stretch, stretchOf } from '../reading/stretches.ts';
import type { Time } from '../reading/times.ts';
import { lengthOf, type Word, wordsOf } from '../reading/words.ts';

export interface Told {
  readonly text: string;
  readonly words: readonly Word[];
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
  /** What stands in quotation marks, where it is more than a few words. */
  readonly quotes: readonly Stretch[];
}

/** What is behind so many sentences is not read. */
const mostSentences = 40;
/** Nobody says more in a sentence and means to be understood. */
const mostAmounts = 12;
const mostMarks = 60;
const longQuote = 3;

export function toldIn(text: string, locale: Locale): readonly Told[] {
  return sentencesOf(text)
    .slice(0, mostSentences)
    .map((sentence) => read(sentence, locale));
}

function read({ text, asks }: Sentence, locale: Locale): Told {
  const words = wordsOf(text);
  // As it is written: a word that is mended could turn into one that is told by.
  const written = words.map((word) => word.text);
  const telling = findPhrases(wordPhrasesOf('telling', locale), written).slice(0, mostMarks);
  const { notActs = [] } = languageOf(locale);
  const acting = words.map((word) => (notActs.includes(text.slice(word.start, word.end)) ? '' : word.text));
  const measures = measuresOf(text, locale, mostAmounts);
  return {
    text,
    words,
    locale,
    clauses: clausesOf(text, words, telling, measures),
    telling,
    acts: findPhrases(wordPhrasesOf('acts', locale), acting).slice(0, mostMarks),
    ...measures,
    asks: asks || opensWithQuestion(text, written, telling, locale),
    quotes: [...text.matchAll(quotation)]
      .map(({ 0: quote, index }) => stretchOf({ words }, index, index + quote.length))
      .filter(({ from, to }) => to - from >= longQuote),
  };
}

/** "Who got the lion's share", "did they pay": people leave the mark out. */
function opensWithQuestion(
  text: string,
  words: readonly string[],
  telling: readonly Found[],
  locale: Locale,
): boolean {
  const { asksInPlace, whether } = languageOf(locale);
  if (telling.some(({ id, from }) => id === 'question' && (from === 0 || asksInPlace))) return true;
  if (asksInPlace || /[.!]\s*$/.test(text)) return false;
  const opening = ` ${words.slice(0, 4).join(' ')} `;
  return whether.opening.some((form) => opening.startsWith(` ${form} `));
}

function clausesOf(
  text: string,
  words: readonly Word[],
  telling: readonly Found[],
  { amounts, times }: Pick<Told, 'amounts' | 'times'>,
): readonly Stretch[] {
  // A comma inside a date parts nothing.
  const wholes = [...amounts, ...times];
  const isInside = (start = 0) => wholes.some((one) => one.start < start && start < one.end);
  const breaks = new Set(telling.filter(({ id }) => id === 'contrast').map(({ from }) => from));
  const isParted = (at: number) =>
    breaks.has(at) || /[,;:，；：()（）—–…|•]|\s-\s/.test(marksBefore({ text, words }, at));
  const whole = { from: 0, to: words.length };
  return partsFrom(whole, (at) => isParted(at) && !isInside(words[at]?.start));
}

/** An opening mark that stands in a quotation leaves it open: each is looked through once. */
const quotation = /"[^"]+"|“[^“”]+”|«[^«»]+»|「[^「」]+」|‘[^‘’]+’/g;

/** The clause that a word stands in. */
export function clauseAt({ clauses, words }: Told, word: number): Stretch {
  return clauses.find(({ from, to }) => from <= word && word < to) ?? { from: 0, to: words.length };
}

/** With the sign of a number at its edge, which is no word: $2, 90%. */
export function textOf({ text, words }: Told, { from, to }: Stretch): string {
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? text.length];
  const [before = ''] = /\p{Sc}\s?$/u.exec(/^\d/.test(text.slice(start)) ? text.slice(0, start) : '') ?? [];
  const [behind = ''] = /^\s?(?:%|\p{Sc})/u.exec(/\d$/.test(text.slice(0, end)) ? text.slice(end) : '') ?? [];
  return text.slice(start - before.length, end + behind.length).trim();
}

/** In words. */
export function lengthIn({ words }: Told, { from, to }: Stretch): number {
  return lengthOf(words.slice(from, to));
}

export function idsOf(spans: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(spans.map(({ id }) => id));
}

export function has(spans: readonly Found[], ...ids: readonly string[]): boolean {
  return spans.some(({ id }) => ids.includes(id));
}

/** What of the telling stands in a stretch. */
export function tellingIn({ telling }: Told, stretch: Stretch): readonly Found[] {
  return telling.filter((one) => isWithin(one, stretch));
}

/** What of the telling stands in the clause of a word. */
export function tellingAround(told: Told, word: number): readonly Found[] {
  return tellingIn(told, clauseAt(told, word));
}

/** Told, and not what somebody else is quoted with. */
export function isTold({ quotes }: Told, at: Stretch): boolean {
  return !quotes.some((quote) => quote.from <= at.from && at.from < quote.to);
}

/** What of the telling is told, of these kinds. */
export function toldOf(said: Told, ...ids: readonly string[]): readonly Found[] {
  return said.telling.filter((one) => ids.includes(one.id) && isTold(said, one));
}

/** "I sold my card for …", "if it were 20 billion …": of what is the writer's own, or only supposed, not of what is on record. */
export function isOfOwn({ telling }: Told, { from }: Stretch): boolean {
  return telling.some(({ id, from: at }) => (id === 'own' || id === 'supposing') && at <= from);
}

const reach = 5;

/** Whether a word is negated: in its clause, a few words before it or right behind it. */
export function isNegated(told: Told, { from, to }: Stretch): boolean {
  return tellingAround(told, from).some(
    (one) =>
      one.id === 'negation' &&
      ((one.to <= from && from - one.to < reach) ||
        (one.from >= to && one.from - to < 2 && !languageOf(told.locale).negatesAheadOnly)),
  );
}

/** Whether the sentence takes back what it tells, or only supposes it. */
export function isRejected({ telling }: Told): boolean {
  return has(telling, 'reject');
}
