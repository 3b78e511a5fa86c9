/** `knowledge -- fmt`: brings the knowledge files to their canonical form. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { canonicalForm } from '../../knowledge/canonical.ts';
import { formatFault } from '../../knowledge/fault.ts';
import { parseFile } from '../../knowledge/file.ts';
import { readTexts } from './read.ts';
import { directoryOf, readOptions, type Subcommand } from './subcommand.ts';

export const fmt: Subcommand = {
  usage: 'fmt',
  summary: 'bring the files to their canonical form; comments and order stay',
  async run(args) {
    const { values } = readOptions(args, {});
    const directory = directoryOf(values.directory);
    const lines: string[] = [];
    let unreadable = false;
    for (const [name, text] of await readTexts(directory)) {
      const { faults } = parseFile(name, text);
      if (faults.length > 0) {
        unreadable = true;
        lines.push(...faults.map(formatFault));
        continue;
      }
      const canonical = canonicalForm(text);
      if (canonical === text) continue;
      await writeFile(path.join(directory, name), canonical);
      lines.push(`formatted ${path.join(directory, name)}`);
    }
    if (lines.length === 0) lines.push('every file is in its canonical form already');
    return { exitCode: unreadable ? 1 : 0, output: lines.join('\n') };
  },
};
