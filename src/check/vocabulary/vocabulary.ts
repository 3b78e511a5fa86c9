/**
 * What the check reads in a sentence besides the names of the lexicon: the words by which people sell, deny, confirm,
 * report, doubt, negate and compare. They belong to the languages and to no briefing.
 * Each is the source of a regular expression over folded text (lower case, no accents, simplified characters).
 */
import type { Locale } from '../../knowledge/locale.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Vocabulary } from './words.ts';
import { zh } from './zh.ts';

export type Word = keyof Vocabulary;
export type CompiledVocabulary = Readonly<Record<Word, RegExp>>;

/** Han characters know no word boundaries; Latin words are found whole. */
function compile(vocabulary: Vocabulary, chinese: Vocabulary): CompiledVocabulary {
  const whole = (latin: string, han: string) =>
    new RegExp(
      [latin && String.raw`(?<![\p{L}\d])(?:${latin})(?:(?<=')|(?![\p{L}\d]))`, han]
        .filter(Boolean)
        .join('|'),
      'gu',
    );
  return Object.fromEntries(
    Object.entries(vocabulary).map(([word, latin]) => [
      word,
      whole(joined(latin), joined(chinese[word as Word])),
    ]),
  ) as Record<Word, RegExp>;
}

/** Line breaks in the sources are for readers. */
function joined(source: string): string {
  return source.replace(/\n\s*/g, '');
}

/** A Chinese text has Latin words too, most often English ones. */
export const vocabularies: Readonly<Record<Locale, CompiledVocabulary>> = {
  en: compile(en, zh),
  fr: compile(fr, zh),
  'zh-CN': compile(en, zh),
};
