/** The value of a number among tokens: digits, words and magnitudes, Western and Chinese, exact or not. */
import type { Locale } from '../knowledge/locale.ts';
import { digitsValues } from './digits.ts';
import { phraseAt, phrasesOf } from './lists.ts';
import type { Token } from './tokens.ts';

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

const few = { few: [2, 9.99], couple: [1.5, 3.5], some: [1, 9.99] } as const satisfies Record<string, Range>;
/** In tokens: nobody writes longer ones, and every token may begin one. */
const longest = 16;
/** "Billions": from one of them up to the next magnitude. */
const several: Range = [1, 999];
/** Below it a Chinese magnitude gathers within 万 and 亿, a Western one within a thousand. */
const gathers = { han: 10_000, word: 1000 } as const;

type Part =
  | { readonly kind: 'number'; readonly values: readonly Range[]; readonly step: number }
  | {
      readonly kind: 'magnitude';
      readonly by: number;
      readonly small: boolean;
    };

/** Amounts and times look at the same tokens for the same numbers. */
const known = new WeakMap<readonly Token[], Map<number, Numeral | undefined>>();

/** The number that begins at a token of a text in one language; undefined: none does. */
export function numeralAt(tokens: readonly Token[], from: number, locale: Locale): Numeral | undefined {
  const own = known.get(tokens) ?? new Map<number, Numeral | undefined>();
  known.set(tokens, own);
  if (!own.has(from)) own.set(from, readNumeral(tokens, from, locale));
  return own.get(from);
}

