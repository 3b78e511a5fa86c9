/** The amounts that a text gives, as far as figures know them. */
import { quantitiesOf } from '../../answer/quantity.ts';
import type { FigureRecord } from '../../knowledge/schema.ts';

export interface Amount {
  readonly amount: number;
  readonly unit: FigureRecord['unit'];
  readonly currency?: string;
  /** null: none was said. */
  readonly qualifier: FigureRecord['qualifier'] | null;
  /** As it stands there. */
  readonly words: string;
}

/** Numbers of which nothing tells what they are of are left out. */
export function amountsIn(written: string): readonly Amount[] {
  const text = written.normalize('NFC');
  return quantitiesOf(text)
    .filter(({ unit }) => unit !== 'number')
    .map(({ amount, unit, currency, qualifier, start, end }) => ({
      amount,
      unit,
      ...(currency && currency !== 'foreign' ? { currency } : {}),
      qualifier,
      words: text.slice(start, end),
    }));
}
