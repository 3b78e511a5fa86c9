/** The parts by which a long text is judged: somebody who tells a story asks in one or two of its clauses. */
import type { Term } from './terms.ts';

/** The longest run of clauses that is judged by itself. */
const longestRun = 3;

/** From the first clause to behind the last. */
export type Window = readonly [from: number, behind: number];

/** The whole text; where it has at least `longFrom` terms, every run of up to three clauses as well. */
export function windowsOf(terms: readonly Term[], longFrom: number): readonly Window[] {
  if (terms.length === 0) return [];
  const clauses = terms.map((term) => term.clause);
  const first = Math.min(...clauses);
  const behind = Math.max(...clauses) + 1;
  const windows: Window[] = [[first, behind]];
  if (terms.filter((term) => !term.implied).length < longFrom) return windows;
  for (let length = 1; length <= longestRun; length++) {
    for (let from = first; from + length <= behind; from++) windows.push([from, from + length]);
  }
  return windows;
}
