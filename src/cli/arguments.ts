/** What people give a command: its options, the settings and files; and the error that ends it where these are no good. */
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

/** What the system says of a file that cannot be read or written. */
const words: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  EACCES: 'whoever runs this may not use it',
  EPERM: 'whoever runs this may not use it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'it, or something on the way to it, is a file and no folder',
  EEXIST: 'there is a file of that name',
  EROFS: 'nothing may be written there',
  ENOSPC: 'the disk is full',
};

/** In words; undefined: the error is of another kind. */
export function fileTrouble(error: unknown): string | undefined {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return undefined;
  return words[String(error.code)] ?? error.message;
}

/** For what fails to read `named`, such as `"notes.txt"`: ends the command with what is said of it. */
export function cannotRead(named: string) {
  return (error: unknown): never => {
    throw new UsageError(`${named} cannot be read: ${fileTrouble(error) ?? error}`);
  };
}

/** What is said of it, with the name of the file, where the system told it. */
export function namedFileTrouble(error: unknown): string | undefined {
  const trouble = fileTrouble(error);
  return trouble !== undefined && error instanceof Error && 'path' in error
    ? `"${error.path}" cannot be used: ${trouble}`
    : trouble;
}
