/** The value of a number among tokens: digits, words and magnitudes, Western and Chinese, exact or not. */
import type { Locale } from '../knowledge/locale.ts';
import { digitsValues } from './digits.ts';
import { currencyAt, listedAt, phrasesOf } from './lists.ts';
import type { Token, Written } from './tokens.ts';

/** What a number may be: its two ends, which are the same where it is exact. */
export type Range = readonly [number, number];

export interface Numeral {
  /** More than one where the way of writing has more than one meaning. */
  readonly readings: readonly Range[];
  /** Behind its last token. */
  readonly to: number;
  /** "A few", 几十: no number is said. */
  readonly indefinite: boolean;
  /** The product of the magnitudes, 1 where there is none. */
  readonly magnitude: number;
  /** Written with digits. */
  readonly digits: boolean;
  /** A single letter such as m stands for the magnitude: money must stand beside it. */
  readonly letter: boolean;
}

/** A number as far as it is read. */
interface Begun extends Omit<Numeral, 'readings'> {
  /** What it comes to, in each of its meanings. */
  readonly sums: readonly Sum[];
}

/** 3亿, 5千 and 2 of 3亿5千2: behind the last there is no magnitude yet. */
interface Sum {
  readonly great: Range;
  readonly small: Range;
  readonly last: Range | undefined;
}

const zero: Range = [0, 0];
const one: Range = [1, 1];
const empty: Sum = { great: zero, small: zero, last: undefined };
const few: Readonly<Record<string, Range>> = { few: [2, 9.99], couple: [1.5, 3.5], some: [1, 9.99] };
/** "Billions": from one of them up to the next magnitude. */
const several: Range = [1, 999];
/** Chinese magnitudes below it gather within 万 and 亿, Western ones within a thousand. */
const leastGreat = { han: 10_000, word: 1000 } as const;
/** In tokens: nobody writes longer ones, and every token may begin one. */
const longest = 16;

/** Amounts and times look at the same tokens for the same numbers. */
const known = new WeakMap<Written, Map<number, Numeral | undefined>>();

/** The number that begins at a token; undefined: none does. */
export function numeralAt(text: Written, from: number): Numeral | undefined {
  const own = known.get(text) ?? new Map<number, Numeral | undefined>();
  known.set(text, own);
  if (!own.has(from)) own.set(from, readNumeral(text, from));
  return own.get(from);
}

function readNumeral(text: Written, from: number): Numeral | undefined {
  const first = text.tokens[from];
  if (!first || (first.kind !== 'digits' && !beginningsIn(text.locale).has(first.text))) return undefined;
  const nothing = { sums: [empty], to: from, indefinite: false, magnitude: 1, digits: false, letter: false };
  let begun: Begun = withDigits(nothing, text) ?? withPlural(nothing, text) ?? nothing;
  for (let more: Begun | undefined = begun; more && more.to - from <= longest; more = withMore(begun, text))
    begun = more;
  if (begun.sums[0] === empty) return undefined;
  const readings = begun.sums.map(({ great, small, last }) => plus(plus(great, small), last ?? zero));
  return { ...begun, readings };
}

const beginnings = new Map<Locale, ReadonlySet<string>>();

/** What a number in words may begin with: most tokens do not. */
function beginningsIn(locale: Locale): ReadonlySet<string> {
  const lists = ['numbers', 'magnitudes', 'plural-magnitudes', 'indefinite'] as const;
  const known =
    beginnings.get(locale) ?? new Set(lists.flatMap((list) => [...phrasesOf(list, locale).next.keys()]));
  beginnings.set(locale, known);
  return known;
}

function withDigits(begun: Begun, { tokens }: Written): Begun | undefined {
  if (tokens[begun.to]?.kind !== 'digits') return undefined;
  const { written, to } = digitGroups(tokens, begun.to);
  const sums = digitsValues(written).map((value) => ({ ...empty, last: exactly(value) }));
  return { ...begun, sums, digits: true, to };
}

/** "2 000 000": groups of three with a space between them are one number. */
function digitGroups(tokens: readonly Token[], from: number): { written: string; to: number } {
  let written = tokens[from]?.text ?? '';
  let to = from + 1;
  if (!/^\d{1,3}$/.test(written)) return { written, to };
  for (; to - from < longest; to++) {
    const next = tokens[to];
    if (next?.start !== (tokens[to - 1]?.end ?? 0) + 1 || !/^\d{3}(?:[.,]\d{1,2})?$/.test(next.text)) break;
    written += next.text.replace(',', '.');
  }
  return { written, to };
}

