/** Finds the names and concepts of the lexicon in a text, each with its place. */
import { buildForms, type Forms, longestForm } from '../answer/forms.ts';
import { labelsOf } from '../answer/stem.ts';
import type { Locale } from '../knowledge/locale.ts';
import type { EntryKind, Lexicon, LexiconEntry } from '../knowledge/schema.ts';

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

export function buildNames(lexicon: Lexicon): Names {
  return {
    forms: buildForms(lexicon),
    entries: new Map(lexicon.entries.map((entry) => [entry.id, entry])),
  };
}

/** `text` is folded. What an entry implies is marked in the same place. */
export function namesIn(text: string, language: Locale, names: Names): readonly Mark[] {
  const tokens = [...text.matchAll(tokenPattern)].map((match) => ({
    text: match[0],
    labels: labelsOf(match[0], /\p{Script=Han}/u.test(match[0]) ? 'han' : 'latin'),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const marks: Mark[] = [];
  for (let position = 0; position < tokens.length; ) {
    const match = longestForm(names.forms, tokens, position, language);
    const first = tokens[position];
    const last = tokens[position + (match?.length ?? 1) - 1];
    if (match && first && last && match.entry.kind !== 'filler') {
      const implied = (match.entry.implies ?? []).flatMap((id) => names.entries.get(id) ?? []);
      for (const entry of [match.entry, ...implied]) {
        marks.push({ key: entry.id, kind: entry.kind, start: first.start, end: last.end });
      }
    }
    position += match?.length ?? 1;
  }
  return marks;
}
