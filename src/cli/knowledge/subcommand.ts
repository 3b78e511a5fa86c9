/** What every subcommand of `npm run knowledge` is. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { knowledgeDirectory } from '../../config.ts';

/** 0: all is well. 1: the knowledge has faults. 2: the command was not understood, or a file cannot be read. */
export type ExitCode = 0 | 1 | 2;

export interface Outcome {
  readonly exitCode: ExitCode;
  /** For standard output. */
  readonly output: string;
}

export interface Subcommand {
  /** After `npm run knowledge -- `. */
  readonly usage: string;
  readonly summary: string;
  run(args: readonly string[]): Promise<Outcome>;
}

/** The command cannot go on: told to whoever typed it, without a stack. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads options, and up to `words` others; a mistake in them is a UsageError. `--directory` is understood by all. */
export function readOptions<T extends Options>(args: readonly string[], options: T, words = 0) {
  const all = { ...options, directory: { type: 'string' } } as const;
  const read = parsed(args, all);
  const stray = read.positionals[words];
  if (stray !== undefined)
    throw new UsageError(`"${stray}" belongs to no option: --help tells which there are`);
  return read;
}

function parsed<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Where the knowledge files are: `--directory`, else KNOWLEDGE_DIR, else `knowledge`. */
export function directoryOf(given: unknown): string {
  return typeof given === 'string' ? given : knowledgeDirectory();
}
