/** What texts are read by: the lexicon's forms and the words that are spelt as they should be. */
import { type Locale, locales } from '../knowledge/locale.ts';
import type { Forms } from './forms.ts';
import type { Lexicon, LexiconEntry } from './lexicon-from-names.ts';
import { buildSpelling, type Spelling } from './spelling.ts';
import type { Words } from './spoken-words.ts';

export interface Reader {
  readonly forms: Forms;
  /** The Latin words of each language. */
  readonly words: Words;
  /** Puts others right by them. A word of another language is left alone, unless it is plainly a slip of the fingers. */
  readonly spelling: Readonly<Record<Locale, Spelling>>;
  readonly entries: ReadonlyMap<string, LexiconEntry>;
  /** What the names of the story are names of: a company, a chip (all that an entity `implies`). */
  readonly named: ReadonlySet<string>;
  /** Cuts unknown Chinese into words. */
  readonly segmenter: Intl.Segmenter;
}

/** `least`: how like a known word another must be to be taken for it, 0 to 1. */
export function buildReader(lexicon: Lexicon, forms: Forms, words: Words, least: number): Reader {
  return {
    forms,
    words,
    spelling: {
      en: buildSpelling(words.en, least),
      fr: buildSpelling(words.fr, least),
      'zh-CN': buildSpelling(words['zh-CN'], least),
    },
    entries: new Map(lexicon.entries.map((entry) => [entry.id, entry])),
    named: new Set(
      lexicon.entries.flatMap(({ kind, implies }) => (kind === 'entity' ? (implies ?? []) : [])),
    ),
    segmenter: new Intl.Segmenter('zh', { granularity: 'word' }),
  };
}

/** It reads every text as one with these forms and words would. */
export function readsBy(reader: Reader, forms: Forms, words: Words): boolean {
  const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    one.size === other.size && [...one].every((word) => other.has(word));
  return reader.forms === forms && locales.every((locale) => isSame(reader.words[locale], words[locale]));
}
