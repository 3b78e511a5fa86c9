/** Parts of a text by the positions of their words, and how they lie to each other. */
import type { Word } from './words.ts';

/** The first word, and the one behind the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A text whose words are known. */
interface Worded {
  readonly text: string;
  readonly words: readonly Word[];
}

/** The words that stand from one place of the text to another. */
export function stretchOf({ words }: Pick<Worded, 'words'>, start: number, end: number): Stretch {
  const from = words.findIndex((word) => word.end > start);
  const behind = words.findIndex((word) => word.start >= end);
  return { from: from < 0 ? words.length : from, to: behind < 0 ? words.length : behind };
}

/** What stands between a word and the one before it. */
export function marksBefore({ text, words }: Worded, at: number): string {
  return text.slice(words[at - 1]?.end ?? 0, words[at]?.start);
}

/** Its parts: another begins with each word that `begins` names. */
export function partsFrom({ from, to }: Stretch, begins: (at: number) => boolean): readonly Stretch[] {
  const starts: number[] = [];
  for (let at = from; at < to; at++) if (at === from || begins(at)) starts.push(at);
  return starts.map((start, index) => ({ from: start, to: starts[index + 1] ?? to }));
}

export function isWithin(one: Stretch, other: Stretch): boolean {
  return one.from >= other.from && one.to <= other.to;
}

/** From the first of them to the last. */
export function spanOf(...all: readonly Stretch[]): Stretch {
  return { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) };
}

/** How many words stand between two. */
export function gap(one: Stretch, other: Stretch): number {
  return one.to <= other.from ? other.from - one.to : one.from - other.to;
}
