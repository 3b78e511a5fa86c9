/** Whether an amount of a message holds against a figure of the record. */
import type { Figure } from '../knowledge/knowledge.ts';
import { locales } from '../knowledge/locale.ts';
import type { Amount } from '../reading/amounts.ts';
import { cleanText } from '../reading/clean.ts';
import { holdsListed } from '../reading/lists.ts';
import type { Range } from '../reading/numerals.ts';
import { tokensOf } from '../reading/tokens.ts';

/** Rounding: 274 million for 273.97; and what "about" leaves open. */
const tolerance = 0.02;
const aboutTolerance = 0.07;
/** A quarter for 27%, half for 46%. */
const fractionTolerance = 0.1;
/** How many times looser a bound may be: one looser by far is another amount. */
const loosest = 2;

export type Verdict = 'agrees' | 'amount' | 'unit' | 'qualifier' | 'untold';

/** How long each unit of time is in months or days, for "two years" beside 24 months. */
const lengths: Readonly<Record<string, readonly [string, number]>> = {
  year: ['month', 12],
  month: ['month', 1],
  week: ['day', 7],
  day: ['day', 1],
  hour: ['minute', 60],
  minute: ['minute', 1],
  kilometer: ['meter', 1000],
  meter: ['meter', 1],
  centimeter: ['meter', 0.01],
  tonne: ['kilogram', 1000],
  kilogram: ['kilogram', 1],
  gram: ['kilogram', 0.001],
};

export function rangeOf({ amount }: Pick<Figure, 'amount'>): Range {
  return typeof amount === 'number' ? [amount, amount] : [amount[0], amount[1]];
}

/** What an amount comes to in the unit of a figure; undefined: the two cannot be compared. */
export function factorTo(amount: Amount, figure: Pick<Figure, 'unit' | 'currency'>): number | undefined {
  if (figure.unit === 'money')
    return amount.unit === 'money' || (amount.unit === null && amount.large) ? 1 : undefined;
  // What is counted decides, and months may be counted too.
  if (figure.unit === 'count') return amount.unit === 'money' || amount.unit === 'percent' ? undefined : 1;
  if (amount.unit === figure.unit) return 1;
  const [base, length] = lengths[amount.unit ?? ''] ?? [];
  const [other, unit] = lengths[figure.unit] ?? [];
  return base !== undefined && base === other && length && unit ? length / unit : undefined;
}

/** First editions count months and years. */
const timeUnits: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year', 'hour']);

/** A unit of measure, where the figure has another one or counts something. */
function isOtherUnit({ unit }: Amount, figure: Figure): boolean {
  if (!isMeasure(unit) || !isMeasure(figure.unit) || unit === figure.unit) return false;
  // Acres may be counted as acres, and months as months.
  return figure.unit !== 'count' || !(timeUnits.has(unit) || isCountedIn(unit, figure));
}

function isMeasure(unit: string | null): unit is string {
  return unit !== null && unit !== 'money' && unit !== 'percent';
}

function isCountedIn(unit: string, { noun, label }: Figure): boolean {
  return locales.some((locale) =>
    holdsListed({ tokens: tokensOf(cleanText((noun ?? label)[locale])), locale }, `units.${unit}`),
  );
}

export function isSameCurrency(amount: Amount, figure: Pick<Figure, 'unit' | 'currency'>): boolean {
  return figure.unit !== 'money' || amount.currency === null || amount.currency === figure.currency;
}

/** Whether the amount meets the figure in number, the unit and qualifier aside. */
export function isNear(amount: Amount, figure: Pick<Figure, 'amount' | 'qualifier'>, factor = 1): boolean {
  const isAbout = amount.qualifier === 'about' || figure.qualifier === 'about';
  const share = amount.fraction ? fractionTolerance : isAbout ? aboutTolerance : tolerance;
  const [low, high] = rangeOf(figure)
    .map(Math.abs)
    .sort((one, other) => one - other) as [number, number];
  return amount.readings.some(
    ([from, to]) => to * factor >= low * (1 - share) && from * factor <= high * (1 + share),
  );
}

type Bound = Figure['qualifier'];
/** Which side of the number is meant, and what is said of the rest in its place. */
const bounds: Readonly<Partial<Record<Bound, { readonly side: 1 | -1; readonly turned: Bound }>>> = {
  'at-least': { side: 1, turned: 'at-most' },
  'more-than': { side: 1, turned: 'less-than' },
  'at-most': { side: -1, turned: 'at-least' },
  'less-than': { side: -1, turned: 'more-than' },
};

export function isOtherSide(one: Bound | null, other: Bound): boolean {
  return one !== null && bounds[one] !== undefined && bounds[one].side === -(bounds[other]?.side ?? 0);
}

export function compare(amount: Amount, figure: Figure): Verdict {
  const factor = factorTo(amount, figure);
  // Ten weeks for ten days, 40,000 litres for 40,000 bottles.
  if (isOtherUnit(amount, figure) && isNear(amount, figure) && !amount.indefinite) return 'unit';
  if (factor === undefined) return 'untold';
  const near = isNear(amount, figure, factor);
  if (!isSameCurrency(amount, figure)) return near && !amount.indefinite ? 'unit' : 'untold';
  if (amount.indefinite || amount.readings.some(([low, high]) => low !== high))
    return near ? 'agrees' : 'amount';
  const said = amount.qualifier;
  if (near) return said === null || agrees(said, figure.qualifier) ? 'agrees' : 'qualifier';
  const side = said === null ? undefined : bounds[said]?.side;
  if (!side) return 'amount';
  const [low, high] = rangeOf(figure).map(Math.abs) as [number, number];
  const isOpposite = bounds[figure.qualifier]?.side === -side;
  const end = side > 0 === isOpposite ? high : low;
  const isHeld = amount.readings.some(([value]) => {
    const looser = Math.max((value * factor) / end, end / (value * factor));
    return side * value * factor < side * end && (isOpposite || looser <= loosest);
  });
  if (!isHeld) return 'amount';
  // "At least 10" where the record has at most 16 does not exclude it; "over 10bn" of at least 16bn is true.
  return isOpposite ? 'untold' : 'agrees';
}

/** Of an amount that is the same: which qualifiers may stand in a message for that of the record. */
function agrees(said: Bound, recorded: Bound): boolean {
  // "About" is the less, "exactly" the more that can be said; what a bare number leaves open is no departure.
  if (said === recorded || said === 'about') return true;
  if (recorded === 'exactly') return said === 'at-least' || said === 'at-most';
  return said !== 'exactly' && recorded !== 'about' && bounds[said]?.side === bounds[recorded]?.side;
}

/**
 * Whether the two come to all: "more than 90% is not for sale" says the same as "less than 10% is"; "over half is not"
 * is true as well, where it is told of the rest.
 */
export function isTheRest(amount: Amount, figure: Figure, isTold: boolean): boolean {
  if (amount.unit !== 'percent' || figure.unit !== 'percent') return false;
  const qualifier = bounds[figure.qualifier]?.turned ?? figure.qualifier;
  const rest = { ...figure, amount: 100 - rangeOf(figure)[0], qualifier };
  return isNear(amount, rest) || (isTold && compare(amount, rest) === 'agrees');
}
