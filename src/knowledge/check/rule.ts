/** What a rule of `check` is. The loader's own rules say what can be used at all; these say what is sound. */
import type { Fault } from '../fault.ts';
import { byPlace } from '../fault.ts';
import type { ReadableRecords } from '../load.ts';

/** An error stops a pull request; a warning is for the eyes of whoever edits. */
export type Level = 'error' | 'warning';

export interface Finding extends Fault {
  readonly rule: string;
  readonly level: Level;
}

export interface CheckInput extends ReadableRecords {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Texts of articles that were named for comparison. */
  readonly articles: readonly string[];
}

export interface Rule<Input = CheckInput> {
  /** Named in every report, and in docs/knowledge.md. */
  readonly name: string;
  readonly level: Level;
  find(input: Input): readonly Fault[];
}

/** Every finding of every rule, in the order of the files. */
export function runRules<Input>(rules: readonly Rule<Input>[], input: Input): readonly Finding[] {
  return rules
    .flatMap(({ name, level, find }) =>
      find(input).map((fault): Finding => ({ ...fault, rule: name, level })),
    )
    .sort(byPlace);
}
