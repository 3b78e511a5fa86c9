/** Amounts in words: the number as the locale writes it, with its currency and its qualifier. */
import type { DerivedFigure, Figure } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { stringsFor } from './strings/index.ts';

type Amount = Pick<Figure, 'amount' | 'unit' | 'currency'>;

/** From here on a number reads better as “2 billion” or “20亿” than with its zeros. */
const compactFrom = { en: 1e6, fr: 1e6, 'zh-CN': 1e4 } satisfies Record<Locale, number>;
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

/** The formula with amounts in the place of figure ids: “2 billion yuan ÷ 100 billion yuan × 100”. */
export function formulaText(figure: DerivedFigure, locale: Locale): string {
  const amounts = new Map(
    figure.from.flatMap((claim) => (claim.figures ?? []).map((one) => [one.id, one] as const)),
  );
  return figure.formula
    .replace(/\s*([*/+])\s*/g, ' $1 ')
    .replace(/[*/]| - /g, (sign) => ({ '*': '×', '/': '÷' })[sign] ?? ' − ')
    .replace(/[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g, (id) => {
      const amount = amounts.get(id);
      return amount ? amountText(amount, locale) : id;
    });
}

function amountText(
  { amount, unit, currency }: Amount,
  locale: Locale,
  digits: Intl.NumberFormatOptions = { maximumFractionDigits: 20 },
): string {
  if (typeof amount !== 'number') {
    return amount.map((one) => amountText({ amount: one, unit, currency }, locale, digits)).join('–');
  }
  if (unit === 'percent') {
    return new Intl.NumberFormat(locale, { style: 'unit', unit: 'percent', ...digits }).format(amount);
  }
  const compact = Math.abs(amount) >= compactFrom[locale];
  const notation = compact ? ({ notation: 'compact', compactDisplay: 'long' } as const) : {};
  const number = new Intl.NumberFormat(locale, { ...notation, ...digits }).format(amount);
  if (unit === 'count' || !currency) return number;
  const plural = new Intl.PluralRules(locale).select(amount) !== 'one';
  const currencies: Readonly<Record<string, (number: string, compact: boolean, plural: boolean) => string>> =
    stringsFor(locale).figures.currency;
  return currencies[currency]?.(number, compact, plural) ?? `${number} ${currency}`;
}
