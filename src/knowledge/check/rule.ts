/** What a rule of `check` is. The loader's own rules say what can be used at all; these say what is sound. */
import { byPlace, type Fault } from '../fault.ts';
import type { Folder, Records } from '../folder.ts';

/** An error stops a pull request; a warning is for the eyes of whoever edits. */
export type Level = 'error' | 'warning';

export interface Finding extends Fault {
  readonly rule: string;
  readonly level: Level;
}

/** `briefing/source` → the whole text of that source, as somebody has it at hand. */
export type SourceTexts = ReadonlyMap<string, string>;

export interface CheckInput {
  /** The youngest last: it is told what is wrong between several. */
  readonly records: Records;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly sources: SourceTexts;
}

export interface Rule<Input = CheckInput> {
  /** Named in every report, and in docs/knowledge.md. */
  readonly name: string;
  readonly level: Level;
  /** What is wrong in one briefing: none is blamed for what another holds. */
  find(folder: Folder, input: Input): Iterable<Fault>;
}

/** Every finding of every rule, in the order of the files. */
export function runRules<Input extends CheckInput>(
  rules: readonly Rule<Input>[],
  input: Input,
): readonly Finding[] {
  return rules
    .flatMap(({ name, level, find }) =>
      input.records
        .flatMap((folder) => [...find(folder, input)])
        .map((fault): Finding => ({ ...fault, rule: name, level })),
    )
    .sort(byPlace);
}
