/** `knowledge -- verify`: proves every citation against the texts of the sources. */
import { placeFaults, textOf } from '../../knowledge/check/places.ts';
import type { Folder } from '../../knowledge/folder.ts';
import { allPlaces } from '../../knowledge/places.ts';
import { counted, faultLines } from './check/report.ts';
import { readRecords, readSources } from './files.ts';
import { briefingsMeant, readOptions, type Subcommand, UsageError } from './subcommand.ts';

export const verify: Subcommand = {
  usage: 'verify --article [NAME=]FILE... [--briefing ID]',
  summary: 'prove each place against copies of the sources',
  async run(args) {
    const { values, directory } = readOptions(args, {
      article: { type: 'string', multiple: true, default: [] },
      briefing: { type: 'string' },
    });
    if (values.article.length === 0)
      throw new UsageError('name a copy of each source: --article FILE, or --article NAME=FILE');
    const all = await readRecords(directory);
    const records = briefingsMeant(all, ({ name }) => name, values.briefing);
    const sources = await readSources(values.article, records);
    const cited = records.flatMap(citedSources);
    const given = cited.filter(({ folder, id }) => textOf(sources, folder, id) !== undefined);
    if (given.length === 0)
      throw new UsageError(
        `nothing is cited from that text; there are places in: ${cited.map(({ folder, id }) => `${folder.name}/${id}`).join(', ')}`,
      );
    const faults = given.flatMap(({ folder, id }) => [
      ...placeFaults(folder, id, textOf(sources, folder, id) ?? ''),
    ]);
    if (faults.length > 0) return { exitCode: 1, output: faultLines(faults, directory) };
    const lines = given.map(
      ({ folder, id, count }) =>
        `${folder.name}/${id}: the whole text and ${count === 1 ? 'its 1 place' : `all ${count} places`} match this copy`,
    );
    const left = cited.filter((one) => !given.includes(one));
    const notChecked = left.map(
      ({ folder, id, count }) =>
        `${folder.name}/${id}: ${counted(count, 'place')} not checked, its text was not given`,
    );
    // Of a briefing of which nothing was given, nobody thinks that it was proved.
    const half = left.filter((one) => given.some(({ folder }) => folder === one.folder));
    const missing = half.map(({ folder, id }) => `--article ${folder.name}/${id}=FILE`);
    if (missing.length > 0) notChecked.push(`Not the whole briefing is proved: add ${missing.join(' ')}`);
    return { exitCode: missing.length > 0 ? 1 : 0, output: [...lines, ...notChecked].join('\n') };
  },
};

/** Sources that a briefing has a place in, and how many. Of a call or a post there is no text to be given. */
function citedSources(folder: Folder) {
  const { sources } = folder.briefing.record;
  return sources.flatMap(({ id, edition }) => {
    const count = allPlaces(folder.briefing.record).filter((place) => place.source === id).length;
    return count > 0 && edition ? [{ folder, id, count }] : [];
  });
}
