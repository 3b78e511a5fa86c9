/** The amounts that a text gives, as far as figures know them. */
import { digitsPattern, hanPattern, numeral, wordsPattern } from '../../check/engine/numeral.ts';
import { quantitiesOf } from '../../check/engine/quantity.ts';
import type { FigureRecord } from '../../knowledge/schema.ts';

export interface Amount {
  readonly amount: number;
  /** `number`: nothing tells what it is of. */
  readonly unit: string;
  /** Money without it is of some currency that cannot be told. */
  readonly currency?: string;
  /** null: none was said. */
  readonly qualifier: FigureRecord['qualifier'] | null;
}

export function amountsIn(text: string): readonly Amount[] {
  return quantitiesOf(text.normalize('NFC')).map(({ amount, unit, currency, qualifier }) => ({
    amount,
    unit,
    ...(currency && currency !== 'foreign' ? { currency } : {}),
    qualifier,
  }));
}

const numbers = new RegExp(`${digitsPattern}|\\b(?:${wordsPattern})\\b|${hanPattern}`, 'gu');

/** Every number, whatever stands behind it: twelve bells, 12 cloches, 十二座钟. */
export function numbersIn(text: string): readonly number[] {
  return [...text.normalize('NFC').toLowerCase().matchAll(numbers)].flatMap(
    ([found]) => numeral(found) ?? [],
  );
}
