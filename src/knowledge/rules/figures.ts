/** Figures have what their unit needs, and formulas can be worked out. */
import type { Path, Report } from '../file.ts';
import { evaluate, figuresIn } from '../formula.ts';
import { offer } from '../nearest.ts';
import type { BriefingRecord, FigureRecord } from '../schema.ts';

export function figures(briefing: BriefingRecord, report: Report): void {
  const amounts = new Map(
    briefing.claims.flatMap((claim) =>
      (claim.figures ?? []).map((figure) => [figure.id, figure.amount] as const),
    ),
  );
  for (const [index, figure] of briefing.derived.entries()) {
    const path = ['derived', index, 'formula'];
    const named = figuresIn(figure.formula);
    const unknown = named.find((id) => !amounts.has(id));
    const known =
      unknown === undefined
        ? `The figures of this file: ${[...amounts.keys()].join(', ')}`
        : offer(unknown, [...amounts.keys()], 'The figures of this file');
    if (named.length === 0) {
      report(
        path,
        `the formula "${figure.formula}" names no figure`,
        `A derived figure is worked out from others. ${known}`,
      );
      continue;
    }
    const result = evaluate(figure.formula, (id) => amounts.get(id));
    if (!result.ok)
      report(path, `the formula "${short(figure.formula)}" cannot be worked out: ${result.message}`, known);
    measure(figure, ['derived', index], report);
  }
  for (const [index, { figures = [] }] of briefing.claims.entries())
    for (const [position, figure] of figures.entries()) {
      const path = ['claims', index, 'figures', position];
      measure(figure, path, report);
      if (typeof figure.amount !== 'number' && figure.amount[0] >= figure.amount[1])
        report([...path, 'amount'], 'this range does not rise', 'Write the lower end first: [low, high]');
    }
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

type Measured = Pick<FigureRecord, 'id' | 'unit' | 'currency' | 'noun'>;

function measure({ id, unit, currency, noun }: Measured, path: Path, report: Report) {
  if (unit === 'money' && !currency)
    report(path, `the figure "${id}" is money without a currency`, 'Add "currency: CNY" (or USD, EUR …)');
  if (unit !== 'money' && currency)
    report(
      [...path, 'currency'],
      `the figure "${id}" has a currency but is no money`,
      'Write "unit: money", or delete the currency',
    );
  if (unit !== 'count' && noun)
    report(
      [...path, 'noun'],
      `the figure "${id}" has a noun but is no count`,
      'Write "unit: count", or delete the noun',
    );
}
