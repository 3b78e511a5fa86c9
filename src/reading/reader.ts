/** The one reader: from a text to its words, meanings and names, in one language, with the names of one briefing. */
import type { Name } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { languageOf } from '../language/index.ts';
import { cleanText } from './clean.ts';
import { commonWords } from './common.ts';
import { addPhrase, type Found, findPhrases, noPhrases, type Phrases } from './phrases.ts';
import { remembered } from './remembered.ts';
import { createSpelling, type Likening, type WordList, wordList } from './spelling.ts';
import { isWithin, type Stretch } from './stretches.ts';
import { isCapitals, type Word, wordsOf } from './words.ts';

/** What a text says in the terms that texts are compared by. */
export interface Reading {
  /** As a reader sees it: no links, nothing invisible. */
  readonly text: string;
  readonly locale: Locale;
  readonly words: readonly Word[];
  /** One a word, in order. */
  readonly stems: readonly string[];
  readonly meanings: readonly Found[];
  /** Names of the briefing that it is read for. */
  readonly names: readonly Found[];
}

/** A story's own names, with the forms that people write in each language. */
export interface Named {
  readonly id: string;
  readonly kind: Name['kind'];
  readonly forms: Readonly<Partial<Record<Locale, readonly string[]>>>;
  /** Wider names that this one is also an instance of. */
  readonly part_of?: readonly string[] | undefined;
}

/** Of each briefing in each language. */
const wordsKept = 2_000;
const stemmers = new Map<Locale, (word: string) => string>();

/** The stem of a folded word. */
export function stemOf(word: string, locale: Locale): string {
  const known = stemmers.get(locale) ?? remembered((one) => cutWord(one, locale));
  stemmers.set(locale, known);
  return known(word);
}

function cutWord(word: string, locale: Locale): string {
  // H20s: more than one H20.
  return /^[a-z]+$/.test(word)
    ? languageOf(locale).stem(word)
    : word.replace(/(?<=^[a-z]{1,4}\d{1,6})s$/, '');
}

/** The stems of a form of the vocabulary. */
export function stemsOf(form: string, locale: Locale): readonly string[] {
  return stemmed(wordsIn(form), locale);
}

function wordsIn(text: string): readonly string[] {
  return wordsOf(cleanText(text)).map((word) => word.text);
}

function stemmed(words: readonly string[], locale: Locale): readonly string[] {
  return words.map((word) => stemOf(word, locale));
}

interface Sense {
  readonly phrases: Phrases;
  /** Every word that the language's own vocabulary holds, folded. */
  readonly words: WordList;
}

const senses = new Map<Locale, Sense>();

function senseOf(locale: Locale): Sense {
  const known = senses.get(locale);
  if (known) return known;
  const { meanings, common, lists } = languageOf(locale);
  const phrases = noPhrases();
  const words = new Set(
    foldedWords([common, ...lists('telling').values(), ...lists('acts').values()].flat()),
  );
  for (const [id, forms] of meanings)
    for (const form of forms) {
      const own = wordsIn(form);
      for (const word of own) words.add(word);
      addPhrase(phrases, stemmed(own, locale), id);
    }
  const sense = { phrases, words: wordList([...words], likeningOf(locale)) };
  senses.set(locale, sense);
  return sense;
}

function likeningOf(locale: Locale): Likening {
  const { sound } = languageOf(locale);
  return { stem: (word) => stemOf(word, locale), ...(sound && { sound }) };
}

/** The different words of texts, folded. */
function foldedWords(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap(wordsIn))];
}

/** What a reader of one briefing's questions in one language knows. */
export interface Vocabulary {
  readonly locale: Locale;
  readonly names: Phrases;
  /** Those of what is the story's subject, such as a thing or a trade, and may be that of many others. */
  readonly terms: ReadonlySet<string>;
  /** The stem of a folded word, or of the word that it is a slip of. */
  readonly stem: (word: string) => string;
}

/** `texts`: what the briefing says and is asked, in the language of `locale`. */
export function vocabularyOf(texts: readonly string[], named: readonly Named[], locale: Locale): Vocabulary {
  const forms = named.flatMap((name) => Object.values(name.forms).flat());
  const own = foldedWords([...texts, ...forms]);
  const likening = likeningOf(locale);
  const { mend } = createSpelling([wordList(own, likening), senseOf(locale).words], likening);
  return {
    locale,
    names: namePhrases(named, locale),
    terms: new Set(named.flatMap(({ id, kind }) => (kind === 'term' ? id : []))),
    stem: remembered((word) => likening.stem(mend(word)), wordsKept),
  };
}

/**
 * The forms of a briefing's names as they stand in texts of one language. People write names in any, but what is a word of
 * every day in this one is not meant as another's (AI, *j'ai*), and one of its own that stands in capitals (US) is heard
 * in capitals.
 */
function namePhrases(names: readonly Named[], locale: Locale): Phrases {
  const phrases = noPhrases();
  const common = commonWords(locale);
  const wider = new Map(names.map((name) => [name.id, name.part_of ?? []]));
  for (const { id, forms } of names)
    for (const [written, own] of Object.entries(forms))
      for (const form of own) {
        const everyday = wordsIn(form).every((word) => common.has(word));
        if (everyday && written !== locale) continue;
        const stems = everyday && isCapitals(form) ? [form] : stemsOf(form, locale);
        for (const one of [id, ...(wider.get(id) ?? [])]) addPhrase(phrases, stems, one);
      }
  return phrases;
}

/** Reads a text that is in the vocabulary's language. */
export function read(text: string, vocabulary: Vocabulary): Reading {
  const cleaned = cleanText(text);
  return readWords(cleaned, wordsOf(cleaned), vocabulary);
}

/** The same of a cleaned text whose words are known. */
export function readWords(
  text: string,
  words: readonly Word[],
  { locale, names, stem }: Vocabulary,
): Reading {
  const stems = words.map((word) => stem(word.text));
  return {
    text,
    locale,
    words,
    stems,
    meanings: findPhrases(senseOf(locale).phrases, stems),
    names: findPhrases(
      names,
      stems.map((stem, at) => inCapitals(words[at], names) ?? stem),
    ),
  };
}

/** The form of a name that is heard in capitals alone. */
function inCapitals(word: Word | undefined, names: Phrases): string | undefined {
  if (!word?.capitals) return undefined;
  const written = word.text.toUpperCase();
  return names.next.has(written) ? written : undefined;
}

/** What some of its words say. */
export function partOf(reading: Reading, part: Stretch): Reading {
  const { from, to } = part;
  const within = (all: readonly Found[]) =>
    all
      .filter((one) => isWithin(one, part))
      .map((one) => ({ id: one.id, from: one.from - from, to: one.to - from }));
  const words = reading.words.slice(from, to);
  return {
    text: reading.text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0),
    locale: reading.locale,
    words,
    stems: reading.stems.slice(from, to),
    meanings: within(reading.meanings),
    names: within(reading.names),
  };
}
