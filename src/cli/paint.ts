/** Colour for terminals; `styleText` leaves it out where the output is no terminal or NO_COLOR is set. */
import { styleText } from 'node:util';
import type { Explanation } from '../answer/explain.ts';

type Format = Parameters<typeof styleText>[0];

function paint(format: Format, text: string): string {
  // hasColors() is false where NO_COLOR is set.
  const colour = process.stdout.isTTY && process.stdout.hasColors();
  return colour ? styleText(format, text) : text;
}

/** The first line, which holds the verdict, stands out. */
export function paintText(text: string): string {
  const [first = '', ...rest] = text.split('\n');
  return [paint('bold', first), ...rest].join('\n');
}

export function paintExplanation({ language, terms, candidates }: Explanation): string {
  const words = terms.map(({ said, key, kind, weight, likeness, known, implied }) => {
    const how = [
      kind,
      implied && 'implied',
      likeness < 1 && `likeness ${likeness.toFixed(2)}`,
      !known && 'unexplained',
    ];
    return `  ${said} → ${key} (${how.filter(Boolean).join(', ')})  ${weight.toFixed(2)}`;
  });
  const ranking = candidates.slice(0, 8).map(({ kind, id, evidence, holds }) => {
    return `  ${evidence.toFixed(2).padStart(7)}  ${kind} ${id}  ${paint('dim', holds.join(' '))}`;
  });
  return [`language: ${language}`, 'words:', ...words, 'candidates:', ...ranking].join('\n');
}
