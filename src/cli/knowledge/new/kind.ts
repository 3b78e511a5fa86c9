/** A kind of record: what has to be known for one, and how it then stands in the file. What is wrong with it, `check` says. */
import type { Path } from '../../../knowledge/file.ts';
import type { Answers, Around, Field } from './field.ts';

export interface RecordKind {
  fields(around: Around): readonly Field[];
  records(answers: Answers, around: Around): readonly PlacedRecord[];
}

export interface PlacedRecord {
  /** Where the record goes. */
  readonly list: Path;
  readonly record: { readonly [key: string]: unknown };
}
