/** `knowledge -- fmt`: brings the files to their canonical form, and places.json to what the briefing cites. */
import { textOf } from '../../knowledge/check/places.ts';
import type { Fault } from '../../knowledge/fault.ts';
import { parseKnowledge } from '../../knowledge/load.ts';
import { placeFolder } from '../../knowledge/placing.ts';
import { currentNormalisation } from '../../knowledge/sentence-ends.ts';
import { faultLines } from './check/report.ts';
import { readSources, readTexts, writeFiles } from './files.ts';
import { readOptions, type Subcommand, UsageError } from './subcommand.ts';

export const fmt: Subcommand = {
  usage: 'fmt [--article [NAME=]FILE]...',
  summary:
    'bring the files to their canonical form; with a text at hand, turn words into places and write places.json',
  async run(args) {
    const { values, directory } = readOptions(args, {
      article: { type: 'string', multiple: true, default: [] },
    });
    const { texts, faults: unread } = await readTexts(directory);
    const { records, faults: found } = parseKnowledge(texts, unread);
    const sources = await readSources(values.article, records).catch((error: unknown) => {
      // A source may stand in a file that cannot be read.
      if (!(error instanceof UsageError) || found.length === 0) throw error;
      throw new UsageError(`${faultLines(found, directory)}\n${error.message}`);
    });
    const faults: Fault[] = [];
    const remarks: Fault[] = [];
    const left: string[] = [];
    const recounted: string[] = [];
    const written = new Map<string, string>();
    for (const folder of records) {
      const placed = placeFolder(folder, (source) => textOf(sources, folder, source), true);
      faults.push(...placed.faults);
      remarks.push(...placed.remarks);
      for (const source of placed.strange) left.push(`${folder.name}/${source}`);
      for (const { source, moved } of placed.recounted)
        recounted.push(`${folder.name}/${source}: ${recountedAs(moved)}`);
      written.set(folder.briefing.file.name, placed.briefing);
      if (folder.names) written.set(folder.names.file.name, folder.names.file.canonical());
      // Of one that cannot be read nothing is known: it is written anew where all of it can be.
      if (placed.isWhole || !folder.broken.includes('places'))
        written.set(`${folder.name}/places.json`, placed.places);
    }
    // What has the right shape is written, whatever else is wrong with it; the rest is told.
    faults.push(...found.filter(({ file }) => !written.has(file)));
    const changed = [...written].filter(([name, text]) => text !== texts.get(name));
    const lines = [...(await writeFiles(directory, changed)), ...recounted];
    for (const told of [remarks, faults]) if (told.length > 0) lines.push(faultLines(told, directory));
    for (const source of left)
      lines.push(`${source}: this is not the text that was read, so what is recorded of it stays as it was`);
    if (lines.length === 0) lines.push('every file is in its canonical form already');
    return { exitCode: faults.length > 0 ? 1 : 0, output: lines.join('\n') };
  },
};

function recountedAs(moved: ReadonlyMap<string, string>): string {
  const numbers = [...moved].map(([from, to]) => `${from} is ${to} now`).join(', ');
  return `its sentences are counted by normalisation ${currentNormalisation} now; ${numbers || 'its places keep their numbers'}`;
}
