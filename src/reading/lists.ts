/** The lists of a language as phrases that can be found among tokens. */
import { type Locale, locales } from '../knowledge/locale.ts';
import { languageOf } from '../language/index.ts';
import type { Field } from '../language/language.ts';
import { cleanText } from './clean.ts';
import { addPhrase, type Found, noPhrases, type Phrases } from './phrases.ts';
import { type Token, tokensOf, type Written } from './tokens.ts';
import { wordsOf } from './words.ts';

/** The lists of a field, `months`, or one of them, `times.past`. */
export type List = Field | `${Field}.${string}`;

/** By language, then by list: they are looked up for every token, so by nothing that has to be put together. */
const built = new Map<Locale | 'all', Map<string, Phrases>>();

/** In one language or in all: what is found is the key of its list. */
export function phrasesOf(list: List, locale: Locale | 'all'): Phrases {
  return built.get(locale)?.get(list) ?? build(list, list, locale, tokensOf);
}

/** The same among words, which leave out the marks between them. */
export function wordPhrasesOf(field: Field, locale: Locale): Phrases {
  const name = `words ${field}`;
  return built.get(locale)?.get(name) ?? build(name, field, locale, wordsOf);
}

function build(
  name: string,
  list: List,
  locale: Locale | 'all',
  partsOf: (text: string) => readonly { readonly text: string }[],
): Phrases {
  const phrases = noPhrases();
  const [field = '', wanted] = list.split('.');
  for (const one of locale === 'all' ? locales : [locale])
    for (const [key, forms] of languageOf(one).lists(field as Field))
      if (wanted === undefined || wanted === key)
        for (const form of forms)
          addPhrase(
            phrases,
            partsOf(cleanText(form)).map(({ text }) => text),
            key,
          );
  built.set(locale, (built.get(locale) ?? new Map<string, Phrases>()).set(name, phrases));
  return phrases;
}

/** What of a list, the longest of its forms, begins at a token; undefined: nothing does. */
export function listedAt({ tokens, locale }: Written, list: List, at: number): Found | undefined {
  return phraseAt(phrasesOf(list, locale), tokens, at);
}

/** Money goes by its signs and codes in every language. */
export function currencyAt({ tokens }: Written, at: number): Found | undefined {
  return phraseAt(phrasesOf('currencies', 'all'), tokens, at);
}

/** Whether anything of a list stands anywhere. */
export function holdsListed(text: Written, list: List): boolean {
  return text.tokens.some((_, at) => listedAt(text, list, at) !== undefined);
}

function phraseAt(phrases: Phrases, tokens: readonly Token[], from: number): Found | undefined {
  let node: Phrases | undefined = phrases;
  let longest: Found | undefined;
  for (let at = from; node && at < tokens.length; at++) {
    node = node.next.get(tokens[at]?.text ?? '');
    const [id] = node?.ids ?? [];
    if (id !== undefined) longest = { id, from, to: at + 1 };
  }
  return longest;
}

/** All of a list, by the token behind its last: what stands before something. The longest where several end there. */
export function listedByEnd({ tokens, locale }: Written, list: List): ReadonlyMap<number, Found> {
  const found = new Map<number, Found>();
  for (let from = 0; from < tokens.length; from++) {
    let node: Phrases | undefined = phrasesOf(list, locale);
    for (let at = from; node && at < tokens.length; at++) {
      node = node.next.get(tokens[at]?.text ?? '');
      const [id] = node?.ids ?? [];
      if (id !== undefined && !found.has(at + 1)) found.set(at + 1, { id, from, to: at + 1 });
    }
  }
  return found;
}
