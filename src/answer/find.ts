/** Finds the claims and gaps of one briefing that a question comes near to. */
import type { Locale } from '../knowledge/locale.ts';
import { partsOf } from '../reading/parts.ts';
import { type Named, type Reading, read, type Vocabulary, vocabularyOf } from '../reading/reader.ts';
import { termsOf, type View } from '../reading/terms.ts';
import { buildSpace, likenesses, type Met, meet, type Space } from './space.ts';

/** What may be asked for: a claim, a recorded gap or a withdrawn claim, with what it says and the questions about it. */
export interface Subject {
  readonly kind: 'claim' | 'gap' | 'withdrawn';
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
  readonly part?: number | undefined;
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

/** Its terms are looked up once: it is compared with the subjects, and then it is weighed how usual they are of each. */
export interface LookedUp {
  readonly reading: Reading;
  readonly met: Readonly<Record<View, Met>>;
}

/** What of all is near: a figure for each subject, by its position. */
interface Compared {
  readonly likeness: Float64Array;
  readonly views: Readonly<Record<View, Float64Array>>;
  readonly part?: Uint32Array;
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
    built.set(locale, { vocabulary, subjects, spaces: spacesOf(texts, sense) });
  }
  const [first] = built.values();
  for (const locale of readers)
    if (first && !built.has(locale))
      built.set(locale, { ...first, vocabulary: vocabularyOf([], named, locale) });
  return built;
}

/** Those of words and letters are built for the first question of the language, and then stand in the place of this. */
function spacesOf(texts: ReadSubjects['texts'], sense: Space): Index['spaces'] {
  const build = (spaces: object, view: View) => {
    const value = buildSpace(texts.map((one) => inView(one, view)));
    Object.defineProperty(spaces, view, { value });
    return value;
  };
  return {
    get words() {
      return build(this, 'words');
    },
    get letters() {
      return build(this, 'letters');
    },
    sense,
  };
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
  return texts.map(({ reading, weight }) => ({ terms: termsOf(reading, view), weight }));
}

export function lookUp(reading: Reading, { spaces }: Index): LookedUp {
  const met = {
    words: meet(spaces.words, termsOf(reading, 'words')),
    letters: meet(spaces.letters, termsOf(reading, 'letters')),
    sense: meet(spaces.sense, termsOf(reading, 'sense')),
  };
  return { reading, met };
}

export function lookUpParts(reading: Reading, index: Index): readonly LookedUp[] {
  return partsOf(reading).map((part) => lookUp(part, index));
}

/** All subjects, nearest to one sentence first. */
export function findForSentence(reading: Reading, index: Index): readonly Near[] {
  const compared = compare(lookUp(reading, index), index);
  return index.subjects
    .map((subject, at) => nearOf(subject, at, compared))
    .sort((one, other) => other.likeness - one.likeness);
}

/**
 * Tells how near every subject is. Of a text that asks in parts the part that comes nearest counts as much as the whole.
 */
export function compareAll(whole: LookedUp, parts: readonly LookedUp[], index: Index): Compared {
  const compared = compare(whole, index);
  const [first, ...others] = parts.map((one) => compare(one, index).likeness);
  if (!first) return compared;
  const part = new Uint32Array(first.length);
  others.forEach((other, place) => {
    for (let at = 0; at < first.length; at++) {
      if ((other[at] ?? 0) <= (first[at] ?? 0)) continue;
      first[at] = other[at] ?? 0;
      part[at] = place + 1;
    }
  });
  const likeness = first.map(
    (best, at) => ofTheWhole * (compared.likeness[at] ?? 0) + (1 - ofTheWhole) * best,
  );
  return { ...compared, likeness, part };
}

/** The nearest of those subjects that are admitted, at most so many; of two that are as near the one that comes first. */
export function nearestOf(
  compared: Compared,
  { subjects }: Index,
  most: number,
  admitted: (subject: Subject) => boolean = () => true,
): readonly Near[] {
  const { likeness } = compared;
  const found: number[] = [];
  subjects.forEach((subject, at) => {
    if (!admitted(subject)) return;
    let place = found.length;
    while (place > 0 && (likeness[found[place - 1] ?? 0] ?? 0) < (likeness[at] ?? 0)) place--;
    if (place === most) return;
    found.splice(place, 0, at);
    if (found.length > most) found.pop();
  });
  return found.flatMap((at) => {
    const subject = subjects[at];
    return subject ? nearOf(subject, at, compared) : [];
  });
}

function compare({ met }: LookedUp, { subjects, spaces }: Index): Compared {
  const views = {
    words: likenesses(spaces.words, met.words),
    letters: likenesses(spaces.letters, met.letters),
    sense: likenesses(spaces.sense, met.sense),
  };
  const likeness = new Float64Array(subjects.length);
  for (let at = 0; at < likeness.length; at++)
    likeness[at] =
      shares.words * (views.words[at] ?? 0) +
      shares.letters * (views.letters[at] ?? 0) +
      shares.sense * (views.sense[at] ?? 0);
  return { likeness, views };
}

function nearOf(subject: Subject, at: number, { likeness, views, part }: Compared): Near {
  return {
    at,
    subject,
    likeness: likeness[at] ?? 0,
    views: { words: views.words[at] ?? 0, letters: views.letters[at] ?? 0, sense: views.sense[at] ?? 0 },
    part: part?.[at],
  };
}
