/** Finds when a text says that something was: months, days, weekdays, quarters, years, hours, yesterday, two weeks ago. */
import type { Locale } from '../knowledge/locale.ts';
import { phraseAt, phrasesByEnd, phrasesOf } from './lists.ts';
import { numeralAt } from './numerals.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What of it was said; the rest is left out. */
export interface Time {
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly quarter?: number;
  readonly year?: number;
  readonly hour?: number;
  /** Relative to when it was written, or a season. */
  readonly relative?: true;
  /** In UTF-16 units of the cleaned text. */
  readonly start: number;
  readonly end: number;
}

export interface TimeFound extends Omit<Time, 'start' | 'end'> {
  /** By token: the first, and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

export function timesOf(text: string, locale: Locale): readonly Time[] {
  const tokens = tokensOf(text);
  return placed(timesIn(tokens, locale), tokens);
}

/** Times by token, with their places in the text. */
export function placed(found: readonly TimeFound[], tokens: readonly Token[]): readonly Time[] {
  return found.flatMap(({ from, to, ...time }) => {
    const first = tokens[from];
    const last = tokens[to - 1];
    return first && last ? [{ ...time, start: first.start, end: last.end }] : [];
  });
}

export function timesIn(tokens: readonly Token[], locale: Locale): readonly TimeFound[] {
  const found: TimeFound[] = [];
  const before = phrasesByEnd(phrasesOf('times.before', locale), tokens);
  for (let at = 0; at < tokens.length; ) {
    const notTold = phraseAt(phrasesOf('times.not-told', locale), tokens, at);
    const one = notTold ? undefined : timeAt(tokens, at, locale, before.has(at));
    if (one) found.push(one);
    // Nothing begins within a number.
    at = notTold?.to ?? Math.max(at + 1, one?.to ?? numeralAt(tokens, at, locale)?.to ?? 0);
  }
  return found;
}

function timeAt(
  tokens: readonly Token[],
  at: number,
  locale: Locale,
  introduced: boolean,
): TimeFound | undefined {
  const quarter = phraseAt(phrasesOf('quarters', locale), tokens, at);
  if (quarter) return withYear(tokens, { quarter: Number(quarter.id), from: at, to: quarter.to }, locale);
  const month = monthAt(tokens, at, locale, introduced);
  if (month) return quarterOf(tokens, month, locale) ?? month;
  const weekday = phraseAt(phrasesOf('weekdays', locale), tokens, at);
  if (weekday) return { weekday: Number(weekday.id), from: at, to: weekday.to };
  const relative =
    phraseAt(phrasesOf('times.past', locale), tokens, at) ??
    phraseAt(phrasesOf('times.future', locale), tokens, at) ??
    phraseAt(phrasesOf('times.seasons', locale), tokens, at);
  if (relative) return { relative: true, from: at, to: relative.to };
  return agoAt(tokens, at, locale) ?? clockAt(tokens, at, locale) ?? yearAt(tokens, at, introduced);
}

function monthAt(
  tokens: readonly Token[],
  at: number,
  locale: Locale,
  introduced: boolean,
): TimeFound | undefined {
  const months = phrasesOf('months', locale);
  const dayBefore = tokens[at + 1]?.kind === 'han' ? undefined : dayAt(tokens, at);
  const joined = dayBefore ? ordinalBehind(tokens, at + 1, locale) : at;
  const month = phraseAt(months, tokens, dayBefore ? joined : at);
  if (!month) return undefined;
  const behind = dayBefore ? undefined : dayAt(tokens, month.to);
  const han = tokens[at]?.kind === 'han' || (tokens[at]?.kind === 'digits' && tokens[at + 1]?.text === '月');
  // 3月 may be three months; "may" may be no month.
  const unsure = phraseAt(phrasesOf('times.unsure-months', locale), tokens, dayBefore ? joined : at);
  const year = isYear(tokens[month.to]);
  if (unsure && !introduced && !dayBefore && !behind && !year) return undefined;
  if (han && tokens[at]?.kind === 'digits' && tokens[at - 1]?.text === '-') return undefined;
  const day = dayBefore ?? (han ? hanDay(tokens, month.to, locale)?.day : behind);
  const to = han
    ? (hanDay(tokens, month.to, locale)?.to ?? month.to)
    : behind
      ? ordinalBehind(tokens, month.to + 1, locale)
      : month.to;
  const found = { month: Number(month.id), from: at, to: Math.max(to, month.to) };
  return withYear(tokens, day === undefined ? found : { ...found, day }, locale);
}

/** "January to March", 1-3月: a quarter by its months. */
function quarterOf(tokens: readonly Token[], first: TimeFound, locale: Locale): TimeFound | undefined {
  const link =
    phraseAt(phrasesOf('ranges.to', locale), tokens, first.to) ??
    (tokens[first.to]?.text === '-' ? { to: first.to + 1 } : undefined);
  const last = link && phraseAt(phrasesOf('months', locale), tokens, link.to);
  if (
    !last ||
    first.day !== undefined ||
    first.month === undefined ||
    Number(last.id) !== first.month + 2 ||
    first.month % 3 !== 1
  )
    return undefined;
  return withYear(tokens, { quarter: (first.month + 2) / 3, from: first.from, to: last.to }, locale);
}

function dayAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  const day = token && /^\d{1,2}$/.test(token.text) ? Number(token.text) : Number.NaN;
  return day >= 1 && day <= 31 ? day : undefined;
}

