/** A number with its unit or currency, a fraction, or a range of them: $2bn, 20亿元, half of, 1.9-2.1bn. */
import type { Locale } from '../knowledge/locale.ts';
import { phraseAt, phrasesOf } from './lists.ts';
import { type Numeral, numeralAt, type Range } from './numerals.ts';
import type { Token } from './tokens.ts';

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
}

export interface Quantity extends Measure {
  readonly to: number;
  /** Behind the number, where a unit may stand. */
  readonly behind?: number;
}

export function fractionAt(tokens: readonly Token[], at: number, locale: Locale): Quantity | undefined {
  const found = phraseAt(phrasesOf('fractions', locale), tokens, at);
  if (!found) return undefined;
  const stops = (where: string) => phrasesOf(`fraction-stops.${where}`, locale);
  const [part = 1, whole = 1] = found.id.split('-').map(Number);
  const share = part / whole;
  const article = phraseAt(stops('after'), tokens, found.to);
  const magnitude = article && phraseAt(phrasesOf('magnitudes', locale), tokens, article.to);
  if (magnitude && Number(magnitude.id) >= 1e6) {
    const value = share * Number(magnitude.id);
    const money = currencyBehind(tokens, magnitude.to, locale);
    const unit = money ? 'money' : null;
    return {
      readings: [[value, value]],
      unit,
      currency: money?.id ?? null,
      indefinite: false,
      large: true,
      to: money?.to ?? magnitude.to,
    };
  }
  if (article || (at > 0 && phraseAt(stops('before'), tokens, at - 1)?.to === at)) return undefined;
  return {
    readings: [[100 * share, 100 * share]],
    unit: 'percent',
    currency: null,
    indefinite: false,
    large: false,
    to: found.to,
  };
}

export function quantityAt(tokens: readonly Token[], at: number, locale: Locale): Quantity | undefined {
  const percentBefore = phraseAt(phrasesOf('percent-prefix', locale), tokens, at);
  if (percentBefore) {
    const share = numeralAt(tokens, percentBefore.to, locale);
    return (
      share && {
        readings: share.readings,
        unit: 'percent',
        currency: null,
        indefinite: share.indefinite,
        large: false,
        to: share.to,
      }
    );
  }
  const start = tokens[at - 1];
  const negative = tokens[at]?.text === '-' && tokens[at]?.spaced === true ? 1 : 0;
  const money = phraseAt(phrasesOf('currencies', 'all'), tokens, at);
  const number = numeralAt(tokens, (money?.to ?? at) + negative, locale);
  if (!number || (start?.kind === 'word' && tokens[at]?.kind === 'digits' && !tokens[at]?.spaced))
    return undefined;
  const one = withUnit(tokens, number, number.to, money?.id, locale);
  const range = rangeBehind(tokens, at, one.to, number, money?.id, locale);
  const whole = range ?? one;
  if (number.letter && whole.unit !== 'money' && !range) return withLetterAsUnit(tokens, number, locale);
  const [[value = 0] = []] = whole.readings;
  const isYear =
    whole.unit === null &&
    number.digits &&
    number.magnitude === 1 &&
    value > 1900 &&
    value < farthestYear &&
    Number.isInteger(value);
  const bareWord =
    whole.unit === null && !number.digits && number.magnitude === 1 && !number.indefinite && value < 2;
  return (isYear && !nextIsNoun(tokens, whole.to)) || bareWord || !Number.isFinite(value) ? undefined : whole;
}

/** "2048 GPUs" is no year. */
function nextIsNoun(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return next !== undefined && (next.kind === 'word' || next.kind === 'han');
}

/** "900m" with no money beside it is a length. */
function withLetterAsUnit(tokens: readonly Token[], number: Numeral, locale: Locale): Quantity {
  const bare = {
    ...number,
    readings: number.readings.map(([low, high]): Range => [low / 1e6, high / 1e6]),
    magnitude: 1,
  };
  return withUnit(tokens, bare, number.to - 1, undefined, locale);
}

