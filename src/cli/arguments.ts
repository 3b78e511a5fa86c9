/** What people give a command: its options and the settings; and the error that ends it where these are no good. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Config, loadConfig } from '../config.ts';

/** The command cannot go on: told to whoever typed it, without a stack. */
export class UsageError extends Error {}

/** Options and words; a mistake in them is a UsageError, followed by the usage where one is given. */
export function readArguments<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
  usage?: string,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(usage ? `${message}\n${usage}` : message);
  }
}

export function soundConfig(): Config {
  const read = loadConfig();
  if (read.ok) return read.config;
  throw new UsageError(`Please mend these settings (environment or .env):\n  ${read.faults.join('\n  ')}`);
}
