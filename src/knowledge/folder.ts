/** The files of a briefing as they are written, each record with the file it stands in. */
import type { KnowledgeFile } from './file.ts';
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