function withUnit(
  tokens: readonly Token[],
  number: Numeral,
  to: number,
  money: string | undefined,
  locale: Locale,
): Quantity {
  const { readings, indefinite, magnitude } = number;
  const large = magnitude >= 1e5;
  if (tokens[to]?.text === '%')
    return { readings, unit: 'percent', currency: null, indefinite, large: false, to: to + 1 };
  const after = currencyBehind(tokens, to, locale);
  if (money !== undefined || after) {
    // HK$2bn and $2bn HK name the currency once more: what stands before it may be narrower.
    const currency =
      after && (money === undefined || money === 'USD') ? after.id : (money ?? after?.id ?? null);
    return { readings, unit: 'money', currency, indefinite, large, to: after?.to ?? to };
  }
  const unit = unitAt(tokens, to, locale);
  if (unit?.id === 'tenth')
    return {
      readings: readings.map(([low, high]) => [low * 10, high * 10]),
      unit: 'percent',
      currency: null,
      indefinite,
      large: false,
      to: unit.to,
    };
  // A year and a half, un an et demi, 一年半.
  const half = unit && phraseAt(phrasesOf('amount-links.half', locale), tokens, unit.to);
  return {
    readings: half ? readings.map(([low, high]): Range => [low + 0.5, high + 0.5]) : readings,
    unit: unit?.id ?? null,
    currency: null,
    indefinite,
    large,
    to: half?.to ?? unit?.to ?? to,
    behind: to,
  };
}

function unitAt(tokens: readonly Token[], to: number, locale: Locale) {
  const joint = tokens[to]?.text === '-' ? to + 1 : to;
  const own = phraseAt(phrasesOf('units', locale), tokens, joint);
  if (tokens[to]?.text === '°')
    return { id: 'celsius', to: /^c$/.test(tokens[to + 1]?.text ?? '') ? to + 2 : to + 1 };
  return own;
}

/** Directly behind the number, or behind a word that links the two: milliards de yuans, billion worth of dollars, 亿(人民币). */
function currencyBehind(tokens: readonly Token[], to: number, locale: Locale) {
  const links = phrasesOf('amount-links.currency', locale);
  let at = to;
  for (let step = 0; step <= linksAtMost; step++) {
    const money = phraseAt(phrasesOf('currencies', 'all'), tokens, at);
    const isNext =
      money &&
      phraseAt(phrasesOf('numbers', locale), tokens, money.to) === undefined &&
      tokens[money.to]?.kind !== 'digits';
    if (money && (isNext || step === 0)) {
      const belongsToNext =
        tokens[money.to]?.kind === 'digits' &&
        tokens[at]?.spaced === true &&
        tokens[money.to]?.spaced === false;
      return belongsToNext ? undefined : money;
    }
    const link = phraseAt(links, tokens, at);
    const mark = tokens[at]?.text === '(' || tokens[at]?.text === "'" || tokens[at]?.text === '-';
    if (!link && !mark) return undefined;
    at = link?.to ?? at + 1;
  }
  return undefined;
}

/** The other end of a range: 1.9-2.1bn, between 2 and 3 billion, 15亿至25亿. What the second says of magnitude and unit holds for both. */
function rangeBehind(
  tokens: readonly Token[],
  at: number,
  to: number,
  first: Numeral,
  money: string | undefined,
  locale: Locale,
): Quantity | undefined {
  const opened = phrasesByStart(tokens, at, locale);
  const link =
    phraseAt(phrasesOf(opened ? 'ranges.to' : 'ranges.dash', locale), tokens, to) ?? dashAt(tokens, to);
  if (!link) return undefined;
  const again = phraseAt(phrasesOf('currencies', 'all'), tokens, link.to);
  const second = numeralAt(tokens, again?.to ?? link.to, locale);
  if (!second || second.indefinite !== first.indefinite) return undefined;
  const whole = withUnit(tokens, second, second.to, money ?? again?.id, locale);
  const ranges = first.readings.map(([low]): Range => {
    const [[, high] = [0, 0]] = whole.readings;
    const scaled =
      first.magnitude === 1 && second.magnitude > 1 && low * second.magnitude <= high
        ? low * second.magnitude
        : low;
    // In another unit than that of the second end: 一成到两成.
    const same =
      whole.unit === 'percent' &&
      scaled * 10 <= high &&
      second.to < whole.to &&
      tokens[second.to]?.kind === 'han'
        ? scaled * 10
        : scaled;
    return [same, high];
  });
  const readings = ranges.filter(([low, high]) => low < high);
  // From 4,000 to 3,500 is no range, though 4,000 may be 4.
  return readings.length > 0 && readings[0] === ranges[0]
    ? { ...whole, readings, indefinite: first.indefinite }
    : undefined;
}

function phrasesByStart(tokens: readonly Token[], at: number, locale: Locale): boolean {
  const opening = phrasesOf('ranges.between', locale);
  return [1, 2].some((back) => phraseAt(opening, tokens, at - back)?.to === at);
}

function dashAt(tokens: readonly Token[], at: number) {
  return tokens[at]?.text === '-' || tokens[at]?.text === '~' ? { to: at + 1 } : undefined;
}
