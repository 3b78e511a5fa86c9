/** Writes files for the subcommands. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** `files`: their names inside the directory, which need not be there yet, and their texts. Tells which it wrote. */
export async function writeFiles(
  directory: string,
  files: Iterable<readonly [name: string, text: string]>,
): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const [name, text] of files) {
    const file = path.join(directory, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
    lines.push(`wrote ${file}`);
  }
  return lines;
}
