/**
 * What the check reads in a sentence besides the names of the lexicon: the words by which people sell, deny, confirm,
 * report, doubt, negate and compare. They belong to the languages and to no briefing.
 * Each is the source of a regular expression over folded text (lower case, no accents, simplified characters).
 */
import type { Locale } from '../../knowledge/locale.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { zh } from './zh.ts';

export interface Vocabulary {
  // Acts
  /** Whoever comes first gives: sell, hand over, offload. */
  readonly sell: string;
  /** Whoever comes first gets: buy, pick up, take over. */
  readonly buy: string;
  /** The thing comes first: it went, it ended up. */
  readonly move: string;
  /** Nouns for a transfer: deal, sale, purchase. */
  readonly deal: string;
  readonly order: string;
  readonly cancel: string;
  readonly uses: string;
  /** The verb alone, which can be negated. */
  readonly ordering: string;
  readonly stock: string;
  readonly offer: string;
  readonly want: string;
  readonly require: string;
  /** Asking leave, in words too loose for the lexicon. */
  readonly permit: string;
  readonly restrict: string;
  readonly announce: string;
  readonly deny: string;
  readonly confirm: string;
  /** Says nothing at all: no comment. */
  readonly mute: string;
  // Who vouches for it
  /** Somebody is said to say so: according to, reports. */
  readonly report: string;
  /** Told as hearsay: reportedly, allegedly, the French conditional of hearsay. */
  readonly hedge: string;
  /** That a statement is false, as a denial has it or as the message itself does. */
  readonly untrue: string;
  // How it is told
  readonly negation: string;
  /** Takes what it introduces back: it is not true that, stop saying, I was wrong. */
  readonly refute: string;
  /** That something is asked and left open. */
  readonly question: string;
  /** A statement that nobody says anything: no word from, the article does not say. */
  readonly silent: string;
  /** Begins a clause that stands against the one before it. */
  readonly but: string;
  /** Draws the line of what a denial covers: covers, has to do with, extends to. */
  readonly covers: string;
  /** Draws it the other way: leaves out, stops at. */
  readonly spares: string;
  readonly only: string;
  /** Speaks of the story as known: the report, this story. */
  readonly matter: string;
  /** What companies sell and buy besides the thing of a briefing: shares, games, offices. */
  readonly wares: string;
  readonly everyone: string;
  readonly passive: string;
  // How much of it
  readonly all: string;
  readonly most: string;
  readonly many: string;
  readonly half: string;
  readonly few: string;
  // Poles of what can be compared or can change
  readonly fast: string;
  readonly slow: string;
  readonly strong: string;
  readonly weak: string;
  readonly rise: string;
  readonly fall: string;
  readonly tighten: string;
  readonly loosen: string;
  readonly free: string;
}

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
