/** What people give a command: its options and the settings; and the error that ends it where these are no good. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Config, loadConfig } from '../config.ts';
import { offer } from '../knowledge/nearest.ts';

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
    const said = error instanceof Error ? error.message : String(error);
    const [, strange] = /^Unknown option '(-[^']*)'/.exec(said) ?? [];
    const known = Object.keys(options).map((one) => `--${one}`);
    const message = strange ? `there is no option ${strange}. ${offer(strange, known, 'There are')}` : said;
    throw new UsageError(usage ? `${message}\n${usage}` : message);
  }
}

export function soundConfig(): Config {
  const read = loadConfig();
  if (read.ok) return read.config;
  throw new UsageError(`Please mend these settings (environment or .env):\n  ${read.faults.join('\n  ')}`);
}
