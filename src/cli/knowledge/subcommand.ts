/** What every subcommand of `npm run knowledge` is. */
import type { ParseArgsConfig } from 'node:util';
import { knowledgeDirectory } from '../../config.ts';
import { readArguments, UsageError } from '../arguments.ts';

export { UsageError };

export interface Outcome {
  /** 0: all is well. 1: the knowledge has faults, or is not all proved. */
  readonly exitCode: 0 | 1;
  /** For standard output. */
  readonly output: string;
}

export interface Subcommand {
  /** After `npm run knowledge -- `. */
  readonly usage: string;
  readonly summary: string;
  /** What more there is to tell of what was typed so far. */
  more?(args: readonly string[]): readonly string[];
  run(args: readonly string[]): Promise<Outcome>;
}

/** Up to `words` stand beside the options. `directory`: of the files; `--directory`, else KNOWLEDGE_DIR, else `knowledge`. */
export function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
  words = 0,
) {
  const read = readArguments(args, { ...options, directory: { type: 'string' } } as const);
  const stray = read.positionals[words];
  if (stray !== undefined)
    throw new UsageError(`"${stray}" belongs to no option: --help tells which there are`);
  const { directory = knowledgeDirectory() }: { readonly directory?: string } = read.values;
  return { ...read, directory };
}

/** Options that each have a text behind them. */
export function textOptions<Name extends string>(...names: readonly Name[]) {
  return Object.fromEntries(names.map((name) => [name, { type: 'string' }])) as Record<
    Name,
    { type: 'string' }
  >;
}

/** Of all briefings the one that was given; all, where none was. */
export function briefingsMeant<T>(
  all: readonly T[],
  idOf: (one: T) => string,
  given: string | undefined,
): readonly T[] {
  if (given === undefined) return all;
  const meant = all.filter((one) => idOf(one) === given);
  if (meant.length > 0) return meant;
  throw new UsageError(`there is no briefing "${given}"; there are: ${all.map(idOf).join(', ')}`);
}
