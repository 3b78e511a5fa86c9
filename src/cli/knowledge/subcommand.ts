/** What every subcommand of `npm run knowledge` is. */
import type { ParseArgsConfig } from 'node:util';
import { knowledgeDirectory } from '../../config.ts';
import { readArguments, UsageError } from '../arguments.ts';

export { UsageError };

export interface Outcome {
  /** 0: all is well. 1: the knowledge has faults. 2: the command was not understood, or a file cannot be read. */
  readonly exitCode: 0 | 1 | 2;
  /** For standard output. */
  readonly output: string;
}

export interface Subcommand {
  /** After `npm run knowledge -- `. */
  readonly usage: string;
  readonly summary: string;
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
