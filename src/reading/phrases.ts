/** Finds phrases in a text, the longest first: names and meanings, whose forms are one word or several. */
import type { Stretch } from './stretches.ts';

/** A tree of stems; a node that ends a form holds what the form stands for. Most nodes are leaves, so those are small. */
export interface Phrases {
  next: ReadonlyMap<string, Phrases>;
  ids: readonly string[];
}

const leaf: ReadonlyMap<string, Phrases> = new Map();
const none: readonly string[] = [];

/** What a phrase stands for, and its words. */
export interface Found extends Stretch {
  readonly id: string;
}

export function noPhrases(): Phrases {
  return { next: leaf, ids: none };
}

/** Adds a form, given as the stems of its words; a form may stand for several things. */
export function addPhrase(phrases: Phrases, stems: readonly string[], id: string): void {
  if (stems.length === 0) return;
  let node = phrases;
  for (const stem of stems) {
    const next = node.next.get(stem) ?? noPhrases();
    if (node.next === leaf) node.next = new Map([[stem, next]]);
    else (node.next as Map<string, Phrases>).set(stem, next);
    node = next;
  }
  if (!node.ids.includes(id)) node.ids = [...node.ids, id];
}

/** What stands in a text, from left to right; a phrase inside a longer one is not found apart. */
export function findPhrases(phrases: Phrases, stems: readonly string[]): readonly Found[] {
  const found: Found[] = [];
  for (let from = 0; from < stems.length; ) {
    let node: Phrases | undefined = phrases;
    let longest: Phrases | undefined;
    let to = from;
    for (let at = from; node && at < stems.length; at++) {
      node = node.next.get(stems[at] ?? '');
      if (node && node.ids.length > 0) {
        longest = node;
        to = at + 1;
      }
    }
    for (const id of longest?.ids ?? []) found.push({ id, from, to });
    from = Math.max(to, from + 1);
  }
  return found;
}
