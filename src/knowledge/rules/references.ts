/** Every id that names another record names one that exists. */
import type { Path, Report } from '../file.ts';
import { offer } from '../nearest.ts';
import { placesOf } from '../places.ts';
import { recordsIn } from '../records.ts';
import type { BriefingRecord, FrameRecord, NamesRecord } from '../schema.ts';
import { repeated } from './ids.ts';

export function references(briefing: BriefingRecord, report: Report, names: NamesRecord | null): void {
  const known = (list: 'sources' | 'claims' | 'responses') => briefing[list].map(({ id }) => id);
  const check = (path: Path, id: string | undefined, list: Parameters<typeof known>[0]) => {
    if (id !== undefined && !known(list).includes(id))
      report(
        path,
        `there is no ${list.slice(0, -1)} "${id}"`,
        offer(id, known(list), `The ${list} of this file`),
      );
  };
  const checkAll = (path: Path, ids: readonly string[], list: 'sources' | 'claims') => {
    const unknown = ids.filter((id) => !known(list).includes(id));
    // Of a draft all ids are written anew: told at each, nobody would see what else is wrong.
    if (unknown.length > 3)
      report(
        path,
        `there are no ${list} ${unknown.join(', ')}`,
        'Write the ids that they have in this file now',
      );
    else for (const [index, id] of ids.entries()) check([...path, index], id, list);
    onceEach(path, ids, report);
  };
  check(['article'], briefing.article, 'sources');
  for (const { path, record } of recordsIn(briefing, 'sources'))
    check([...path, 'relays'], record.relays, 'sources');
  for (const { list, path, record } of recordsIn(briefing, 'claims', 'responses')) {
    checkAll([...path, 'attribution'], record.attribution, 'sources');
    const places = placesOf(record, briefing.article);
    for (const { again } of repeated(places, ({ source, at }) => `${source} ${at}`))
      report([...path, ...again.path], `the place ${again.at} stands twice`, 'Delete one of the two');
    for (const place of places)
      if (place.source !== briefing.article)
        check([...path, ...place.path.slice(0, -1), 'source'], place.source, 'sources');
    if (record.status.state === 'superseded')
      check([...path, 'status', 'successor'], record.status.successor, list);
  }
  for (const { path, record } of recordsIn(briefing, 'claims'))
    if (names) frameNames(names, record.frame, [...path, 'frame'], report);
  for (const { path, record } of recordsIn(briefing, 'responses')) {
    check([...path, 'by'], record.by, 'sources');
    check([...path, 'claim'], record.claim, 'claims');
    checkAll([...path, 'covers'], record.covers, 'claims');
  }
  for (const { path, record } of recordsIn(briefing, 'gaps'))
    checkAll([...path, 'nearest'], record.nearest, 'claims');
  for (const { path, record } of recordsIn(briefing, 'topics'))
    checkAll([...path, 'claims'], record.claims, 'claims');
}

/** A list names each only once: twice, a denial would be told twice. */
export function onceEach(path: Path, ids: readonly string[], report: Report): void {
  for (const { again } of repeated([...ids.entries()], ([, id]) => id))
    report([...path, again[0]], `"${again[1]}" stands twice in this list`, 'Delete one of the two');
}

/** `in` of a comparison and what changes may be any word: a speed is no name of a story. */
function frameNames(
  { names }: NamesRecord,
  frame: FrameRecord | undefined,
  path: Path,
  report: Report,
): void {
  const known = names.map((name) => name.id);
  for (const [key, value] of Object.entries(frame ?? {})) {
    if (['act', 'in', 'way'].includes(key) || (frame?.act === 'change' && key === 'what')) continue;
    for (const id of [value].flat())
      if (!known.includes(id))
        report(
          [...path, key],
          `there is no name "${id}"`,
          known.length > 0
            ? offer(id, known, 'The names of names.yaml')
            : 'Add it to names.yaml, beside this file',
        );
  }
}
