/** Every id that names another record names one that exists, and no way from one to the next leads back. */
import type { Fault } from '../fault.ts';
import type { KnowledgeFile, Path } from '../file.ts';
import { type Folder, recordsIn } from '../folder.ts';
import { offer } from '../nearest.ts';
import { placesOf } from '../places.ts';
import type { FrameRecord } from '../schema.ts';
import { repeated } from './ids.ts';

export function* references(folder: Folder): Generator<Fault> {
  const { file, record: briefing } = folder.briefing;
  const known = (list: 'sources' | 'claims' | 'responses') => briefing[list].map(({ id }) => id);
  const check = function* (path: Path, id: string | undefined, list: Parameters<typeof known>[0]) {
    if (id !== undefined && !known(list).includes(id))
      yield file.fault(
        path,
        `there is no ${list.slice(0, -1)} "${id}"`,
        offer(id, known(list), `The ${list} of this file`),
      );
  };
  const checkAll = function* (path: Path, ids: readonly string[], list: 'sources' | 'claims') {
    const unknown = ids.filter((id) => !known(list).includes(id));
    // Of a draft all ids are written anew: told at each, nobody would see what else is wrong.
    if (unknown.length > 3)
      yield file.fault(
        path,
        `there are no ${list} ${unknown.join(', ')}`,
        'Write the ids that they have in this file now',
      );
    else for (const [index, id] of ids.entries()) yield* check([...path, index], id, list);
    yield* onceEach(path, ids, file);
  };
  yield* check(['article'], briefing.article, 'sources');
  for (const { path, record } of recordsIn(briefing, 'sources'))
    yield* check([...path, 'relays'], record.relays, 'sources');
  for (const { list, path, record } of recordsIn(briefing, 'claims', 'responses')) {
    yield* checkAll([...path, 'attribution'], record.attribution, 'sources');
    const places = placesOf(record, briefing.article);
    for (const { again } of repeated(places, ({ source, at }) => `${source} ${at}`))
      yield file.fault(
        [...path, ...again.path],
        `the place ${again.at} stands twice`,
        'Delete one of the two',
      );
    for (const place of places)
      if (place.source !== briefing.article)
        yield* check([...path, ...place.path.slice(0, -1), 'source'], place.source, 'sources');
    if (record.status.state === 'superseded')
      yield* check([...path, 'status', 'successor'], record.status.successor, list);
  }
  for (const { path, record } of recordsIn(briefing, 'claims'))
    yield* frameNames(folder, record.frame, [...path, 'frame']);
  for (const { path, record } of recordsIn(briefing, 'responses')) {
    yield* check([...path, 'by'], record.by, 'sources');
    yield* check([...path, 'claim'], record.claim, 'claims');
    yield* checkAll([...path, 'covers'], record.covers, 'claims');
  }
  for (const { path, record } of recordsIn(briefing, 'gaps'))
    yield* checkAll([...path, 'nearest'], record.nearest, 'claims');
  for (const { path, record } of recordsIn(briefing, 'topics'))
    yield* checkAll([...path, 'claims'], record.claims, 'claims');
}

/** A list names each only once: twice, a denial would be told twice. */
export function* onceEach(path: Path, ids: readonly string[], file: KnowledgeFile): Generator<Fault> {
  for (const { again } of repeated([...ids.entries()], ([, id]) => id))
    yield file.fault([...path, again[0]], `"${again[1]}" stands twice in this list`, 'Delete one of the two');
}

/** `in` of a comparison and what changes may be any word: a speed is no name of a story. */
function* frameNames(
  { briefing: { file }, names, broken }: Folder,
  frame: FrameRecord | undefined,
  path: Path,
): Generator<Fault> {
  // Where they cannot be read, that is told; that a claim names one of them is not wrong as well.
  if (broken.includes('names')) return;
  const known = names?.record.names.map((name) => name.id) ?? [];
  for (const [key, value] of Object.entries(frame ?? {})) {
    if (['act', 'in', 'way'].includes(key) || (frame?.act === 'change' && key === 'what')) continue;
    for (const id of [value].flat())
      if (!known.includes(id))
        yield file.fault(
          [...path, key],
          `there is no name "${id}"`,
          known.length > 0
            ? offer(id, known, 'The names of names.yaml')
            : 'Add it to names.yaml, beside this file',
        );
  }
}

/** No source relays itself, and no record is its own successor, by whatever way round. */
export function* circles({ briefing: { file, record: briefing } }: Folder) {
  for (const { path, record } of inCircles(recordsIn(briefing, 'sources'), ({ relays }) => relays))
    yield file.fault(
      [...path, 'relays'],
      `"${record.id}" relays itself in a circle`,
      'relays names the source that was there first',
    );
  for (const list of ['claims', 'responses'] as const) {
    const replaced = inCircles(recordsIn(briefing, list), ({ status }) =>
      status.state === 'superseded' ? status.successor : undefined,
    );
    for (const { path, record } of replaced)
      yield file.fault(
        [...path, 'status', 'successor'],
        `"${record.id}" is its own successor, or leads back to itself`,
        'Name the record that stands now; where none does, write state: withdrawn',
      );
  }
}

/** Those from which the way leads back to where it was. */
function inCircles<Placed extends { readonly record: { readonly id: string } }>(
  all: readonly Placed[],
  nextOf: (record: Placed['record']) => string | undefined,
): readonly Placed[] {
  const next = new Map(all.map(({ record }) => [record.id, nextOf(record)]));
  return all.filter(({ record }) => {
    const seen = new Set([record.id]);
    for (let id = nextOf(record); id !== undefined; id = next.get(id)) {
      if (seen.has(id)) return true;
      seen.add(id);
    }
    return false;
  });
}
