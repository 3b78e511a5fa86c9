/** A number with its unit or currency, a fraction, or a range of them: $2bn, 20亿元, half of, 1.9-2.1bn. */
import { languageOf } from '../language/index.ts';
import { currencyAt, listedAt } from './lists.ts';
import { type Numeral, numeralAt, type Range } from './numerals.ts';
import type { Found } from './phrases.ts';
import type { Token, Written } from './tokens.ts';

/** Words and marks that may link a number to its currency. */
const linksAtMost = 2;
const farthestYear = 2100;

/** What a number measures. */
export interface Measure {
  /** What it may be, in whole units: 2,000,000,000 for 2bn; 10 for 10%. The two ends are the same where one number is said. */
  readonly readings: readonly Range[];
  /** As in figures: money, percent, or a unit of CLDR; null: a bare number. */
  readonly unit: string | null;
  /** For money. */
  readonly currency: string | null;
  /** "A few billion", 几十亿. */
  readonly indefinite: boolean;
  /** Whether a magnitude such as billion or 亿 was said. */
  readonly large: boolean;
  /** A quarter, half, one in seven: people say it of what comes near. */
  readonly fraction?: true;
}

export interface Quantity extends Measure {
  /** Behind its last token. */
  readonly to: number;
  /** Where its noun may begin: a unit may be what is counted. */
  readonly noun: number;
}

type Value = Pick<Numeral, 'readings' | 'indefinite' | 'magnitude' | 'to'>;

function measured(value: Value, unit: string | null, to: number, currency: string | null = null): Quantity {
  const { readings, indefinite, magnitude } = value;
  const noun = unit === 'money' ? to : value.to;
  return { readings, unit, currency, indefinite, large: magnitude >= 1e5, to, noun };
}

function percentOf(value: Value, to: number): Quantity {
  return measured({ ...value, magnitude: 1, to }, 'percent', to);
}

export function fractionAt(text: Written, at: number): Quantity | undefined {
  const found = listedAt(text, 'fractions', at);
  if (!found) return rateAt(text, at);
  const [part = 1, whole = 1] = found.id.split('-').map(Number);
  const share = part / whole;
  const article = listedAt(text, 'fraction-stops.after', found.to);
  const magnitude = article && listedAt(text, 'magnitudes', article.to);
  // "Half a billion euros".
  if (magnitude && Number(magnitude.id) >= 1e6) {
    const money = currencyBehind(text, magnitude.to);
    const value = shareOf(share, Number(magnitude.id), magnitude.to);
    return money ? measured(value, 'money', money.to, money.id) : measured(value, null, magnitude.to);
  }
  if (article || listedAt(text, 'fraction-stops.before', at - 1)?.to === at) return undefined;
  return fraction(share, found.to);
}

function fraction(share: number, to: number): Quantity {
  return { ...percentOf(shareOf(share, 100, to), to), fraction: true };
}

/** Of larger numbers both may be meant by themselves: 9 out of 60. */
const mostInRate = 10;

/** One in seven, deux sur trois, 七分之二. */
function rateAt(text: Written, at: number): Quantity | undefined {
  const first = numeralAt(text, at);
  const link = first && listedAt(text, 'amount-links.rate', first.to);
  const second = link && numeralAt(text, link.to);
  if (!first || !second || unitAt(text, second.to)) return undefined;
  const [[one] = [0], [other] = [0]] = [first.readings[0], second.readings[0]];
  const [part, whole] = languageOf(text.locale).wholeFirst ? [other, one] : [one, other];
  const isRate = !first.indefinite && !second.indefinite && part < whole && whole <= mostInRate;
  return isRate ? fraction(part / whole, second.to) : undefined;
}

function shareOf(share: number, magnitude: number, to: number): Value {
  return { readings: [[share * magnitude, share * magnitude]], indefinite: false, magnitude, to };
}

export function quantityAt(text: Written, at: number): Quantity | undefined {
  const prefix = listedAt(text, 'percent-prefix', at);
  if (prefix) {
    const share = numeralAt(text, prefix.to);
    return share && percentOf(share, share.to);
  }
  const { [at - 1]: before, [at]: first } = text.tokens;
  const money = currencyAt(text, at);
  const isNegative = first?.text === '-' && first.spaced;
  const number = numeralAt(text, isNegative ? at + 1 : (money?.to ?? at));
  // The 2 of "H2".
  const isPartOfWord = first?.kind === 'digits' && !first.spaced && before?.kind === 'word';
  if (!number || isPartOfWord) return undefined;
  const one = withUnit(text, number, money?.id);
  const whole = rangeBehind(text, at, number, one.to, money?.id) ?? one;
  // "900m" with no money beside it is a length, "1.9M audiobooks" is not.
  const [letter, next] = text.tokens.slice(number.to - 1);
  const isMillion = letter?.capital && !letter.spaced && next?.kind === 'word' && !next.capital;
  const isLetter = number.letter && !isMillion;
  if (isLetter && whole === one && one.unit !== 'money') {
    const readings = eachEnd(number.readings, (value) => value / 1e6);
    return withUnit(text, { ...number, readings, magnitude: 1, to: number.to - 1 }, undefined);
  }
  return isAmount(whole, number, text.tokens[whole.to]) ? whole : undefined;
}