function readNumeral(tokens: readonly Token[], from: number, locale: Locale): Numeral | undefined {
  const parts: Part[] = [];
  let at = from;
  let indefinite = false;
  let magnitude = 1;
  let digits = false;
  let letter = false;
  const first = tokens[from];
  if (!first || (first.kind !== 'digits' && !beginningsIn(locale).has(first.text))) return undefined;
  for (;;) {
    const token = tokens[at];
    if (!token || at - from > longest) break;
    const last = parts.at(-1);
    if (token.kind === 'digits') {
      // Digits stand at the beginning only.
      if (last) break;
      const { written, to } = digitGroups(tokens, at);
      parts.push({ kind: 'number', values: digitsValues(written).map((value) => [value, value]), step: 0 });
      digits = true;
      at = to;
      continue;
    }
    const within = last && phraseAt(phrasesOf('qualifiers-within', locale), tokens, at);
    if (within) {
      at = within.to;
      continue;
    }
    const vague = phraseAt(phrasesOf('indefinite', locale), tokens, at);
    const leads = vague?.id !== 'some' || phraseAt(phrasesOf('magnitudes', locale), tokens, vague.to);
    if (vague && leads && (last?.kind !== 'number' || token.kind === 'han')) {
      const range = few[vague.id as keyof typeof few] ?? few.few;
      const rest = { kind: 'number', values: [range], step: 1 } as const;
      // 20几亿: a little more than twenty.
      if (last?.kind === 'number')
        parts[parts.length - 1] = { ...last, values: last.values.map(([low]) => [low, low * 1.5]) };
      else parts.push(rest);
      indefinite = true;
      at = vague.to;
      continue;
    }
    const plural = last ? undefined : phraseAt(phrasesOf('plural-magnitudes', locale), tokens, at);
    if (plural) {
      parts.push(
        { kind: 'number', values: [several], step: 1 },
        { kind: 'magnitude', by: Number(plural.id), small: false },
      );
      indefinite = true;
      magnitude *= Number(plural.id);
      at = phraseAt(phrasesOf('amount-links.magnitude', locale), tokens, plural.to)?.to ?? plural.to;
      if (
        !phraseAt(phrasesOf('magnitudes', locale), tokens, at) &&
        !phraseAt(phrasesOf('plural-magnitudes', locale), tokens, at)
      )
        at = plural.to;
      continue;
    }
    const more =
      indefinite && parts.length > 0
        ? phraseAt(phrasesOf('plural-magnitudes', locale), tokens, at)
        : undefined;
    const by = more ?? phraseAt(phrasesOf('magnitudes', locale), tokens, at);
    if (by) {
      const single = by.to === at + 1 && /^[a-z]$/.test(token.text);
      const money = phraseAt(phrasesOf('currencies', 'all'), tokens, by.to);
      if (single && (!digits || !isBoundary(tokens[by.to]) || (token.spaced && !money))) break;
      if (!last && !/^(?:10|100|1000)$/.test(by.id)) break;
      const value = Number(by.id);
      letter ||= single && token.text === 'm';
      if (value >= 1000 || token.kind === 'han') magnitude *= value;
      parts.push({
        kind: 'magnitude',
        by: value,
        small: value < (token.kind === 'han' ? gathers.han : gathers.word),
      });
      at = by.to;
      continue;
    }
    const joined = token.text === '-' && last?.kind === 'number' && !digits && !token.spaced ? at + 1 : at;
    const number = phraseAt(phrasesOf('numbers', locale), tokens, joined);
    if (!number || digits) break;
    const value = Number(number.id);
    const beside = last?.kind === 'number' ? last.values[0]?.[0] : undefined;
    // "Twenty two", quatre-vingt, soixante-quinze; any other number beside a number is another one.
    const composes =
      beside === undefined ||
      (token.kind === 'han' ? false : value < beside && beside >= 20) ||
      (value === 20 && beside === 4);
    if (!composes && token.kind === 'han' && value === (beside ?? 0) + 1) {
      // 两三亿: two or three.
      parts[parts.length - 1] = { kind: 'number', values: [[beside ?? 0, value]], step: 1 };
    } else if (!composes) break;
    else if (beside === undefined) parts.push({ kind: 'number', values: [[value, value]], step: 0 });
    else {
      const sum = value === 20 && beside === 4 ? 80 : beside + value;
      parts[parts.length - 1] = { kind: 'number', values: [[sum, sum]], step: 0 };
    }
    at = number.to;
  }
  if (parts.length === 0) return undefined;
  if (parts.length === 1 && parts[0]?.kind === 'magnitude' && first.kind === 'word' && first.text.length < 3)
    return undefined;
  return { readings: valuesOf(parts), to: at, indefinite, magnitude, digits, letter };
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

function isBoundary(token: Token | undefined): boolean {
  return !token || token.spaced || token.kind !== 'word';
}

/** "2 000 000": groups of three with a space between them are one number. */
function digitGroups(tokens: readonly Token[], from: number): { written: string; to: number } {
  let written = tokens[from]?.text ?? '';
  let to = from + 1;
  if (!/^\d{1,3}$/.test(written)) return { written, to };
  for (; to - from < longest; to++) {
    const next = tokens[to];
    const before = tokens[to - 1];
    if (
      next?.kind !== 'digits' ||
      !before ||
      next.start !== before.end + 1 ||
      !/^\d{3}(?:[.,]\d{1,2})?$/.test(next.text)
    )
      break;
    const decimals = /^(\d{3})[.,](\d{1,2})$/.exec(next.text);
    written += decimals ? `${decimals[1]}.${decimals[2]}` : next.text;
  }
  return { written, to };
}

/** Every combination of what its numbers may be. There is at most one number with two meanings. */
function valuesOf(parts: readonly Part[]): readonly Range[] {
  const most = Math.max(1, ...parts.map((part) => (part.kind === 'number' ? part.values.length : 1)));
  return Array.from({ length: most }, (_, reading) => {
    let total: Range = [0, 0];
    let section: Range = [0, 0];
    let current: Range | undefined;
    for (const part of parts) {
      if (part.kind === 'number') current = part.values[Math.min(reading, part.values.length - 1)];
      else if (part.small) {
        section = plus(section, times(current ?? [1, 1], part.by));
        current = undefined;
      } else {
        const whole = plus(section, current ?? [0, 0]);
        if (whole[1] > 0) total = plus(total, times(whole, part.by));
        else total = times(total[1] > 0 ? total : [1, 1], part.by);
        section = [0, 0];
        current = undefined;
      }
    }
    return plus(plus(total, section), current ?? [0, 0]);
  });
}

function plus([low, high]: Range, [more, most]: Range): Range {
  return [low + more, high + most];
}

function times([low, high]: Range, by: number): Range {
  return [low * by, high * by];
}
