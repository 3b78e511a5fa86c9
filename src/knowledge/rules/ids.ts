/** An id stands once among the records of its kind, a figure's once in the briefing. */
import { type Folder, figuresOf, recordsIn } from '../folder.ts';

export function* duplicateIds({ briefing: { file, record: briefing } }: Folder) {
  for (const list of ['sources', 'claims', 'responses', 'gaps', 'topics'] as const)
    for (const { first, again } of repeated(recordsIn(briefing, list), ({ record }) => record.id))
      yield file.fault(
        [...again.path, 'id'],
        `the id "${again.record.id}" stands twice among ${list}: no. ${first.index + 1} and no. ${again.index + 1} have it`,
        'Give this record an id of its own',
      );
  const figures = [
    ...figuresOf(briefing).map(({ path, figure }) => ({ path, id: figure.id })),
    ...recordsIn(briefing, 'derived').map(({ path, record }) => ({ path, id: record.id })),
  ];
  for (const { again } of repeated(figures, ({ id }) => id))
    yield file.fault(
      [...again.path, 'id'],
      `the figure id "${again.id}" stands twice in this briefing`,
      'Give this figure an id of its own',
    );
}

/** Those whose key stands before them already, each with the first that has it. */
export function repeated<T>(
  all: readonly T[],
  keyOf: (one: T) => string,
): readonly { readonly first: T; readonly again: T }[] {
  const firsts = new Map<string, T>();
  return all.flatMap((again) => {
    const first = firsts.get(keyOf(again));
    if (first) return [{ first, again }];
    firsts.set(keyOf(again), again);
    return [];
  });
}
