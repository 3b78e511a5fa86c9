/** No source relays itself, by whatever way round. */
import type { Report } from '../file.ts';
import type { BriefingRecord } from '../schema.ts';

export function relays(briefing: BriefingRecord, report: Report): void {
  const next = new Map(briefing.sources.map((source) => [source.id, source.relays]));
  briefing.sources.forEach((source, index) => {
    const seen = new Set([source.id]);
    for (let id = source.relays; id !== undefined; id = next.get(id)) {
      if (seen.has(id)) {
        report(
          ['sources', index, 'relays'],
          `"${source.id}" relays itself in a circle`,
          'relays names the source that was there first',
        );
        return;
      }
      seen.add(id);
    }
  });
}
