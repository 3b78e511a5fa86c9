/** Amounts that the wording of a claim gives otherwise than its figure records, in any language. */
import type { Rule } from '../../../knowledge/check/rule.ts';
import type { Fault } from '../../../knowledge/fault.ts';
import { defaultLocale, type Locale, languageNames, locales } from '../../../knowledge/locale.ts';
import type { FigureRecord } from '../../../knowledge/schema.ts';
import { languageOf } from '../../../language/index.ts';
import { cleanText } from '../../../reading/clean.ts';
import { holdsListed, type List } from '../../../reading/lists.ts';
import { tokensOf } from '../../../reading/tokens.ts';
import { type Amount, amountsIn, numbersIn } from '../amounts.ts';

export const figuresInText: Rule = {
  name: 'figures-in-text',
  level: 'error',
  *find({ briefing: { file, record } }) {
    for (const [index, { id, figures = [], draft, ...texts }] of record.claims.entries())
      for (const key of ['text', 'label'] as const)
        for (const locale of record.languages) {
          const words = texts[key]?.[locale] ?? '';
          // Money without a currency is told already.
          if (words === '' || draft || figures.some((one) => one.unit === 'money' && !one.currency)) continue;
          for (const { message, remedy } of problemsOf(figures, words, locale))
            yield file.fault(
              ['claims', index, key, locale],
              `the ${languageNames[locale]} ${key} of "${id}" ${message}`,
              remedy,
            );
        }
  },
};

type Problem = Pick<Fault, 'message' | 'remedy'>;

/** A figure of one amount; a range is two. */
type Figure = Pick<FigureRecord, 'id' | 'unit' | 'currency' | 'qualifier'> & { readonly amount: number };

/** An amount of a text, or an end of a range. */
type Said = Pick<Amount, 'unit' | 'currency' | 'qualifier' | 'written'> & { readonly amount: number };

/** The wording of a claim in one language, and what it gives. */
interface Text {
  readonly locale: Locale;
  readonly text: string;
  readonly said: readonly Said[];
  readonly numbers: readonly number[];
}

function* problemsOf(records: readonly FigureRecord[], text: string, locale: Locale): Generator<Problem> {
  const figures = records.flatMap((one) => [one.amount].flat().map((amount): Figure => ({ ...one, amount })));
  const said = amountsIn(text, locale).flatMap((one) =>
    [...new Set(one.ends)].map((amount): Said => ({ ...one, amount })),
  );
  const whole: Text = { locale, text, said, numbers: numbersIn(text, locale) };
  // Only of money and shares is it sure that they are amounts: years, paragraphs and ages are numbers too.
  const strange = said.filter(
    (one) =>
      (one.unit === 'money' || one.unit === 'percent') &&
      !figures.some((figure) => isSame(figure, one) || isPart(one, figure, whole)),
  );
  for (const figure of figures) {
    const own = said.filter((one) => isSame(figure, one));
    const [first] = own;
    if (first) {
      if (!own.some((one) => isQualified(figure, one, whole)))
        yield {
          message: `says "${hedged(first)}" where the figure "${figure.id}" is "${hedged(figure)}"`,
          remedy: 'Say it with the same hedge, which is part of the claim',
        };
    } else if (!isGiven(figure, whole)) {
      const instead = strange.shift();
      yield instead
        ? {
            message: `says ${amountText(instead)} where the figure "${figure.id}" is ${amountText(figure)}`,
            remedy: 'Correct whichever of the two departs from the source',
          }
        : {
            message: `does not give the figure "${figure.id}", ${amountText(figure)}`,
            remedy: 'Name the amount in each language, or delete the figure',
          };
    }
  }
  for (const one of strange)
    yield {
      message: `gives an amount that is no figure of this claim: ${amountText(one)}`,
      remedy: 'Add it under figures (npm run knowledge -- new figure), or take it out of the text',
    };
}

function isSame(figure: Figure, said: Said): boolean {
  return (
    isEqual(figure.amount, said.amount) &&
    figure.unit === said.unit &&
    (figure.unit !== 'money' || isSameCurrency(figure.currency ?? '', said))
  );
}

/** Of a currency that the languages have no words for, and of a sign or word that several share ($, dollars), nothing can be told. */
function isSameCurrency(one: string, { currency, written = '' }: Said): boolean {
  if (currency === undefined || currency === one || !isRead(one)) return true;
  return [signOf(one), ...formsOf(one)].some((form) => form?.includes(written));
}

function isRead(currency: string): boolean {
  return formsOf(currency).length > 0;
}

