/** Every id that names another record names one that exists. */
import type { Path, Report } from '../file.ts';
import { offer } from '../nearest.ts';
import { placesOf } from '../places.ts';
import type { BriefingRecord, FrameRecord, NamesRecord } from '../schema.ts';
import { repeated } from './ids.ts';

export function references(briefing: BriefingRecord, names: NamesRecord | null, report: Report): void {
  const sources = briefing.sources.map((source) => source.id);
  const claims = briefing.claims.map((claim) => claim.id);
  const check = (path: Path, id: string | undefined, known: readonly string[], kind: string) => {
    if (id === undefined || known.includes(id)) return;
    report(path, `there is no ${kind} "${id}"`, offer(id, known, `The ${kind}s of this file`));
  };
  const checkAll = (path: Path, ids: readonly string[], known: readonly string[], kind: string) => {
    const unknown = ids.filter((id) => !known.includes(id));
    // Of a draft all ids are written anew: told at each, nobody would see what else is wrong.
    if (unknown.length > 3)
      report(
        path,
        `there are no ${kind}s ${unknown.join(', ')}`,
        'Write the ids that they have in this file now',
      );
    else for (const [index, id] of ids.entries()) check([...path, index], id, known, kind);
    onceEach(path, ids, report);
  };
  check(['article'], briefing.article, sources, 'source');
  for (const [index, { relays }] of briefing.sources.entries())
    check(['sources', index, 'relays'], relays, sources, 'source');
  for (const kind of ['claims', 'responses'] as const)
    for (const [index, record] of briefing[kind].entries()) {
      checkAll([kind, index, 'attribution'], record.attribution, sources, 'source');
      const places = placesOf(record, briefing.article);
      for (const { again } of repeated(
        places.map((place) => ({ ...place, key: `${place.source} ${place.at}` })),
      ))
        report([kind, index, ...again.path], `the place ${again.at} stands twice`, 'Delete one of the two');
      for (const place of places)
        if (place.source !== briefing.article)
          check([kind, index, ...place.path.slice(0, -1), 'source'], place.source, sources, 'source');
      if (record.status.state === 'superseded') {
        const known = briefing[kind].map((one) => one.id);
        check([kind, index, 'status', 'successor'], record.status.successor, known, kind.slice(0, -1));
      }
    }
  for (const [index, { frame }] of briefing.claims.entries())
    if (names) frameNames(names, frame, ['claims', index, 'frame'], report);
  for (const [index, { by, claim, covers }] of briefing.responses.entries()) {
    check(['responses', index, 'by'], by, sources, 'source');
    check(['responses', index, 'claim'], claim, claims, 'claim');
    checkAll(['responses', index, 'covers'], covers, claims, 'claim');
  }
  for (const [index, { nearest }] of briefing.gaps.entries())
    checkAll(['gaps', index, 'nearest'], nearest, claims, 'claim');
  for (const [index, topic] of briefing.topics.entries())
    checkAll(['topics', index, 'claims'], topic.claims, claims, 'claim');
}

/** A list names each only once: twice, a denial would be told twice. */
export function onceEach(path: Path, ids: readonly string[], report: Report): void {
  const keys = ids.map((key, index) => ({ key, index }));
  for (const { again } of repeated(keys))
    report([...path, again.index], `"${again.key}" stands twice in this list`, 'Delete one of the two');
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
