/** What the system says of a file that cannot be read or written, in words. */
import { UsageError } from './arguments.ts';

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

/** undefined: the error is of another kind. */
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
