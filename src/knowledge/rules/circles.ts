/** No source relays itself, and no record is its own successor, by whatever way round. */
import type { Folder } from '../folder.ts';
import { recordsIn } from '../records.ts';

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
