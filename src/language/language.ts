/** What Dossier knows of a language: one folder each, the same shape for all. Nothing here knows a story. */
import { readFileSync } from 'node:fs';

/** What the code of a language's folder says: `index.ts`. What is left out is as in English. */
export interface LanguageDefinition {
  /** As the tools for editors call it, in English. */
  readonly name: string;
  /** The script that it is written in, by its Unicode name. */
  readonly script: string;
  /** Cuts a folded word to what its forms have in common. */
  stem(word: string): string;
  /** How a folded word sounds, where people write by ear: words of one sound are one. */
  readonly sound?: (word: string) => string;
  /** No space stands between its words. */
  readonly withoutSpaces?: true;
  /** A question word stands where the answer would, not in front. */
  readonly asksInPlace?: true;
  /** A negation stands before what it negates, never behind. */
  readonly negatesAheadOnly?: true;
  /** What is denied or confirmed may stand before the verb, where little stands behind it. */
  readonly objectMayLead?: true;
  /** Of a share the whole stands before the part. */
  readonly wholeFirst?: true;
  /** "To" behind a verb of getting names who gave it. */
  readonly toNamesGiver?: true;
  /** Words that are none of its acts as they are written, though they are once accents are gone. */
  readonly notActs?: readonly string[];
}

export interface Language extends LanguageDefinition {
  /** What words and phrases mean, by `field.meaning`: `trade.buy: [buy, purchase, …]`. */
  readonly meanings: ReadonlyMap<string, readonly string[]>;
  /** Words of every day: they tell the language, and nothing of what is asked. */
  readonly common: readonly string[];
  /** What a question that wants a yes or a no begins with, and what it holds anywhere. */
  readonly whether: { readonly opening: readonly string[]; readonly anywhere: readonly string[] };
  /** Words that point at what is spoken of, one as good as another: it, this. */
  readonly pointing: readonly string[];
  /** What asks who somebody is, or what, beside the name. */
  readonly who: readonly string[];
  /** What every briefing is asked, by kind: `source: [who is the source, …]`. */
  readonly general: ReadonlyMap<string, readonly string[]>;
  /** How amounts and times are written, how a thing is told and who does what: by field, then by key. */
  lists(field: Field): ReadonlyMap<string, readonly string[]>;
}

/** The fields of `words.yaml` that amounts, times and messages are read by; a language may lack one. */
export const fields = [
  'numbers',
  'magnitudes',
  'plural-magnitudes',
  'indefinite',
  'fractions',
  'fraction-stops',
  'currencies',
  'units',
  'percent-prefix',
  'amount-links',
  'ranges',
  'qualifiers-before',
  'qualifiers-within',
  'qualifiers-after',
  'hedges',
  'months',
  'weekdays',
  'quarters',
  'times',
  'telling',
  'denials',
  'announcing',
  'acts',
  'name-parts',
] as const;
export type Field = (typeof fields)[number];

/** The files stand beside the sources and are not compiled: what runs in `dist/` reads them there. */
const folder = new URL(import.meta.url.includes('/dist/') ? '../../../src/language/' : './', import.meta.url);

/** Reads a language's folder. Throws where a file is missing: a build without it is broken. */
export function readLanguage(name: string, definition: LanguageDefinition): Language {
  const lists = (file: string) => readLists(readFileSync(new URL(`${name}/${file}`, folder), 'utf8'));
  const words = lists('words.yaml');
  const within = (field: string) =>
    [...words].flatMap(([key, forms]) =>
      key.startsWith(`${field}.`) ? [[key.slice(field.length + 1), forms] as const] : [],
    );
  const fieldsRead = new Map(fields.map((field) => [field, new Map(within(field))] as const));
  return {
    ...definition,
    meanings: lists('meanings.yaml'),
    common: within('common').flatMap(([, forms]) => forms),
    whether: {
      opening: words.get('asking.whether-opening') ?? [],
      anywhere: words.get('asking.whether-anywhere') ?? [],
    },
    pointing: words.get('asking.pointing') ?? [],
    who: words.get('asking.who') ?? [],
    general: new Map(within('general')),
    lists: (field) => fieldsRead.get(field) ?? new Map(),
  };
}

/**
 * The lists of a file by `field.name`. The files are YAML of the plainest kind, a list a line, so that the start
 * need not wait for a parser; a test holds this reader against one.
 */
export function readLists(text: string): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  let field = '';
  for (const line of text.split('\n')) {
    const [, opened] = /^([\w-]+):$/.exec(line) ?? [];
    const [, name, items] = /^ {2}([\w-]+): \[(.*)\]$/.exec(line) ?? [];
    if (opened) field = opened;
    if (name && items) lists.set(`${field}.${name}`, items.split(', '));
  }
  return lists;
}
