/** The amounts that a text gives, as far as figures know them. */
import { defaultLocale, type Locale, languageOfTag } from '../../knowledge/locale.ts';
import { languageOf } from '../../language/index.ts';
import { amountsOf, type Amount as Found } from '../../reading/amounts.ts';
import { cleanText } from '../../reading/clean.ts';
import { languageOfText } from '../../reading/language.ts';
import { numeralAt, type Range } from '../../reading/numerals.ts';
import { tokensOf } from '../../reading/tokens.ts';
import { wordsOf } from '../../reading/words.ts';

export interface Amount extends Pick<Found, 'qualifier' | 'indefinite'> {
  /** The same twice where one number is said. */
  readonly ends: Range;
  /** `number`: nothing tells what it is of. */
  readonly unit: string;
  /** Money without it is of some currency that cannot be told. */
  readonly currency?: string;
  /** Of a bare number: whether something stands behind it that is counted. */
  readonly counts: boolean;
  /** The unit or the currency as it is written: tonnes, $. */
  readonly written: string | undefined;
}

export function amountsIn(text: string, locale: Locale): readonly Amount[] {
  const cleaned = cleanText(text);
  return amountsOf(cleaned, locale).map((found) => ({
    ends: signed(rounded(found), found, cleaned),
    unit: found.unit ?? 'number',
    ...(found.currency ? { currency: found.currency } : {}),
    qualifier: found.qualifier,
    indefinite: found.indefinite,
    counts: isCount(found, cleaned, locale),
    written: writtenUnit(found, cleaned, locale),
  }));
}

/** 2.3亿 is 230,000,000, not a hair less, and a third is 33.3%: nobody writes more of it. */
function rounded({ readings: [ends = [Number.NaN, Number.NaN]], fraction }: Found): Range {
  const round = (value: number) => Number(value.toPrecision(fraction ? 3 : 12));
  return [round(ends[0]), round(ends[1])];
}

/** −5 °C, (-3%), 为-5摄氏度; no 2-5%, and nothing counted. */
function signed([low, high]: Range, { unit, start, end }: Found, text: string): Range {
  const digit = text.slice(start, end).search(/\p{N}/u);
  const isNegative = /(?<![\p{N}\p{Script=Latin}%])[-−]\p{Sc}?$/u.test(text.slice(0, start + digit));
  return isNegative && unit !== null && low === high ? [-low, -high] : [low, high];
}

function writtenUnit(
  { unit, currency, start, end }: Found,
  text: string,
  locale: Locale,
): string | undefined {
  const { lists } = languageOf(locale);
  const forms = (currency ? lists('currencies').get(currency) : lists('units').get(unit ?? '')) ?? [];
  const amount = text.slice(start, end).toLowerCase();
  return forms
    .filter((form) => amount.endsWith(form) || (currency && amount.startsWith(form)))
    .sort((one, other) => other.length - one.length)[0];
}

/** "40 buses", "In 40 towns", 40辆公交车; no year, no age, no "Article 40", no 40th. */
function isCount({ unit, noun, readings, start, end }: Found, text: string, locale: Locale): boolean {
  const [first = ''] = noun;
  const written = text.slice(start, end);
  const { common } = languageOf(locale);
  const [, capitalised] = /(\p{Lu}[\p{L}.]*)\s$/u.exec(text.slice(0, start)) ?? [];
  const isLabel = /^\d/.test(written) && capitalised && !common.includes(capitalised.toLowerCase());
  const isYear = /^(?:19|20)\d\d$/.test(written) && readings.length === 1;
  // Many Chinese words begin with a number in characters and count nothing.
  const isWord = !/\d/.test(written) && /\p{Script=Han}/u.test(written);
  return (
    unit === null &&
    /^\p{L}/u.test(first) &&
    !/^\p{Script=Latin}/u.test(text.slice(end)) &&
    !common.includes(first) &&
    !(isLabel || isYear || isWord)
  );
}

/** Every number, whatever stands behind it: twelve bells, 12 cloches, 十二座钟. */
export function numbersIn(text: string, locale: Locale): readonly number[] {
  const written = { tokens: tokensOf(cleanText(text)), locale };
  return written.tokens.flatMap((_, at) => numeralAt(written, at)?.readings.map(([value]) => value) ?? []);
}

/** The code of a text's language, whether it is read or not. `fallback`: where the text does not tell. */
export function languageIn(text: string, fallback: Locale = defaultLocale): string {
  const spoken = languageOfText(text, wordsOf(text), fallback);
  return spoken.read ? languageOfTag(spoken.locale) : spoken.language;
}
