/** Where a record stands: `"3.2"` in the briefing's article, or `{source, at}` in another source, or several. */
import type { Path } from './file.ts';
import { recordsIn } from './folder.ts';
import { defaultLocale } from './locale.ts';
import type { BriefingRecord, ClaimRecord, PlacesRecord, ResponseRecord } from './schema.ts';

/** Enough to find a sentence, too little to republish it. */
export const wordsOfAPlace = 4;

/** A place as it is written, `at` being numbers or words. */
export interface WrittenPlace {
  readonly source: string;
  readonly at: string;
  /** Inside the record. */
  readonly path: Path;
}

export interface PlacedRecord extends WrittenPlace {
  readonly record: ClaimRecord | ResponseRecord;
}

export function placesOf({ at }: ClaimRecord | ResponseRecord, article: string): readonly WrittenPlace[] {
  const list = Array.isArray(at) ? at : [at];
  return list.map((one, index) => {
    const path: Path = Array.isArray(at) ? ['at', index] : ['at'];
    return typeof one === 'string'
      ? { source: article, at: one, path }
      : { source: one.source, at: one.at, path: [...path, 'at'] };
  });
}

/** Every place that a briefing names, each with its path in the file. */
export function allPlaces(briefing: BriefingRecord): readonly PlacedRecord[] {
  return recordsIn(briefing, 'claims', 'responses').flatMap(({ record, path }) =>
    placesOf(record, briefing.article).map((place) => ({ ...place, path: [...path, ...place.path], record })),
  );
}

/** Paragraph and sentence of `3.2`; null: these are words. */
export function numbersOf(at: string): { readonly paragraph: number; readonly sentence: number } | null {
  const [, paragraph, sentence] = /^([1-9]\d{0,4})\.([1-9]\d{0,4})$/.exec(at) ?? [];
  return paragraph && sentence ? { paragraph: Number(paragraph), sentence: Number(sentence) } : null;
}

/** What is wrong where these are neither numbers nor words of a source, such as 3, 0.1 or 4-1; an amount may be words of it. */
export function noPlace(at: string) {
  if (numbersOf(at) || !/^[^\p{L}\p{Sc}%]+$/u.test(at)) return null;
  return {
    message: `"${at}" is no place`,
    remedy: 'Write paragraph and sentence, each from 1, such as "3.2"',
  };
}

export const noPlaces: PlacesRecord = { edition: 2, sources: {}, places: {} };

/** What is recorded of a place. Ids are looked up as own keys: a source may be called `constructor`. */
export function proofOf(places: PlacesRecord | undefined, source: string, at: string) {
  return own(own(places?.places, source), at) ?? null;
}

export function textProofOf(places: PlacesRecord | undefined, source: string) {
  return own(places?.sources, source) ?? null;
}

function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** As it stands in the folder: sorted, one place a line. */
export function placesText({ sources, places }: PlacesRecord): string {
  const spots = Object.entries(places).map(([source, ofSource]) => [source, sorted(ofSource)]);
  const all = { edition: 2, sources: sorted(sources), places: sorted(Object.fromEntries(spots)) };
  const innermost = /\{\n[^{}]*\}/g;
  return `${JSON.stringify(all, null, 2).replace(innermost, (proof) => proof.replace(/\n */g, ' '))}\n`;
}

/** By numbers where keys hold any: 2.1 before 10.1. */
function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  const { compare } = new Intl.Collator(defaultLocale, { numeric: true });
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => compare(one, other)));
}
