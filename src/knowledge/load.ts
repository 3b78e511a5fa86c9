/** Reads a knowledge directory: one folder a briefing, with briefing.yaml, names.yaml and places.json. */
import type { z } from 'zod';
import { byPlace, type Fault, fileFault } from './fault.ts';
import { parseFile } from './file.ts';
import type { Folder, Part, Records } from './folder.ts';
import type { Knowledge } from './knowledge.ts';
import { linkKnowledge } from './link/index.ts';
import { noPlaces } from './places.ts';
import { type KnowledgeTexts, readKnowledgeFiles } from './read.ts';
import { idFrom, neverTyped } from './remedies.ts';
import { briefingFaults } from './rules/index.ts';
import { namesOfAStory } from './rules/names.ts';
import { namesSchema } from './schema/names.ts';
import { placesSchema } from './schema/places.ts';
import { briefingSchema, type NamesRecord } from './schema.ts';
import { shape } from './shape.ts';

export type Loaded =
  | { readonly ok: true; readonly knowledge: Knowledge; readonly fingerprint: string }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly fingerprint: string };

export interface Parsed {
  readonly ok: boolean;
  /** Where it is not ok, those folders whose briefing has the right shape, whatever else is wrong. */
  readonly records: Records;
  readonly faults: readonly Fault[];
}

/** Loads a directory. Every fault in all files is reported at once; it throws only where nothing can be read. */
export async function loadKnowledge(directory: string): Promise<Loaded> {
  return loadTexts(await readKnowledgeFiles(directory));
}

export function loadTexts(read: KnowledgeTexts): Loaded {
  const { fingerprint } = read;
  const parsed = parseKnowledge(read.texts, read.faults);
  return parsed.ok
    ? { ok: true, knowledge: linkRecords(parsed.records), fingerprint }
    : { ok: false, faults: parsed.faults, fingerprint };
}

/** Those folders of a directory whose briefing has the right shape. */
export async function readableRecords(directory: string): Promise<Records> {
  const { texts, faults } = await readKnowledgeFiles(directory);
  return parseKnowledge(texts, faults).records;
}

/** The commands of their topics. */
export function commandsIn(records: Records): readonly string[] {
  return records.flatMap(({ briefing }) => briefing.record.topics.map(({ command }) => command));
}

/** The knowledge that those records come to. */
export function linkRecords(records: Records): Knowledge {
  return linkKnowledge(
    records.map(({ briefing, names, places }) => ({
      briefing: briefing.record,
      names: names?.record ?? noNames,
      places: places?.record ?? noPlaces,
    })),
  );
}

export const noNames: NamesRecord = { edition: 2, names: [] };

/**
 * From texts to records that keep every rule. `texts` maps names such as `h20-resale/briefing.yaml` to contents;
 * `unread` tells of files that are there, and whose text is not.
 */
export function parseKnowledge(texts: ReadonlyMap<string, string>, unread: readonly Fault[] = []): Parsed {
  const faults: Fault[] = [...unread];
  for (const name of texts.keys()) if (!name.includes('/')) faults.push(strayFault(name));
  const folders = new Set([...texts.keys()].flatMap((name) => /^(.+)\//.exec(name)?.[1] ?? []));
  const records = [...folders].flatMap((folder) => {
    const isInside = (name: string) => name.startsWith(`${folder}/`);
    const own = [...texts].filter(([name]) => isInside(name));
    const unreadHere = unread.map(({ file }) => file).filter(isInside);
    return parseFolder(folder, own, unreadHere, faults) ?? [];
  });
  if (records.length === 0 && faults.length === 0)
    faults.push(
      fileFault('.', 'there is no briefing', 'Make one: npm run knowledge -- draft --article FILE'),
    );
  faults.push(...clashes(records));
  return { ok: faults.length === 0, records, faults: faults.sort(byPlace) };
}

const fileNames = {
  briefing: /\/briefing\.ya?ml$/i,
  names: /\/names\.ya?ml$/i,
  places: /\/places\.json$/i,
};

/** null: its briefing cannot be read. `unread`: names of files that stand in the folder and are not among `texts`. */
function parseFolder(
  name: string,
  texts: readonly (readonly [file: string, text: string])[],
  unread: readonly string[],
  faults: Fault[],
): Folder | null {
  const there = [...texts.map(([file]) => file), ...unread];
  const isThere = (kind: keyof typeof fileNames) => there.some((file) => fileNames[kind].test(file));
  const partOf = <T extends z.ZodType>(kind: keyof typeof fileNames, schema: T): Part<z.infer<T>> | null => {
    const [first, ...others] = texts.filter(([file]) => fileNames[kind].test(file));
    if (!first) return null;
    const [fileName, text] = first;
    for (const [other] of others)
      faults.push(fileFault(other, `this stands beside ${fileName}`, 'Keep one of the two'));
    const file = parseFile(fileName, text);
    const shaped = shape(file, schema);
    if (shaped.ok) return { file, record: shaped.value };
    const remedy = kind === 'places' ? { remedy: neverTyped } : {};
    faults.push(...shaped.faults.map((fault) => ({ ...fault, ...remedy })));
    return null;
  };
  const briefing = partOf('briefing', briefingSchema);
  const names = partOf('names', namesSchema);
  const places = partOf('places', placesSchema);
  if (!briefing) {
    if (!isThere('briefing') && unread.length === 0)
      faults.push(
        fileFault(
          `${name}/briefing.yaml`,
          'this folder has no briefing.yaml',
          'Add it (npm run knowledge -- new briefing), or take the folder out of the knowledge',
        ),
      );
    return null;
  }
  const broken = (['names', 'places'] as const).filter((kind) => isThere(kind) && !{ names, places }[kind]);
  const folder: Folder = { name, briefing, names, places, broken };
  const { file, record } = briefing;
  faults.push(...briefingFaults(folder), ...namesOfAStory(folder));
  if (record.id !== name)
    faults.push(
      file.fault(
        ['id'],
        `the id "${record.id}" is not the name of its folder`,
        name === idFrom(name) ? `Write id: ${name}, or rename the folder` : `Rename the folder: ${record.id}`,
      ),
    );
  return folder;
}

function strayFault(name: string): Fault {
  return fileFault(
    name,
    'a briefing is a folder; this file is of the first edition, or lost its folder',
    'Run "npm run knowledge -- migrate --from DIR --to DIR", or move it to <briefing>/briefing.yaml',
  );
}

/** What two briefings may not share: the commands of their topics. It is told in the one that stands later. */
function* clashes(records: Records): Generator<Fault> {
  const taken = new Map<string, string>();
  for (const { briefing } of records)
    for (const [index, { command }] of briefing.record.topics.entries()) {
      const by = taken.get(command);
      taken.set(command, briefing.file.name);
      if (by !== undefined)
        yield briefing.file.fault(
          ['topics', index, 'command'],
          `the command /${command} is taken by a topic of ${by}`,
          `Choose another name, such as ${briefing.record.id}-${command}`.slice(0, 80),
        );
    }
}
