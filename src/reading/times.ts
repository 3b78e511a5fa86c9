/** Finds when a text says that something was: months, days, weekdays, quarters, years, hours, yesterday, two weeks ago. */
import type { Locale } from '../knowledge/locale.ts';
import { listedAt, listedByEnd, phrasesOf } from './lists.ts';
import { numeralAt } from './numerals.ts';
import { type Token, tokensOf, type Written } from './tokens.ts';

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
  return placed(timesIn({ tokens, locale }), tokens);
}

/** Times by token, with their places in the text. */
export function placed(found: readonly TimeFound[], tokens: readonly Token[]): readonly Time[] {
  return found.flatMap(({ from, to, ...time }) => {
    const first = tokens[from];
    const last = tokens[to - 1];
    return first && last ? [{ ...time, start: first.start, end: last.end }] : [];
  });
}

export function timesIn(text: Written): readonly TimeFound[] {
  const found: TimeFound[] = [];
  const before = listedByEnd(text, 'times.before');
  for (let at = 0; at < text.tokens.length; ) {
    const notTold = listedAt(text, 'times.not-told', at);
    const one = notTold ? undefined : timeAt(text, at, before.has(at));
    if (one) found.push(one);
    // Nothing begins within a number.
    at = notTold?.to ?? Math.max(at + 1, one?.to ?? numeralAt(text, at)?.to ?? 0);
  }
  return found;
}

/** `introduced`: by a word such as "in", "since". */
function timeAt(text: Written, at: number, introduced: boolean): TimeFound | undefined {
  const quarter = listedAt(text, 'quarters', at);
  if (quarter) return withYear(text, { quarter: Number(quarter.id), from: at, to: quarter.to });
  const month = monthAt(text, at, introduced);
  if (month) return quarterOf(text, month) ?? month;
  const weekday = listedAt(text, 'weekdays', at);
  if (weekday) return { weekday: Number(weekday.id), from: at, to: weekday.to };
  const relative =
    listedAt(text, 'times.past', at) ??
    listedAt(text, 'times.future', at) ??
    listedAt(text, 'times.seasons', at);
  if (relative) return { relative: true, from: at, to: relative.to };
  return agoAt(text, at) ?? clockAt(text, at) ?? yearAt(text, at, introduced);
}

function monthAt(text: Written, at: number, introduced: boolean): TimeFound | undefined {
  const { [at - 1]: before, [at]: first, [at + 1]: second } = text.tokens;
  const dayBefore = second?.kind === 'han' ? undefined : dayAt(text, at);
  const month = listedAt(text, 'months', dayBefore?.to ?? at);
  if (!month) return undefined;
  const isInDigits = first?.kind === 'digits' && second?.text === '月';
  const isHan = first?.kind === 'han' || isInDigits;
  const { day, to } = dayBefore
    ? { ...dayBefore, to: month.to }
    : ((isHan ? hanDayAt(text, month.to) : dayAt(text, month.to)) ?? { day: undefined, to: month.to });
  // "May" may be no month, and 3月 of 1-3月 ends a range.
  const isUnsure = listedAt(text, 'times.unsure-months', dayBefore?.to ?? at) !== undefined;
  if (isUnsure && !introduced && day === undefined && yearOf(text.tokens[month.to]) === undefined)
    return undefined;
  if (isInDigits && before?.text === '-') return undefined;
  return withYear(text, { month: Number(month.id), ...(day === undefined ? {} : { day }), from: at, to });
}

/** "January to March", 1-3月: a quarter by its months. */
function quarterOf(text: Written, { month = 0, day, from, to }: TimeFound): TimeFound | undefined {
  const dash = text.tokens[to]?.text === '-' ? to + 1 : undefined;
  const link = listedAt(text, 'ranges.to', to)?.to ?? dash;
  const last = link === undefined ? undefined : listedAt(text, 'months', link);
  if (!last || day !== undefined || Number(last.id) !== month + 2 || month % 3 !== 1) return undefined;
  return withYear(text, { quarter: (month + 2) / 3, from, to: last.to });
}

