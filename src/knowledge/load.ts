/** Reads a knowledge directory: one folder a briefing, with briefing.yaml, names.yaml and places.json. */
import type { z } from 'zod';
import { byPlace, type Fault, fileFault } from './fault.ts';
import { type KnowledgeFile, parseFile } from './file.ts';
import type { Knowledge } from './knowledge.ts';
import { linkKnowledge } from './link/index.ts';
import { noPlaces } from './places.ts';
import { type KnowledgeTexts, readKnowledgeFiles } from './read.ts';
import { idFrom, neverTyped } from './remedies.ts';
import { briefingFaults, namesFaults } from './rules/index.ts';
import { namesSchema } from './schema/names.ts';
import { placesSchema } from './schema/places.ts';
import { type BriefingRecord, briefingSchema, type NamesRecord, type PlacesRecord } from './schema.ts';
import { shape } from './shape.ts';

export { readKnowledgeFiles } from './read.ts';

export type Loaded =
  | { readonly ok: true; readonly knowledge: Knowledge; readonly fingerprint: string }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly fingerprint: string };

interface Part<Record> {
  readonly file: KnowledgeFile;
  readonly record: Record;
}

/** What one folder holds. */
export interface Folder {
  /** The folder's name. */
  readonly name: string;
  readonly briefing: Part<BriefingRecord>;
  /** null: there are none, or they cannot be read. */
  readonly names: Part<NamesRecord> | null;
  readonly places: Part<PlacesRecord> | null;
  /** Files that are there but cannot be read, which is told: nothing follows from what they lack. */
  readonly broken: readonly ('names' | 'places')[];
}

/** Records of all files, each with the file it stands in; what `check` and `diff` work on. */
export type Records = readonly Folder[];

export type Parsed =
  | { readonly ok: true; readonly records: Records }
  | {
      readonly ok: false;
      readonly faults: readonly Fault[];
      /** Those folders whose briefing has the right shape, whatever else is wrong. */
      readonly readable: Records;
    };

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
  return readableIn(parseKnowledge(texts, faults));
}

export function readableIn(parsed: Parsed): Records {
  return parsed.ok ? parsed.records : parsed.readable;
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

const noNames: NamesRecord = { edition: 2, names: [] };

/** From texts to records that keep every rule. `texts` maps names such as `h20-resale/briefing.yaml` to contents. */
export function parseKnowledge(texts: ReadonlyMap<string, string>, unread: readonly Fault[] = []): Parsed {
  const faults: Fault[] = [...unread];
  const records: Folder[] = [];
  const names = [...texts.keys()];
  for (const stray of names.filter((name) => !name.includes('/'))) faults.push(strayFault(stray));
  for (const folder of new Set(names.flatMap((name) => /^(.+)\//.exec(name)?.[1] ?? []))) {
    const own = (kind: RegExp) => names.filter((name) => name.startsWith(`${folder}/`) && kind.test(name));
    const files = {
      briefing: fileOf(own(fileNames.briefing), texts, faults),
      names: fileOf(own(fileNames.names), texts, faults),
      places: fileOf(own(fileNames.places), texts, faults),
    };
    const unreadHere = unread.map(({ file }) => file).filter((file) => file.startsWith(`${folder}/`));
    const parsed = parseFolder(folder, files, unreadHere);
    for (const fault of parsed.faults) faults.push(fault);
    if (parsed.folder) records.push(parsed.folder);
    if (!parsed.file && !unread.some((fault) => fault.file.startsWith(`${folder}/`)))
      faults.push(missingBriefing(folder));
  }
  if (records.length === 0 && faults.length === 0) faults.push(nothingFault);
  faults.push(...clashes(records));
  if (faults.length > 0) return { ok: false, faults: faults.sort(byPlace), readable: records };
  return { ok: true, records };
}

const fileNames = {
  briefing: /\/briefing\.ya?ml$/i,
  names: /\/names\.ya?ml$/i,
  places: /\/places\.json$/i,
};

/** The one file of that kind; a second one, such as briefing.yml, is a fault. */
function fileOf(
  names: readonly string[],
  texts: ReadonlyMap<string, string>,
  faults: Fault[],
): KnowledgeFile | null {
  const [name, ...others] = names;
  for (const other of others)
    faults.push(fileFault(other, `this stands beside ${name}`, 'Keep one of the two'));
  return name === undefined ? null : parseFile(name, texts.get(name) ?? '');
}

/** `unread`: files that stand in the folder and whose text is not among `files`. */
function parseFolder(
  name: string,
  files: Readonly<Record<keyof typeof fileNames, KnowledgeFile | null>>,
  unread: readonly string[],
) {
  const faults: Fault[] = [];
  const isThere = (kind: keyof typeof fileNames) =>
    files[kind] !== null || unread.some((file) => fileNames[kind].test(file));
  const partOf = <T extends z.ZodType>(file: KnowledgeFile | null, schema: T): Part<z.infer<T>> | null => {
    if (!file) return null;
    const shaped = shape(file, schema);
    if (shaped.ok) return { file, record: shaped.value };
    for (const fault of shaped.faults)
      faults.push(file === files.places ? { ...fault, remedy: neverTyped } : fault);
    return null;
  };
  const briefing = partOf(files.briefing, briefingSchema);
  const names = partOf(files.names, namesSchema);
  const places = partOf(files.places, placesSchema);
  if (briefing) {
    // Names that cannot be read are told; that a claim names them is not wrong as well.
    const known = names?.record ?? (isThere('names') ? null : noNames);
    faults.push(...briefingFaults(briefing.file, briefing.record, known));
    if (briefing.record.id !== name) faults.push(otherId(briefing.file, briefing.record.id, name));
    if (names) faults.push(...namesFaults(names.file, names.record, briefing.record.languages));
  }
  const broken = (['names', 'places'] as const).filter((kind) => isThere(kind) && !{ names, places }[kind]);
  const folder: Folder | null = briefing && { name, briefing, names, places, broken };
  return { faults, folder, file: files.briefing };
}

function strayFault(name: string): Fault {
  return fileFault(
    name,
    'a briefing is a folder; this file is of the first edition, or lost its folder',
    'Run "npm run knowledge -- migrate --from DIR --to DIR", or move it to <briefing>/briefing.yaml',
  );
}

function missingBriefing(folder: string): Fault {
  return fileFault(
    `${folder}/briefing.yaml`,
    'this folder has no briefing.yaml',
    'Add it (npm run knowledge -- new briefing), or take the folder out of the knowledge',
  );
}

const nothingFault = fileFault(
  '.',
  'there is no briefing',
  'Make one: npm run knowledge -- draft --article FILE',
);

function otherId(file: KnowledgeFile, id: string, folder: string): Fault {
  return file.fault(
    ['id'],
    `the id "${id}" is not the name of its folder`,
    folder === idFrom(folder) ? `Write id: ${folder}, or rename the folder` : `Rename the folder: ${id}`,
  );
}

/** What two briefings may not share: the commands of their topics. */
function clashes(records: Records): Fault[] {
  const commands = new Map<string, string>();
  return records.flatMap(({ briefing: { file, record } }) =>
    record.topics.flatMap((topic, index) => {
      const taken = commands.get(topic.command);
      commands.set(topic.command, file.name);
      if (taken === undefined) return [];
      return [
        file.fault(
          ['topics', index, 'command'],
          `the command /${topic.command} is taken by a topic of ${taken}`,
          `Choose another name, such as ${record.id}-${topic.command}`.slice(0, 80),
        ),
      ];
    }),
  );
}
