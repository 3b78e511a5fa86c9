/** Colour for terminals; `styleText` leaves it out where the output is no terminal or NO_COLOR is set. */
import { styleText } from 'node:util';
import type { Explanation } from '../answer/explain.ts';

/** The first line, which holds the verdict, stands out. */
export function paintText(text: string): string {
  const [first = '', ...rest] = text.split('\n');
  return [styleText('bold', first), ...rest].join('\n');
}

export function paintExplanation({ language, briefings }: Explanation): string {
  const told = briefings.flatMap(({ id, words, meanings, names, candidates, nothing }) => [
    `${styleText('bold', id)}`,
    `  words: ${words.join(' ')}`,
    `  meanings: ${meanings.join(' ') || 'none'}`,
    `  names: ${names.join(' ') || 'none'}`,
    ...candidates.flatMap((one) => {
      const { words: byWords, letters, sense } = one.views;
      const views = `words ${byWords.toFixed(2)}, letters ${letters.toFixed(2)}, meanings and names ${sense.toFixed(2)}`;
      return [
        `  ${(100 * one.probability).toFixed(0).padStart(3)}%  ${one.kind} ${one.id}`,
        styleText('dim', `        ${views}`),
        styleText('dim', `        ${evidenceText(one.evidence)}`),
      ];
    }),
    `  ${(100 * nothing.probability).toFixed(0).padStart(3)}%  nothing on record`,
    styleText('dim', `        ${evidenceText(nothing.evidence)}`),
  ]);
  return [`language: ${language}`, ...told].join('\n');
}

function evidenceText(evidence: Explanation['briefings'][number]['nothing']['evidence']): string {
  return evidence
    .map(
      ({ name, value, counts }) =>
        `${name} ${value.toFixed(2)} (${counts < 0 ? '' : '+'}${counts.toFixed(2)})`,
    )
    .join(', ');
}
