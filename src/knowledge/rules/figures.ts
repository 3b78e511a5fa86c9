/** Figures have what their unit needs, and formulas can be worked out. */
import type { Fault } from '../fault.ts';
import type { KnowledgeFile, Path } from '../file.ts';
import { type Folder, figuresOf, recordsIn } from '../folder.ts';
import { evaluate, figuresIn } from '../formula.ts';
import { offer } from '../nearest.ts';
import type { FigureRecord } from '../schema.ts';

export function* figures({ briefing: { file, record: briefing } }: Folder) {
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
      yield file.fault(
        at,
        `the formula "${formula}" names no figure`,
        `A derived figure is worked out from others. ${known}`,
      );
      continue;
    }
    const result = evaluate(formula, (id) => amounts.get(id));
    if (!result.ok)
      yield file.fault(at, `the formula "${short(formula)}" cannot be worked out: ${result.message}`, known);
    yield* measure(record, path, file);
  }
  for (const { path, figure } of figures) {
    yield* measure(figure, path, file);
    if (typeof figure.amount !== 'number' && figure.amount[0] >= figure.amount[1])
      yield file.fault(
        [...path, 'amount'],
        'this range does not rise',
        'Write the lower end first: [low, high]',
      );
  }
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

type Measured = Pick<FigureRecord, 'id' | 'unit' | 'currency' | 'noun'>;

function* measure(figure: Measured, path: Path, file: KnowledgeFile): Generator<Fault> {
  const { id, unit } = figure;
  if (unit === 'money' && !figure.currency)
    yield file.fault(
      path,
      `the figure "${id}" is money without a currency`,
      'Add "currency: CNY" (or USD, EUR …)',
    );
  for (const [key, needed] of [
    ['currency', 'money'],
    ['noun', 'count'],
  ] as const)
    if (unit !== needed && figure[key])
      yield file.fault(
        [...path, key],
        `the figure "${id}" has a ${key} but is no ${needed}`,
        `Write "unit: ${needed}", or delete the ${key}`,
      );
}
