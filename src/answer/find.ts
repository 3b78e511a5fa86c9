/** Finds the claims and gaps of one briefing that a question comes near to. */
import type { Locale } from '../knowledge/locale.ts';
import { partsOf } from '../reading/parts.ts';
import { type Named, type Reading, read, type Vocabulary, vocabularyOf } from '../reading/reader.ts';
import { termsOf, type View } from '../reading/terms.ts';
import { buildSpace, likenesses, type Space } from './space.ts';

/** What may answer: a claim or a recorded gap, with what it says and the questions that it answers. */
export interface Subject {
  readonly kind: 'claim' | 'gap';
  readonly id: string;
  readonly texts: Readonly<Partial<Record<Locale, SubjectTexts>>>;
}

export interface SubjectTexts {
  readonly text: string;
  readonly questions: readonly string[];
}

/** One briefing as questions of one language are held against it. */
export interface Index {
  readonly vocabulary: Vocabulary;
  readonly subjects: readonly Subject[];
  readonly spaces: Readonly<Record<View, Space>>;
}

export interface Near {
  /** The subject's position in the index. */
  readonly at: number;
  readonly subject: Subject;
  /** 0 to 1: the cosines of all views, each by its share. */
  readonly likeness: number;
  readonly views: Readonly<Record<View, number>>;
  /** Which of the question's parts it is nearest to, by position; none where the question is one. */
  readonly part?: number;
}

/** How much each view counts. Letters forgive slips, meanings other words for the same thing. */
const shares = { words: 0.35, letters: 0.35, sense: 0.3 } as const satisfies Record<View, number>;
/** What a claim says itself, against one question that it answers. */
const ownText = 2;
/** How much of the likeness comes from the text as a whole, where it asks in parts. */
const ofTheWhole = 0.5;

/** The subjects' texts in one language, each with how much it counts, and what they are read by. */
export interface ReadSubjects {
  readonly vocabulary: Vocabulary;
  /** Of each subject what it says itself, and then the questions that it answers. */
  readonly texts: readonly (readonly ReadText[])[];
}

interface ReadText {
  readonly reading: Reading;
  readonly weight: number;
}

/** The subjects' texts in each language, read. */
export function readSubjects(
  subjects: readonly Subject[],
  named: readonly Named[],
  locales: readonly Locale[],
): ReadonlyMap<Locale, ReadSubjects> {
  return new Map(locales.map((locale) => [locale, readIn(subjects, named, locale)]));
}

/**
 * An index for each language of `readers`. What is meant is the same in all languages, so it is read in all that the
 * briefing declares; for the words of another language it has only those of the first.
 */
export function buildIndexes(
  subjects: readonly Subject[],
  named: readonly Named[],
  declared: readonly Locale[],
  readers: readonly Locale[] = declared,
  own: ReadonlyMap<Locale, ReadSubjects> = readSubjects(subjects, named, declared),
): ReadonlyMap<Locale, Index> {
  const sense = buildSpace(
    subjects.map((_, at) => [...own.values()].flatMap(({ texts }) => inView(texts[at] ?? [], 'sense'))),
  );
  const built = new Map<Locale, Index>();
  for (const [locale, { vocabulary, texts }] of own) {
    const space = (view: View) => buildSpace(texts.map((one) => inView(one, view)));
    const spaces = { words: space('words'), letters: space('letters'), sense };
    built.set(locale, { vocabulary, subjects, spaces });
  }
  const [first] = built.values();
  for (const locale of readers)
    if (first && !built.has(locale))
      built.set(locale, { ...first, vocabulary: vocabularyOf([], named, locale) });
  return built;
}

function readIn(subjects: readonly Subject[], named: readonly Named[], locale: Locale): ReadSubjects {
  const own = subjects.map(({ texts }) => texts[locale] ?? { text: '', questions: [] });
  const written = own.flatMap(({ text, questions }) => [text, ...questions]);
  const vocabulary = vocabularyOf(written, named, locale);
  const texts = own.map(({ text, questions }) => [
    { reading: read(text, vocabulary), weight: ownText },
    ...questions.map((question) => ({ reading: read(question, vocabulary), weight: 1 })),
  ]);
  return { vocabulary, texts };
}

function inView(texts: readonly ReadText[], view: View) {
  return texts.map(({ reading, weight }) => ({ terms: termsOf(reading)[view], weight }));
}

/** All subjects, nearest to one sentence first. */
export function findForSentence(reading: Reading, index: Index): readonly Near[] {
  return sorted(compare(reading, index));
}

/** All subjects, nearest first. Of a text that asks in parts the part that comes nearest counts as much as the whole. */
export function find(
  reading: Reading,
  index: Index,
  parts: readonly Reading[] = partsOf(reading),
): readonly Near[] {
  const whole = compare(reading, index);
  const [first, ...others] = parts.map((part) => compare(part, index));
  if (!first) return sorted(whole);
  return sorted(
    whole.map((near) => {
      let [part, best] = [0, first[near.at]?.likeness ?? 0];
      others.forEach((other, at) => {
        const likeness = other[near.at]?.likeness ?? 0;
        if (likeness > best) [part, best] = [at + 1, likeness];
      });
      return { ...near, part, likeness: ofTheWhole * near.likeness + (1 - ofTheWhole) * best };
    }),
  );
}

function compare(reading: Reading, { subjects, spaces }: Index): readonly Near[] {
  const terms = termsOf(reading);
  const inWords = likenesses(spaces.words, terms.words);
  const inLetters = likenesses(spaces.letters, terms.letters);
  const inSense = likenesses(spaces.sense, terms.sense);
  return subjects.map((subject, at): Near => {
    const words = inWords[at] ?? 0;
    const letters = inLetters[at] ?? 0;
    const sense = inSense[at] ?? 0;
    const likeness = shares.words * words + shares.letters * letters + shares.sense * sense;
    return { at, subject, likeness, views: { words, letters, sense } };
  });
}

function sorted(found: readonly Near[]): readonly Near[] {
  return found.toSorted((one, other) => other.likeness - one.likeness);
}
