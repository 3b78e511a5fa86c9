/** The files of a briefing as they are written, each record with the file and the place where it stands. */
import type { KnowledgeFile, Path } from './file.ts';
import type { BriefingRecord, NamesRecord, PlacesRecord } from './schema.ts';

export interface Part<Record> {
  readonly file: KnowledgeFile;
  readonly record: Record;
}

/** What one folder holds. */
export interface Folder {
  /** The folder's name. */
  readonly name: string;
  readonly briefing: Part<BriefingRecord>;
  /** null: there are none, or they cannot be read. */
  readonly names: Part<NamesRecord> | null;
  readonly places: Part<PlacesRecord> | null;
  /** Files that are there but cannot be read, which is told: nothing follows from what they lack. */
  readonly broken: readonly ('names' | 'places')[];
}

/** Records of all files, each with the file it stands in; what `check` and `diff` work on. */
export type Records = readonly Folder[];

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

/** The days, YYYY-MM-DD, on which records entered a briefing that was there before, and were taken back. */
export function changesIn(briefing: Pick<BriefingRecord, 'claims' | 'responses'>) {
  return recordsIn(briefing, 'claims', 'responses').flatMap(({ path, record: { since, status } }) => [
    ...(since ? [{ path: [...path, 'since'], date: since }] : []),
    ...(status.state === 'published' ? [] : [{ path: [...path, 'status', 'date'], date: status.date }]),
  ]);
}
