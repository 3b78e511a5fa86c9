/** An id stands once among the records of its kind, a figure's once in the briefing. */
import type { Path, Report } from '../file.ts';
import type { BriefingRecord } from '../schema.ts';

export function duplicateIds(briefing: BriefingRecord, report: Report): void {
  for (const kind of ['sources', 'claims', 'responses', 'gaps', 'topics'] as const)
    repeated(
      briefing[kind].map(({ id }, index) => ({ path: [kind, index, 'id'], id })),
      ({ path, id }, index, earlier) =>
        report(
          path,
          `the id "${id}" stands twice among ${kind}: no. ${earlier + 1} and no. ${index + 1} have it`,
          'Give this record an id of its own',
        ),
    );
  const ofClaims = briefing.claims.flatMap(({ figures = [] }, index) =>
    figures.map(({ id }, position) => ({ path: ['claims', index, 'figures', position, 'id'], id })),
  );
  const derived = briefing.derived.map(({ id }, index) => ({ path: ['derived', index, 'id'], id }));
  repeated([...ofClaims, ...derived], ({ path, id }) =>
    report(path, `the figure id "${id}" stands twice in this briefing`, 'Give this figure an id of its own'),
  );
}

interface PlacedId {
  readonly path: Path;
  readonly id: string;
}

function repeated(
  places: readonly PlacedId[],
  tell: (again: PlacedId, index: number, earlier: number) => void,
): void {
  const first = new Map<string, number>();
  places.forEach((place, index) => {
    const earlier = first.get(place.id);
    if (earlier === undefined) first.set(place.id, index);
    else tell(place, index, earlier);
  });
}
