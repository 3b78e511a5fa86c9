/** Amounts as terms, so that "2 billion", "2 Md" and "20亿" are the same, in whatever currency. */
import { quantitiesOf } from './quantity.ts';
import type { Term } from './terms.ts';
import { unitsOf } from './text.ts';

/**
 * Looking for amounts takes much longer than reading the words: only texts that can hold one are searched. Figures
 * behind letters are a name's ("H20") but for the codes of currencies.
 */
const canHoldAmount = /(?<![a-z\d.,])\d|(?:us|usd|rmb|cny|eur)\d|[０-９]|illi[ao]|[亿万成]|百分/i;

export function amountTerms(text: string): readonly Term[] {
  if (!canHoldAmount.test(text)) return [];
  return quantitiesOf(text).map(({ amount, unit, start, end }) => ({
    key: `amount:${amount}${unit === 'percent' ? '%' : ''}`,
    kind: 'quantity',
    said: text.slice(start, end),
    likeness: 1,
    clause: unitsOf(text.slice(0, start)).at(-1)?.clause ?? 0,
    implied: false,
  }));
}
