/** What a question and a record have in common, in words that people know: why the one is taken for an answer to the other. */
import { languageOf } from '../language/index.ts';
import type { Found } from '../reading/phrases.ts';
import type { Reading } from '../reading/reader.ts';
import type { Stretch } from '../reading/stretches.ts';

export interface Shared {
  /** Ids of names that both speak of, however they write them. */
  readonly names: readonly string[];
  /** Words that both have, as the question writes them. */
  readonly words: readonly string[];
  /** Words that mean the same: `here` as the question writes it, `there` as the record does. */
  readonly meanings: readonly { readonly here: string; readonly there: string }[];
}

/** `record`: its text and its questions, read as the question was. */
export function sharedBetween(question: Reading, record: readonly Reading[]): Shared {
  const common = languageOf(question.locale).common;
  const named = unique(question.names.filter(({ id }) => findSpan(record, 'names', id)));
  const isNamed = (at: number) => question.names.some(({ from, to }) => from <= at && at < to);
  const theirs = new Set(record.flatMap(({ stems }) => stems));
  const isSaid = (at: number) => theirs.has(question.stems[at] ?? '');
  const words = question.words.flatMap((word, at) =>
    isSaid(at) && !isNamed(at) && !common.includes(word.text) ? [{ from: at, to: at + 1 }] : [],
  );
  const meanings = unique(question.meanings).flatMap((span) => {
    const there = findSpan(record, 'meanings', span.id);
    const positions = Array.from({ length: span.to - span.from }, (_, offset) => span.from + offset);
    if (!there || positions.every((at) => isNamed(at) || isSaid(at))) return [];
    return [{ here: written(question, span), there: written(there.reading, there.span) }];
  });
  return {
    names: named.map(({ id }) => id),
    words: [...new Set(joined(words).map((span) => written(question, span)))],
    meanings: meanings.filter(({ here, there }) => here.toLowerCase() !== there.toLowerCase()),
  };
}

function unique(spans: readonly Found[]): readonly Found[] {
  return spans.filter(({ id }, index) => spans.findIndex((one) => one.id === id) === index);
}

function findSpan(readings: readonly Reading[], kind: 'names' | 'meanings', id: string) {
  for (const reading of readings) {
    const span = reading[kind].find((one) => one.id === id);
    if (span) return { reading, span };
  }
  return undefined;
}

/** Neighbours as one: Han characters stand one by one, and words tell more in a row. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const one of stretches) {
    const last = all.at(-1);
    if (last?.to === one.from) all.splice(-1, 1, { from: last.from, to: one.to });
    else all.push(one);
  }
  return all;
}

function written({ text, words }: Reading, { from, to }: Stretch): string {
  return text.slice(words[from]?.start, words[to - 1]?.end);
}