/** No article, and no year, unless something counted stands behind it. */
function isAmount({ readings, unit }: Quantity, number: Numeral, next: Token | undefined): boolean {
  const [[value] = [Number.NaN]] = readings;
  if (!Number.isFinite(value) || unit !== null || number.magnitude !== 1) return Number.isFinite(value);
  if (!number.digits) return number.indefinite || value >= 2;
  const isYear = value > 1900 && value < farthestYear && Number.isInteger(value);
  return !isYear || next?.kind === 'word' || next?.kind === 'han';
}

function withUnit(text: Written, number: Value, money: string | undefined): Quantity {
  const { readings, to } = number;
  if (text.tokens[to]?.text === '%') return percentOf(number, to + 1);
  const behind = currencyBehind(text, to);
  // HK$2bn and $2bn HK name the currency once more: what stands before it may be narrower.
  const currency = money === undefined || money === 'USD' ? (behind?.id ?? money) : money;
  if (currency !== undefined) return measured(number, 'money', behind?.to ?? to, currency);
  const unit = unitAt(text, to);
  if (unit?.id === 'tenth')
    return percentOf({ ...number, readings: eachEnd(readings, (value) => value * 10) }, unit.to);
  // A year and a half, un an et demi, 一年半.
  const half = unit && listedAt(text, 'amount-links.half', unit.to);
  return half
    ? measured({ ...number, readings: eachEnd(readings, (value) => value + 0.5) }, unit.id, half.to)
    : measured(number, unit?.id ?? null, unit?.to ?? to);
}

function eachEnd(readings: readonly Range[], of: (value: number) => number): readonly Range[] {
  return readings.map(([low, high]) => [of(low), of(high)]);
}

function unitAt(text: Written, at: number): Pick<Found, 'id' | 'to'> | undefined {
  const degree = markAt(text, at, /^°$/);
  if (degree !== undefined) return { id: 'celsius', to: markAt(text, degree, /^c$/) ?? degree };
  return listedAt(text, 'units', markAt(text, at, /^-$/) ?? at);
}

/** Directly behind the number, or behind a word that links the two: milliards de yuans, billion worth of dollars, 亿(人民币). */
function currencyBehind(text: Written, to: number): Found | undefined {
  const { tokens } = text;
  const direct = currencyAt(text, to);
  const next = direct && tokens[direct.to];
  // Of "5 $20" it is the next number's.
  if (direct) return next?.kind === 'digits' && !next.spaced && tokens[to]?.spaced ? undefined : direct;
  let at = to;
  for (let step = 0; step < linksAtMost; step++) {
    const link = listedAt(text, 'amount-links.currency', at)?.to ?? markAt(text, at, /^[('-]$/);
    if (link === undefined) return undefined;
    at = link;
    const money = currencyAt(text, at);
    if (money && tokens[money.to]?.kind !== 'digits' && !listedAt(text, 'numbers', money.to)) return money;
  }
  return undefined;
}

/** Behind a mark; undefined: there is none. */
function markAt({ tokens }: Written, at: number, mark: RegExp): number | undefined {
  return mark.test(tokens[at]?.text ?? '') ? at + 1 : undefined;
}

/** The other end of a range: 1.9-2.1bn, between 2 and 3 billion, 15亿至25亿. What it says of magnitude and unit holds for both. */
function rangeBehind(
  text: Written,
  at: number,
  first: Numeral,
  to: number,
  money: string | undefined,
): Quantity | undefined {
  const isOpened = [1, 2].some((back) => listedAt(text, 'ranges.between', at - back)?.to === at);
  const link = listedAt(text, isOpened ? 'ranges.to' : 'ranges.dash', to)?.to ?? markAt(text, to, /^[-~]$/);
  if (link === undefined) return undefined;
  const again = currencyAt(text, link);
  const second = numeralAt(text, again?.to ?? link);
  if (!second || second.indefinite !== first.indefinite) return undefined;
  const whole = withUnit(text, second, money ?? again?.id);
  const [[, high] = [0, 0]] = whole.readings;
  // 一成到两成.
  const isInTenths = whole.unit === 'percent' && text.tokens[second.to]?.kind === 'han';
  const shared = [first.magnitude === 1 ? second.magnitude : 1, isInTenths ? 10 : 1];
  const ranges = first.readings.map(
    ([low]): Range => [shared.reduce((end, by) => (end * by <= high ? end * by : end), low), high],
  );
  const readings = ranges.filter(([low]) => low < high);
  // From 4,000 to 3,500 is no range, though 4,000 may be 4.
  return readings[0] === ranges[0] ? { ...whole, readings } : undefined;
}