/** "Billions", "tens of thousands". */
function withPlural(begun: Begun, text: Written): Begun | undefined {
  const found = listedAt(text, 'plural-magnitudes', begun.to);
  if (!found) return undefined;
  const by = Number(found.id);
  const linked = listedAt(text, 'amount-links.magnitude', found.to)?.to ?? found.to;
  const next = listedAt(text, 'magnitudes', linked) ?? listedAt(text, 'plural-magnitudes', linked);
  const sums = [{ ...empty, great: times(several, by) }];
  return { ...begun, sums, magnitude: by, indefinite: true, to: next ? linked : found.to };
}

function withMore(begun: Begun, text: Written): Begun | undefined {
  const more = withFew(begun, text) ?? withMagnitude(begun, text) ?? withWord(begun, text);
  if (more || begun.sums[0] === empty) return more;
  // 多 of 600多万 leaves the value as it is.
  const within = listedAt(text, 'qualifiers-within', begun.to);
  return within && { ...begun, to: within.to };
}

/** "A few", 几十; 20几亿 is a little more than twenty. */
function withFew(begun: Begun, text: Written): Begun | undefined {
  const found = listedAt(text, 'indefinite', begun.to);
  const range = found && few[found.id];
  if (!range || (found.id === 'some' && !listedAt(text, 'magnitudes', found.to))) return undefined;
  if (begun.sums[0]?.last && text.tokens[begun.to]?.kind !== 'han') return undefined;
  const sums = begun.sums.map(
    ({ last, ...sum }): Sum => ({ ...sum, last: last ? [last[0], last[0] * 1.5] : range }),
  );
  return { ...begun, sums, indefinite: true, to: found.to };
}

function withMagnitude(begun: Begun, text: Written): Begun | undefined {
  // "Une centaine de millions".
  const isInWords = begun.sums[0] !== empty && !begun.digits;
  const from = (isInWords ? listedAt(text, 'amount-links.magnitude', begun.to)?.to : undefined) ?? begun.to;
  const token = text.tokens[from];
  const plural = begun.indefinite ? listedAt(text, 'plural-magnitudes', from) : undefined;
  const found = plural ?? listedAt(text, 'magnitudes', from);
  if (!found || !token) return undefined;
  const { id, to } = found;
  const by = Number(id);
  const next = text.tokens[to];
  const isLetter = /^[a-z]$/.test(token.text) && to === from + 1;
  const isApart = !next || next.spaced || next.kind !== 'word';
  if (isLetter && !(begun.digits && isApart && (!token.spaced || currencyAt(text, to)))) return undefined;
  // "A hundred", 十: people leave the one out.
  if (begun.sums[0] === empty && by > 1000) return undefined;
  const isHan = token.kind === 'han';
  const isSmall = by < (isHan ? leastGreat.han : leastGreat.word);
  return {
    ...begun,
    sums: begun.sums.map((sum) => timesMagnitude(sum, by, isSmall)),
    magnitude: begun.magnitude * (isHan || by >= 1000 ? by : 1),
    letter: begun.letter || (isLetter && token.text === 'm'),
    to,
  };
}

function timesMagnitude({ great, small, last }: Sum, by: number, isSmall: boolean): Sum {
  if (isSmall) return { great, small: plus(small, times(last ?? one, by)), last: undefined };
  const some = plus(small, last ?? zero);
  // 3万亿: the magnitude of what another one ended.
  const isMore = some[1] === 0;
  return {
    great: isMore ? times(great[1] === 0 ? one : great, by) : plus(great, times(some, by)),
    small: zero,
    last: undefined,
  };
}

function withWord(begun: Begun, text: Written): Begun | undefined {
  if (begun.digits) return undefined;
  const token = text.tokens[begun.to];
  const last = begun.sums[0]?.last;
  const isJoined = last !== undefined && token?.text === '-' && !token.spaced;
  const found = listedAt(text, 'numbers', isJoined ? begun.to + 1 : begun.to);
  const value = found && composed(last?.[0], Number(found.id), token?.kind === 'han');
  if (!found || !value) return undefined;
  return { ...begun, sums: begun.sums.map((sum) => ({ ...sum, last: value })), to: found.to };
}

/** What two numbers beside each other make: "twenty two", quatre-vingt, 两三; undefined: they are two. */
function composed(first: number | undefined, second: number, isHan: boolean): Range | undefined {
  if (first === undefined) return exactly(second);
  if (first === 4 && second === 20) return exactly(80);
  if (isHan) return second === first + 1 ? [first, second] : undefined;
  return first >= 20 && second < first ? exactly(first + second) : undefined;
}

function exactly(value: number): Range {
  return [value, value];
}

function plus([low, high]: Range, [more, most]: Range): Range {
  return [low + more, high + most];
}

function times([low, high]: Range, by: number): Range {
  return [low * by, high * by];
}
