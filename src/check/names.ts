/** Finds the names and concepts of the lexicon in a text, each with its place. */

import type { Source } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { buildForms, type Forms, longestForm } from './engine/forms.ts';
import type { EntryKind, Lexicon, LexiconEntry } from './engine/lexicon-from-names.ts';
import { labelsOf } from './engine/stem.ts';

export interface Mark {
  /** The id of a lexicon entry, or a word of the check's own vocabulary. */
  readonly key: string;
  readonly kind: EntryKind | 'word';
  readonly start: number;
  readonly end: number;
}

export interface Names {
  readonly forms: Forms;
  readonly entries: ReadonlyMap<string, LexiconEntry>;
}

const tokenPattern = /\p{Script=Han}|[\p{L}\p{N}](?:(?!\p{Script=Han})[\p{L}\p{N}]|[.,](?=\p{N}))*/gu;

/** A source that the lexicon does not know is known by its publisher's name. */
export function buildNames(lexicon: Lexicon, sources: readonly Source[]): Names {
  const named = new Set(lexicon.entries.flatMap((entry) => entry.forms.en.map((form) => form.toLowerCase())));
  const unknown = sources.filter(({ publisher }) => !named.has(publisher.en.toLowerCase()));
  const entries = [...lexicon.entries, ...unknown.map(entryOf)];
  return { forms: buildForms({ entries }), entries: new Map(entries.map((entry) => [entry.id, entry])) };
}

function entryOf({ id, publisher }: Source): LexiconEntry {
  return {
    id: `source-${id}`,
    kind: 'entity',
    forms: { en: [publisher.en], fr: [publisher.fr], 'zh-CN': [publisher['zh-CN']] },
  };
}

/** `text` is folded. What an entry implies is marked in the same place. */
export function namesIn(text: string, language: Locale, names: Names): readonly Mark[] {
  // No name reaches over the end of a sentence: "the H20? Plus lente".
  return [...text.matchAll(/[^?!？！。;；\n]+/gu)].flatMap((run) =>
    namesInRun(run[0], run.index, language, names),
  );
}

function namesInRun(text: string, offset: number, language: Locale, names: Names): readonly Mark[] {
  const tokens: Token[] = [...text.matchAll(tokenPattern)].map((match) => ({
    text: match[0],
    labels: labelsOf(match[0], /\p{Script=Han}/u.test(match[0]) ? 'han' : 'latin'),
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
  const marks: Mark[] = [];
  for (let position = 0; position < tokens.length; ) {
    const match = longestForm(names.forms, tokens, position, language);
    const taken = tokens.slice(position, position + (match?.length ?? 1));
    if (match)
      marks.push(...marksOf(match.entry, taken, names), ...namesWithin(match.entry, taken, language, names));
    position += taken.length;
  }
  return marks;
}

interface Token {
  readonly text: string;
  readonly labels: readonly string[];
  readonly start: number;
  readonly end: number;
}

function marksOf(entry: LexiconEntry, taken: readonly Token[], names: Names): Mark[] {
  if (entry.kind === 'filler') return [];
  const place = { start: taken[0]?.start ?? 0, end: taken.at(-1)?.end ?? 0 };
  const implied = (entry.implies ?? []).flatMap((id) => names.entries.get(id) ?? []);
  return [entry, ...implied].map(({ id, kind }) => ({ key: id, kind, ...place }));
}

/** A longer form that is no name may hold one: "number of H20s"; and what is done may hold to what: 卖卡. */
function namesWithin(entry: LexiconEntry, taken: readonly Token[], language: Locale, names: Names): Mark[] {
  if (entry.kind === 'entity' || entry.kind === 'outside') return [];
  return taken.flatMap((_, index) => {
    // The whole of it is the longer form again.
    const inner = index === 0 ? taken.slice(0, -1) : taken;
    const match = inner.length > index ? longestForm(names.forms, inner, index, language) : null;
    const isThing = entry.kind === 'action' && match?.entry.kind === 'thing';
    return match && (match.entry.kind === 'entity' || isThing)
      ? marksOf(match.entry, taken.slice(index, index + match.length), names)
      : [];
  });
}
