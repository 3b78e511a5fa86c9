/** Amounts in words: the number as the locale writes it, with its currency and its qualifier. */
import type { DerivedFigure, Figure } from '../knowledge/knowledge.ts';
import { type Locale, madeOnce } from '../knowledge/locale.ts';
import { escapeText } from './markdown.ts';
import { stringsFor } from './strings/index.ts';

type Amount = Pick<Figure, 'amount' | 'unit' | 'currency' | 'noun'>;
type Written = (number: string, isCompact: boolean, isPlural: boolean) => string;

/** A figure worked out from round ones is not more exact than they are. */
const derivedDigits = 3;

/** A figure of the article: “at least US$16 billion”. Never rounded. */
export function figureText(figure: Figure, locale: Locale): string {
  return stringsFor(locale).figures.qualifier[figure.qualifier](amountText(figure, locale));
}

/** A figure that we worked out: “about US$274 million”, to three digits unless it is exact. */
export function derivedText(figure: DerivedFigure, locale: Locale): string {
  const digits = figure.qualifier === 'exactly' ? {} : { maximumSignificantDigits: derivedDigits };
  return stringsFor(locale).figures.qualifier[figure.qualifier](amountText(figure, locale, digits));
}

/** A share of 20% is written with its sign, which divides by a hundred already; behind a division sign it has none. */
const percentOf = /(?<!\/\s*)\b([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\s*\/\s*100(?![\d.])/g;

/** The formula with amounts in the place of figure ids: “2 billion yuan ÷ 100 billion yuan × 100”. */
export function formulaText(figure: DerivedFigure, locale: Locale): string {
  const amounts = new Map(
    figure.from.flatMap((claim) => (claim.figures ?? []).map((one) => [one.id, one] as const)),
  );
  const isPercent = (id: string) => amounts.get(id)?.unit === 'percent';
  return figure.formula
    .replace(percentOf, (whole, id: string) => (isPercent(id) ? id : whole))
    .replace(/\s*([*/+])\s*/g, ' $1 ')
    .replace(/[*/]| - /g, (sign) => ({ '*': '×', '/': '÷' })[sign] ?? ' − ')
    .replace(/(÷ )?([a-z][a-z0-9]*(?:-[a-z0-9]+)*)/g, (_, sign: string = '', id: string) => {
      const amount = amounts.get(id);
      const written =
        sign !== '' && amount && isPercent(id) ? { amount: amount.amount, unit: 'count' } : amount;
      return sign + (written ? amountText(written, locale) : id);
    });
}

function amountText(
  { amount, unit, currency, noun }: Amount,
  locale: Locale,
  digits: Intl.NumberFormatOptions = { maximumFractionDigits: 20 },
): string {
  const ends = typeof amount === 'number' ? ([amount, amount] as const) : amount;
  const words = stringsFor(locale).figures;
  const isCompact = ends.every((end) => Math.abs(end) >= words.compactFrom);
  const notation = isCompact ? ({ notation: 'compact', compactDisplay: 'long' } as const) : {};
  const written = (options: Intl.NumberFormatOptions) => {
    const format = numberFormat(locale, { ...notation, ...digits, ...options });
    return ends[0] === ends[1] ? format.format(ends[1]) : format.formatRange(...ends);
  };
  if (unit === 'percent') return written({ style: 'unit', unit });
  if (unit === 'count')
    return noun ? words.counted(written({}), escapeText(noun[locale]), isCompact) : written({});
  if (unit !== 'money') return written({ style: 'unit', unit, unitDisplay: 'long' });
  if (currency === undefined) return written({});
  // “$4.50”, but “$4”: cents are written where there are any, and as many digits of them as the currency has.
  const { minimumFractionDigits } = numberFormat(locale, { style: 'currency', currency }).resolvedOptions();
  const cents = ends.every(Number.isInteger) || isCompact ? {} : { minimumFractionDigits };
  const isPlural = plurals(locale).select(ends[1]) !== 'one';
  const known: Readonly<Record<string, Written>> = words.currency;
  const own = known[currency];
  return own
    ? own(written(cents), isCompact, isPlural)
    : words.money(written(cents), currencyName(currency, ends[1], locale), isCompact);
}

/** “Swiss francs”: as many as there are of them. */
function currencyName(currency: string, amount: number, locale: Locale): string {
  const format = numberFormat(locale, { style: 'currency', currency, currencyDisplay: 'name' });
  return format.formatToParts(amount).find(({ type }) => type === 'currency')?.value ?? currency;
}

/** What writes numbers is slow to make, and the figures of a briefing are written in few ways. */
const formats = new Map<string, Intl.NumberFormat>();
const plurals = madeOnce((locale) => new Intl.PluralRules(locale));

function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const way = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(way) ?? new Intl.NumberFormat(locale, options);
  formats.set(way, format);
  return format;
}
