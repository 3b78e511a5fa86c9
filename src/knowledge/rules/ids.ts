/** An id stands once among the records of its kind, a figure's once in the briefing. */
import type { Path, Report } from '../file.ts';
import type { BriefingRecord } from '../schema.ts';

export function duplicateIds(briefing: BriefingRecord, report: Report): void {
  for (const kind of ['sources', 'claims', 'responses', 'gaps', 'topics'] as const) {
    const ids = briefing[kind].map(({ id }, index) => ({ key: id, path: [kind, index, 'id'], index }));
    for (const { first, again } of repeated(ids))
      report(
        again.path,
        `the id "${again.key}" stands twice among ${kind}: no. ${first.index + 1} and no. ${again.index + 1} have it`,
        'Give this record an id of its own',
      );
  }
  const ofClaims = briefing.claims.flatMap(({ figures = [] }, index) =>
    figures.map(({ id }, position): { key: string; path: Path } => ({
      key: id,
      path: ['claims', index, 'figures', position, 'id'],
    })),
  );
  const derived = briefing.derived.map(({ id }, index) => ({ key: id, path: ['derived', index, 'id'] }));
  for (const { again } of repeated([...ofClaims, ...derived]))
    report(
      again.path,
      `the figure id "${again.key}" stands twice in this briefing`,
      'Give this figure an id of its own',
    );
}

/** Those whose key stands before them already, each with the first that has it. */
export function repeated<T extends { readonly key: string }>(
  all: readonly T[],
): readonly { readonly first: T; readonly again: T }[] {
  const firsts = new Map<string, T>();
  return all.flatMap((again) => {
    const first = firsts.get(again.key);
    if (first) return [{ first, again }];
    firsts.set(again.key, again);
    return [];
  });
}
