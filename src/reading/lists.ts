/** The lists of a language as phrases that can be found among tokens. */
import { type Locale, locales } from '../knowledge/locale.ts';
import { languageOf } from '../language/index.ts';
import type { Field } from '../language/language.ts';
import { cleanText } from './clean.ts';
import { addPhrase, type Found, noPhrases, type Phrases } from './phrases.ts';
import { type Token, tokensOf } from './tokens.ts';
import { wordsOf } from './words.ts';

/** By language, then by list: they are looked up for every token, so by nothing that has to be put together. */
const built = new Map<Locale | 'all', Map<string, Phrases>>();

/**
 * The lists of a field, `months`, or one of them, `times.past`, in one language or in all: what is found is the key of
 * its list.
 */
export function phrasesOf(list: Field | `${Field}.${string}`, locale: Locale | 'all'): Phrases {
  const known = built.get(locale)?.get(list);
  if (known) return known;
  const phrases = noPhrases();
  for (const [key, form] of formsOf(list, locale))
    addPhrase(
      phrases,
      tokensOf(cleanText(form)).map(({ text }) => text),
      key,
    );
  return remember(list, locale, phrases);
}

/** The same among words, which leave out the marks between them. */
export function wordPhrasesOf(field: Field, locale: Locale): Phrases {
  const known = built.get(locale)?.get(`words ${field}`);
  if (known) return known;
  const phrases = noPhrases();
  for (const [key, form] of formsOf(field, locale))
    addPhrase(
      phrases,
      wordsOf(cleanText(form)).map(({ text }) => text),
      key,
    );
  return remember(`words ${field}`, locale, phrases);
}

function remember(list: string, locale: Locale | 'all', phrases: Phrases): Phrases {
  const own = built.get(locale) ?? new Map<string, Phrases>();
  built.set(locale, own);
  own.set(list, phrases);
  return phrases;
}

function formsOf(list: string, locale: Locale | 'all'): readonly (readonly [string, string])[] {
  const [field = '', wanted] = list.split('.');
  return (locale === 'all' ? locales : [locale]).flatMap((one) =>
    [...languageOf(one).lists(field as Field)]
      .filter(([key]) => wanted === undefined || wanted === key)
      .flatMap(([key, forms]) => forms.map((form) => [key, form] as const)),
  );
}

/** The longest phrase that begins at a token; undefined: none does. */
export function phraseAt(phrases: Phrases, tokens: readonly Token[], from: number): Found | undefined {
  let node: Phrases | undefined = phrases;
  let longest: Found | undefined;
  for (let at = from; node && at < tokens.length; at++) {
    node = node.next.get(tokens[at]?.text ?? '');
    const [id] = node?.ids ?? [];
    if (id !== undefined) longest = { id, from, to: at + 1 };
  }
  return longest;
}

/** Every phrase by the token behind its last: what stands before something. The longest where several end there. */
export function phrasesByEnd(phrases: Phrases, tokens: readonly Token[]): ReadonlyMap<number, Found> {
  const found = new Map<number, Found>();
  for (let from = 0; from < tokens.length; from++) {
    let node: Phrases | undefined = phrases;
    for (let at = from; node && at < tokens.length; at++) {
      node = node.next.get(tokens[at]?.text ?? '');
      const [id] = node?.ids ?? [];
      if (id !== undefined && !found.has(at + 1)) found.set(at + 1, { id, from, to: at + 1 });
    }
  }
  return found;
}
