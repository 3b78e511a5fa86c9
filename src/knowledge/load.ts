/** Reads a knowledge directory: `lexicon.yaml` and one file a briefing. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { byPlace, type Fault } from './fault.ts';
import { type KnowledgeFile, parseFile } from './file.ts';
import type { Knowledge } from './knowledge.ts';
import { linkKnowledge } from './link.ts';
import { briefingFaults } from './rules.ts';
import { type BriefingRecord, briefingSchema, type Lexicon, lexiconSchema } from './schema.ts';
import { shape } from './shape.ts';

export type Loaded =
  | { readonly ok: true; readonly knowledge: Knowledge }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Records of all files, each with the file it stands in; what `check` and `diff` work on. */
export interface Records {
  readonly briefings: readonly { readonly file: KnowledgeFile; readonly record: BriefingRecord }[];
  readonly lexicon: { readonly file: KnowledgeFile; readonly record: Lexicon };
}

export type Parsed =
  | { readonly ok: true; readonly records: Records }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly readable: ReadableRecords };

/** The records of those files that have the right shape, whatever else is wrong. */
export interface ReadableRecords {
  readonly briefings: Records['briefings'];
  readonly lexicon: Records['lexicon'] | null;
}

const lexiconFile = 'lexicon.yaml';

/** Loads a directory. Every fault in all files is reported at once; it throws only where nothing can be read. */
export async function loadKnowledge(directory: string): Promise<Loaded> {
  const parsed = parseKnowledge(await readKnowledgeFiles(directory));
  return parsed.ok ? { ok: true, knowledge: linkRecords(parsed.records) } : parsed;
}

/** The knowledge that those records come to. */
export function linkRecords({ briefings, lexicon }: Records): Knowledge {
  return linkKnowledge(
    briefings.map((one) => one.record),
    lexicon.record,
  );
}

/** Name and text of every YAML file in a directory, in the order of their names. */
export async function readKnowledgeFiles(directory: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(directory)).filter((name) => /\.ya?ml$/.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(directory, name), 'utf8')));
  return new Map(names.map((name, index) => [name, texts[index] ?? '']));
}

/**
 * From texts to records that keep every rule. `texts` maps file names to contents. The records of files that stand
 * word for word in `sound` are taken from there: parsing them takes longer than all else.
 */
export function parseKnowledge(texts: ReadonlyMap<string, string>, sound?: Records): Parsed {
  const faults: Fault[] = [];
  const briefings: { file: KnowledgeFile; record: BriefingRecord }[] = [];
  let lexicon: Records['lexicon'] | null = null;

  const isSame = (file: KnowledgeFile) => texts.get(file.name) === file.text;
  for (const [name, text] of texts) {
    const known = sound?.briefings.find((one) => one.file.name === name && isSame(one.file));
    if (known) {
      briefings.push(known);
      continue;
    }
    if (name === lexiconFile && sound && isSame(sound.lexicon.file)) {
      lexicon = sound.lexicon;
      continue;
    }
    const file = parseFile(name, text);
    if (name === lexiconFile) {
      const shaped = shape(file, lexiconSchema);
      if (shaped.ok) lexicon = { file, record: shaped.value };
      else faults.push(...shaped.faults);
      if (shaped.ok) faults.push(...lexiconFaults(file, shaped.value));
    } else {
      const shaped = shape(file, briefingSchema);
      if (shaped.ok) briefings.push({ file, record: shaped.value });
      faults.push(...(shaped.ok ? briefingFaults(file, shaped.value) : shaped.faults));
    }
  }
  if (!texts.has(lexiconFile)) {
    faults.push({
      file: lexiconFile,
      line: 1,
      column: 1,
      message: 'there is no lexicon',
      remedy: `Add the file ${lexiconFile}`,
    });
  }
  if (texts.size <= 1 && briefings.length === 0 && faults.length === 0) {
    faults.push({
      file: '.',
      line: 1,
      column: 1,
      message: 'there is no briefing',
      remedy: 'Add a file such as h20-resale.yaml',
    });
  }
  faults.push(...clashes(briefings));
  if (faults.length > 0 || !lexicon)
    return { ok: false, faults: faults.sort(byPlace), readable: { briefings, lexicon } };
  return { ok: true, records: { briefings, lexicon } };
}

function lexiconFaults(file: KnowledgeFile, lexicon: Lexicon): Fault[] {
  const ids = new Set<string>();
  return lexicon.entries.flatMap((entry, index) => {
    const faults: Fault[] = [];
    if (ids.has(entry.id)) {
      faults.push(
        file.fault(
          ['entries', index, 'id'],
          `the id "${entry.id}" stands twice`,
          'Put the forms together in one entry',
        ),
      );
    }
    ids.add(entry.id);
    const named = (entry.implies ?? []).map((name, position) => ({ name, path: ['implies', position] }));
    if (entry.also_means) named.push({ name: entry.also_means, path: ['also_means'] });
    for (const { name, path: place } of named) {
      if (lexicon.entries.some((one) => one.id === name)) continue;
      faults.push(
        file.fault(['entries', index, ...place], `there is no entry "${name}"`, 'Name an entry of this file'),
      );
    }
    return faults;
  });
}

/** What two briefings may not share: their id, and the commands of their topics. */
function clashes(briefings: Records['briefings']): Fault[] {
  const ids = new Map<string, string>();
  const commands = new Map<string, string>();
  return briefings.flatMap(({ file, record }) => {
    const faults: Fault[] = [];
    const sameId = ids.get(record.id);
    if (sameId)
      faults.push(
        file.fault(['id'], `the briefing id "${record.id}" is taken by ${sameId}`, 'Choose another id'),
      );
    ids.set(record.id, file.name);
    record.topics.forEach((topic, index) => {
      const taken = commands.get(topic.command);
      if (taken) {
        const remedy = `Choose another name, such as ${record.id}-${topic.command}`.slice(0, 80);
        faults.push(
          file.fault(
            ['topics', index, 'command'],
            `the command /${topic.command} is taken by a topic of ${taken}`,
            remedy,
          ),
        );
      }
      commands.set(topic.command, file.name);
    });
    return faults;
  });
}
