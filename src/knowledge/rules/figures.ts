/** Figures have what their unit needs, and formulas can be worked out. */
import type { Path, Report } from '../file.ts';
import { evaluate, figuresIn } from '../formula.ts';
import { offer } from '../nearest.ts';
import { figuresOf, recordsIn } from '../records.ts';
import type { BriefingRecord, FigureRecord } from '../schema.ts';

export function figures(briefing: BriefingRecord, report: Report): void {
  const figures = figuresOf(briefing);
  const amounts = new Map(figures.map(({ figure }) => [figure.id, figure.amount]));
  const listed = 'The figures of this file';
  for (const { path, record } of recordsIn(briefing, 'derived')) {
    const { formula } = record;
    const at = [...path, 'formula'];
    const named = figuresIn(formula);
    const unknown = named.find((id) => !amounts.has(id));
    const ids = [...amounts.keys()];
    const known = unknown === undefined ? `${listed}: ${ids.join(', ')}` : offer(unknown, ids, listed);
    if (named.length === 0) {
      report(
        at,
        `the formula "${formula}" names no figure`,
        `A derived figure is worked out from others. ${known}`,
      );
      continue;
    }
    const result = evaluate(formula, (id) => amounts.get(id));
    if (!result.ok)
      report(at, `the formula "${short(formula)}" cannot be worked out: ${result.message}`, known);
    measure(record, path, report);
  }
  for (const { path, figure } of figures) {
    measure(figure, path, report);
    if (typeof figure.amount !== 'number' && figure.amount[0] >= figure.amount[1])
      report([...path, 'amount'], 'this range does not rise', 'Write the lower end first: [low, high]');
  }
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

type Measured = Pick<FigureRecord, 'id' | 'unit' | 'currency' | 'noun'>;

function measure(figure: Measured, path: Path, report: Report) {
  const { id, unit } = figure;
  if (unit === 'money' && !figure.currency)
    report(path, `the figure "${id}" is money without a currency`, 'Add "currency: CNY" (or USD, EUR …)');
  for (const [key, needed] of [
    ['currency', 'money'],
    ['noun', 'count'],
  ] as const)
    if (unit !== needed && figure[key])
      report(
        [...path, key],
        `the figure "${id}" has a ${key} but is no ${needed}`,
        `Write "unit: ${needed}", or delete the ${key}`,
      );
}
