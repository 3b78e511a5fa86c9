/** Amounts, and those that are worked out from others. */
import { evaluate, figuresIn } from '../formula.ts';
import type { Claim, DerivedFigure, Figure } from '../knowledge.ts';
import type { DerivedFigureRecord, FigureRecord } from '../schema.ts';
import { type Teller, withoutMissing } from './teller.ts';

export function linkFigure({ label, noun, ...own }: FigureRecord, telling: Teller): Figure {
  return withoutMissing({ ...own, label: telling.text(label), noun: telling.optional(noun) });
}

/** None where a figure that it rests on belongs to a claim that is no longer published. */
export function linkDerived(
  record: DerivedFigureRecord,
  claims: readonly Claim[],
  telling: Teller,
): DerivedFigure[] {
  const figures = claims.flatMap((claim) => claim.figures ?? []);
  const amounts = new Map(figures.map(({ id, amount }) => [id, amount]));
  const result = evaluate(record.formula, (id) => amounts.get(id));
  if (!result.ok) return [];
  const named = figuresIn(record.formula);
  const { label, method, noun, ...own } = record;
  return [
    withoutMissing({
      ...own,
      label: telling.text(label),
      method: telling.text(method),
      noun: telling.optional(noun),
      amount: result.value,
      from: claims.filter((claim) => claim.figures?.some((one) => named.includes(one.id))),
    }),
  ];
}