interface Day {
  readonly day: number;
  /** Behind it. */
  readonly to: number;
}

/** "3", "3rd of". */
function dayAt(text: Written, at: number): Day | undefined {
  const { text: written = '' } = text.tokens[at] ?? {};
  const day = /^\d{1,2}$/.test(written) ? Number(written) : 0;
  if (day < 1 || day > 31) return undefined;
  const ordinal = listedAt(text, 'times.ordinals', at + 1)?.to ?? at + 1;
  return { day, to: listedAt(text, 'times.day-links', ordinal)?.to ?? ordinal };
}

function hanDayAt(text: Written, at: number): Day | undefined {
  const number = numeralAt(text, at);
  const [[day = 0] = []] = number?.readings ?? [];
  return number && /^[日号]$/.test(text.tokens[number.to]?.text ?? '')
    ? { day, to: number.to + 1 }
    : undefined;
}

function yearOf(token: Token | undefined): number | undefined {
  return token && /^(?:19|20)\d\d$/.test(token.text) ? Number(token.text) : undefined;
}

/** The year behind it, or else before it. */
function withYear(text: Written, found: TimeFound): TimeFound {
  const { tokens } = text;
  const comma = tokens[found.to]?.text === ',' ? found.to + 1 : undefined;
  const to = comma ?? listedAt(text, 'times.year-links', found.to)?.to ?? found.to;
  const behind = yearOf(tokens[to]);
  if (behind !== undefined) return { ...found, year: behind, to: to + 1 };
  const year = yearOf(tokens[found.from - (tokens[found.from - 1]?.text === '年' ? 2 : 1)]);
  return year === undefined ? found : { ...found, year };
}

function yearAt({ tokens }: Written, at: number, introduced: boolean): TimeFound | undefined {
  const year = yearOf(tokens[at]);
  const next = tokens[at + 1];
  if (year === undefined) return undefined;
  if (next?.text === '年') return { year, from: at, to: at + 2 };
  // "Of 2048 GPUs": a number with something counted behind it.
  const isCount = next?.kind === 'word' || next?.kind === 'han' || /^[%$€£¥-]$/.test(next?.text ?? '');
  return introduced && !isCount ? { year, from: at, to: at + 1 } : undefined;
}

/** "Two weeks ago", il y a trois jours, 3天前. */
function agoAt(text: Written, at: number): TimeFound | undefined {
  const opening = listedAt(text, 'times.il-y-a', at);
  const number = numeralAt(text, opening?.to ?? at);
  const unit = number && listedAt(text, 'units', number.to);
  const [[value = 0] = []] = number?.readings ?? [];
  // 2030年前 is before that year.
  if (!unit || value > 1900 || !/^(?:minute|hour|day|week|month|year)$/.test(unit.id)) return undefined;
  const ago = opening ? unit : listedAt(text, 'times.ago', unit.to);
  return ago && { relative: true, from: at, to: ago.to };
}

function clockAt(text: Written, at: number): TimeFound | undefined {
  const { tokens, locale } = text;
  const number = numeralAt(text, at);
  const [[value = 99] = []] = number?.readings ?? [];
  if (!number || value > 24 || !Number.isInteger(value) || number.magnitude > 10) return undefined;
  // 一点: a little.
  if (value === 1 && tokens[at]?.text === '一') return undefined;
  const { [number.to]: colon, [number.to + 1]: minutes } = tokens;
  const hasMinutes = colon?.text === ':' && minutes?.kind === 'digits' && !minutes.spaced;
  const clock = listedAt(text, 'times.clock', hasMinutes ? number.to + 2 : number.to);
  // "Pendant 3 h" and "72 h" are no time of day.
  const leads = phrasesOf('times.clock-leads', locale).next;
  const isLed = leads.size === 0 || leads.has(tokens[at - 1]?.text ?? '');
  if (!clock || !(isLed || hasMinutes)) return undefined;
  const isEvening = /^pm?$/.test(tokens[clock.from]?.text ?? '');
  return { hour: isEvening && value < 12 ? value + 12 : value, from: at, to: clock.to };
}
