/** The amounts that a text gives, as far as figures know them. */

import { defaultLocale, type Locale, languageOfTag } from '../../knowledge/locale.ts';
import type { FigureRecord } from '../../knowledge/schema.ts';
import { amountsOf } from '../../reading/amounts.ts';
import { cleanText } from '../../reading/clean.ts';
import { languageOfText } from '../../reading/language.ts';
import { numeralAt } from '../../reading/numerals.ts';
import { tokensOf } from '../../reading/tokens.ts';
import { wordsOf } from '../../reading/words.ts';

export interface Amount {
  readonly amount: number;
  /** `number`: nothing tells what it is of. */
  readonly unit: string;
  /** Money without it is of some currency that cannot be told. */
  readonly currency?: string;
  /** null: none was said. */
  readonly qualifier: FigureRecord['qualifier'] | null;
}

/** `locale`: the language of the text, where that is known. */
export function amountsIn(text: string, locale = localeOf(text)): readonly Amount[] {
  return amountsOf(cleanText(text), locale).flatMap(({ readings, unit, currency, qualifier }) => {
    const [[low, high] = [Number.NaN, Number.NaN]] = readings;
    const one = { unit: unit ?? 'number', ...(currency ? { currency } : {}), qualifier };
    return (low === high ? [low] : [low, high]).map((amount) => ({ amount, ...one }));
  });
}

/** Every number, whatever stands behind it: twelve bells, 12 cloches, 十二座钟. */
export function numbersIn(text: string, locale = localeOf(text)): readonly number[] {
  const tokens = tokensOf(cleanText(text));
  return tokens.flatMap((_, at) => numeralAt(tokens, at, locale)?.readings.map(([value]) => value) ?? []);
}

/** The language of a text; the default where it cannot be told. */
export function localeOf(text: string): Locale {
  const spoken = languageOfText(text, wordsOf(text), defaultLocale);
  return spoken.read ? spoken.locale : defaultLocale;
}

/** The code of a text's language, whether it is read or not. `fallback`: where the text does not tell. */
export function languageIn(text: string, fallback: Locale = defaultLocale): string {
  const spoken = languageOfText(text, wordsOf(text), fallback);
  return spoken.read ? languageOfTag(spoken.locale) : spoken.language;
}
