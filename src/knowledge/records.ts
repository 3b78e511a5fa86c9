/** The records of a briefing, each with the place where it stands in the file. */
import type { Path } from './file.ts';
import type { BriefingRecord } from './schema.ts';

export type RecordList = 'sources' | 'claims' | 'responses' | 'gaps' | 'derived' | 'topics';

/** Those of some lists, one list after the other. */
export function recordsIn<List extends RecordList>(
  briefing: { readonly [One in List]: readonly BriefingRecord[One][number][] },
  ...lists: readonly List[]
) {
  return lists.flatMap((list) =>
    briefing[list].map((record, index) => ({ list, index, path: [list, index] satisfies Path, record })),
  );
}

/** The figures of all claims, which formulas may name. */
export function figuresOf({ claims }: Pick<BriefingRecord, 'claims'>) {
  return recordsIn({ claims }, 'claims').flatMap(({ path, record: { figures = [] } }) =>
    figures.map((figure, index) => ({ figure, path: [...path, 'figures', index] })),
  );
}
