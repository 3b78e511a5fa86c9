/** Tells in which language a text is: one that Dossier reads, or another by name. Another is never guessed at. */
import { type Locale, languageOfTag, locales } from '../knowledge/locale.ts';
import { languages } from '../language/index.ts';
import { letters, scripts, everyday as unread } from '../language/unread.ts';
import { commonWords } from './common.ts';
import type { Word } from './words.ts';

export type Spoken =
  | { readonly read: true; readonly locale: Locale }
  /** `language`: its BCP 47 tag. */
  | { readonly read: false; readonly language: string };

/** What a language is told by that has a script of its own, or the family's. */
const telling = Object.entries(scripts).map(([language, names]) => ({
  spoken: spokenIn(names) ?? ({ read: false, language } as const),
  letters: new RegExp(`[${names.map((name) => `\\p{sc=${name}}`).join('')}]`, 'gu'),
}));
/** Most texts hold none of those. */
const ofAnother = new RegExp(telling.map(({ letters }) => letters.source).join('|'), 'u');
const chinese = spokenIn(['Han']);

/** So many words must speak for a language that is not read, or one of its letters in place of a word. */
const needed = 2;

/** `fallback`: the language of whoever wrote it, where the text itself tells nothing. */
export function languageOfText(text: string, words: readonly Word[], fallback: Locale): Spoken {
  if (ofAnother.test(text)) {
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    for (const { spoken, letters: own } of telling) {
      if ((text.match(own)?.length ?? 0) * 3 > letters) return spoken;
    }
  }
  const han = words.filter((word) => word.han).length;
  const latin = words.filter((word) => !word.han && /\p{L}/u.test(word.text));
  // A Chinese word takes about two characters.
  if (chinese && han > 0 && han / 2 >= latin.length / 2) return chinese;
  const scores = latinScores(latin.map((word) => word.text));
  const [best, second] = scores;
  if (!best || best.count === second?.count) return { read: true, locale: fallback };
  const locale = locales.find((one) => one === best.language);
  if (locale) return { read: true, locale };
  const speaking = best.count + (letters.test(text) ? 1 : 0);
  return speaking >= needed ? { read: false, language: best.language } : { read: true, locale: fallback };
}

/** The language that is read of those in some script. */
function spokenIn(scripts: readonly string[]): Spoken | undefined {
  const locale = locales.find((one) => scripts.includes(languages[one].script));
  return locale && { read: true, locale };
}

/** How many of the words are of every day in each language that is written in Latin letters, most first. */
function latinScores(words: readonly string[]): readonly { language: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of everyday().get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts]
    .map(([language, count]) => ({ language, count }))
    .sort((one, other) => other.count - one.count);
}

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** Of which languages a word is one of every day. One that is read is told by words of its own. */
function everyday(): ReadonlyMap<string, readonly string[]> {
  if (known) return known;
  const lists = [
    ...Object.entries(unread)
      .filter(([language]) => !locales.some((locale) => languageOfTag(locale) === language))
      .map(([language, list]) => [language, list.split(' ')] as const),
    ...locales
      .filter((locale) => languages[locale].script === 'Latin')
      .map((locale) => [locale, [...commonWords(locale)]] as const),
  ];
  const words = new Map<string, string[]>();
  for (const [language, list] of lists)
    for (const word of new Set(list)) words.set(word, [...(words.get(word) ?? []), language]);
  known = words;
  return known;
}
