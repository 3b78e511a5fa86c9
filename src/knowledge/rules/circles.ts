/** No source relays itself, and no record is its own successor, by whatever way round. */
import type { Path, Report } from '../file.ts';
import type { BriefingRecord } from '../schema.ts';

export function circles(briefing: BriefingRecord, report: Report): void {
  const relayed = briefing.sources.map(({ id, relays }, index) => ({
    id,
    next: relays,
    path: ['sources', index, 'relays'],
  }));
  for (const { id, path } of inCircles(relayed))
    report(path, `"${id}" relays itself in a circle`, 'relays names the source that was there first');
  for (const kind of ['claims', 'responses'] as const) {
    const replaced = briefing[kind].map(({ id, status }, index) => ({
      id,
      next: status.state === 'superseded' ? status.successor : undefined,
      path: [kind, index, 'status', 'successor'],
    }));
    for (const { id, path } of inCircles(replaced))
      report(
        path,
        `"${id}" is its own successor, or leads back to itself`,
        'Name the record that stands now; where none does, write state: withdrawn',
      );
  }
}

interface Link {
  readonly id: string;
  readonly next: string | undefined;
  readonly path: Path;
}

/** Those from which the way leads back to where it was. */
function inCircles(links: readonly Link[]): readonly Link[] {
  const next = new Map(links.map((link) => [link.id, link.next]));
  return links.filter((link) => {
    const seen = new Set([link.id]);
    for (let id = link.next; id !== undefined; id = next.get(id)) {
      if (seen.has(id)) return true;
      seen.add(id);
    }
    return false;
  });
}