/** By the name that Unicode has for it: 印度卢比, réals brésiliens. */
function isNamed(currency: string | undefined, { text, locale }: Text): boolean {
  if (currency === undefined) return false;
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'name' });
  const nameFor = (amount: number) =>
    format.formatToParts(amount).find(({ type }) => type === 'currency')?.value ?? currency;
  return [1, 2].some((amount) => text.toLowerCase().includes(nameFor(amount).toLowerCase()));
}

function formsOf(currency: string): readonly string[] {
  return locales.flatMap((locale) => languageOf(locale).lists('currencies').get(currency) ?? []);
}

/** $, ¥. */
function signOf(currency: string): string | undefined {
  return new Intl.NumberFormat(defaultLocale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value;
}

function isEqual(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.abs(one) * 1e-9;
}

/** As a number with whatever behind it; or by a unit or magnitude that stands once for two: "de 212 à 250 millions de dollars". */
function isGiven({ amount, unit, currency }: Figure, whole: Text): boolean {
  const size = Math.abs(amount);
  // "A week", "une semaine", a kilometre that is run "for its first time".
  if (unit === 'money' && !isRead(currency ?? '')) return isWritten(size, whole);
  if (unit !== 'money' && unit !== 'percent')
    return size === 1 || isWritten(size, whole) || isWithHalf(size, whole);
  const cents = centsOf({ amount, unit });
  if (cents.length > 0 && cents.every((one) => isWritten(one, whole))) return true;
  const others = whole.said.filter((one) => one.unit === unit && one.currency === currency);
  if (others.length > 0) return isWritten(size, whole) || isScaled(size, whole);
  return isNamed(currency, whole) && isWritten(size, whole);
}

/** 50 of "4 euros 50", and the half of "a year and a half". */
function isPart({ amount }: Said, figure: Figure, whole: Text): boolean {
  return centsOf(figure).includes(amount) || (amount === 50 && isWithHalf(figure.amount, whole));
}

function isWithHalf(size: number, whole: Text): boolean {
  return size % 1 === 0.5 && (size < 2 || isWritten(size - 0.5, whole)) && holds(whole, 'amount-links.half');
}

/** "4 euros 50", 99 cents: what stands before the point, and the hundredths. */
function centsOf({ amount, unit }: Pick<Figure, 'amount' | 'unit'>): readonly number[] {
  const cents = Math.round(Math.abs(amount) * 100) % 100;
  return unit === 'money' && cents > 0 ? [Math.trunc(Math.abs(amount)), cents].filter((one) => one > 0) : [];
}

/** 4 of "4 万". */
function isScaled(size: number, { numbers, locale }: Text): boolean {
  const magnitudes = [...languageOf(locale).lists('magnitudes').keys()].map(Number);
  return magnitudes.some((one) => one >= 1000 && numbers.some((number) => isEqual(number * one, size)));
}

function isWritten(size: number, whole: Text): boolean {
  const { text, said, numbers } = whole;
  return (
    numbers.some((number) => isEqual(number, size)) ||
    (holds(whole, 'magnitudes') && isScaled(size, whole)) ||
    said.some((one) => isEqual(Math.abs(one.amount), size)) ||
    text.replace(/(?<=\d)[\s,.](?=\d{3})/gu, '').includes(String(size))
  );
}

/** Whether a form of the language's lists stands anywhere in a text. */
export function holds({ text, locale }: Pick<Text, 'text' | 'locale'>, ...lists: readonly List[]): boolean {
  const tokens = tokensOf(cleanText(text));
  return lists.some((list) => holdsListed({ tokens, locale }, list));
}

/** "About 100 billion yuan (13.7 billion dollars)": a conversion in brackets shares the hedge before it. */
function isQualified({ qualifier, unit }: Figure, said: Said, whole: Text): boolean {
  if (said.qualifier === qualifier) return true;
  // How old, long or cold a thing is, is hedged in more ways than are known: "620,000 years or older".
  if (said.qualifier === null && unit !== 'money' && unit !== 'percent') return true;
  if ((said.qualifier ?? 'about') !== 'about') return false;
  return (
    qualifier === 'exactly' ||
    qualifier === 'about' ||
    holds(whole, `qualifiers-before.${qualifier}`, `qualifiers-after.${qualifier}`, `hedges.${qualifier}`)
  );
}

/** The amount with its hedge, in English. */
function hedged(one: Said | Figure): string {
  const hedge = one.qualifier === null || one.qualifier === 'exactly' ? '' : one.qualifier;
  return `${hedge.replace('-', ' ')} ${amountText(one)}`.trim();
}

function amountText({ amount, unit, currency }: Said | Figure): string {
  const number = amount.toLocaleString(defaultLocale);
  if (unit === 'percent') return `${number}%`;
  if (unit === 'money') return `${number} ${currency ?? 'of an unknown currency'}`;
  return unit === 'count' || unit === 'number' ? number : `${number} ${unit}`;
}