function hanDay(tokens: readonly Token[], at: number, locale: Locale) {
  const number = numeralAt(tokens, at, locale);
  const [[day = 0] = []] = number?.readings ?? [];
  return number && /^[日号]$/.test(tokens[number.to]?.text ?? '') ? { day, to: number.to + 1 } : undefined;
}

/** "3rd of": behind the day. */
function ordinalBehind(tokens: readonly Token[], at: number, locale: Locale): number {
  const ordinal = phraseAt(phrasesOf('times.ordinals', locale), tokens, at)?.to ?? at;
  return phraseAt(phrasesOf('times.day-links', locale), tokens, ordinal)?.to ?? ordinal;
}

function isYear(token: Token | undefined): boolean {
  return token !== undefined && /^(?:19|20)\d\d$/.test(token.text);
}

function withYear(tokens: readonly Token[], found: TimeFound, locale: Locale): TimeFound {
  const comma = tokens[found.to]?.text === ',' ? found.to + 1 : undefined;
  const to = comma ?? phraseAt(phrasesOf('times.year-links', locale), tokens, found.to)?.to ?? found.to;
  if (isYear(tokens[to])) return { ...found, year: Number(tokens[to]?.text), to: to + 1 };
  const ahead = tokens[found.from - 1]?.text === '年' ? tokens[found.from - 2] : tokens[found.from - 1];
  return isYear(ahead) ? { ...found, year: Number(ahead?.text) } : found;
}

function yearAt(tokens: readonly Token[], at: number, introduced: boolean): TimeFound | undefined {
  if (!isYear(tokens[at])) return undefined;
  const next = tokens[at + 1];
  if (next?.text === '年') return { year: Number(tokens[at]?.text), from: at, to: at + 2 };
  // "Of 2048 GPUs": a number with something counted behind it.
  return introduced && next?.kind !== 'word' && next?.kind !== 'han' && !/^[%$€£¥-]$/.test(next?.text ?? '')
    ? { year: Number(tokens[at]?.text), from: at, to: at + 1 }
    : undefined;
}

/** "Two weeks ago", il y a trois jours, 3天前. */
function agoAt(tokens: readonly Token[], at: number, locale: Locale): TimeFound | undefined {
  const opening = phraseAt(phrasesOf('times.il-y-a', locale), tokens, at);
  const number = numeralAt(tokens, opening?.to ?? at, locale);
  const unit = number && phraseAt(phrasesOf('units', locale), tokens, number.to);
  const [[value = 0] = []] = number?.readings ?? [];
  // 2030年前 is before that year.
  if (!unit || value > 1900 || !/^(?:minute|hour|day|week|month|year)$/.test(unit.id)) return undefined;
  const ago = opening ? unit : phraseAt(phrasesOf('times.ago', locale), tokens, unit.to);
  return ago && { relative: true, from: at, to: ago.to };
}

function clockAt(tokens: readonly Token[], at: number, locale: Locale): TimeFound | undefined {
  const hour = tokens[at];
  if (hour?.kind === 'mark') return undefined;
  const number = numeralAt(tokens, at, locale);
  const [[value = 99] = []] = number?.readings ?? [];
  // 一点: a little.
  if (
    !number ||
    (value === 1 && hour?.text === '一') ||
    value > 24 ||
    !Number.isInteger(value) ||
    number.magnitude > 10
  )
    return undefined;
  const minutes =
    tokens[number.to]?.text === ':' &&
    tokens[number.to + 1]?.kind === 'digits' &&
    tokens[number.to + 1]?.spaced === false
      ? 2
      : 0;
  const clock = phraseAt(phrasesOf('times.clock', locale), tokens, number.to + minutes);
  // "Pendant 3 h" and "72 h" are no time of day.
  const leads = phrasesOf('times.clock-leads', locale).next;
  const isLed = leads.size === 0 || leads.has(tokens[at - 1]?.text ?? '');
  if (!clock || !(isLed || minutes > 0)) return undefined;
  const evening = tokens[clock.from]?.text === 'pm' || tokens[clock.from]?.text === 'p';
  return { hour: evening && value < 12 ? value + 12 : value, from: at, to: clock.to };
}
