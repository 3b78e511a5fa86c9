/** Finds the claims and gaps of one briefing that a question comes near to. */
import type { Locale } from '../knowledge/locale.ts';
import { type Named, type Reading, read, type Vocabulary, vocabularyOf } from '../reading/reader.ts';
import { termsOf, type View, views } from '../reading/terms.ts';
import { buildSpace, likenesses, type Space } from './space.ts';

/** What may answer: a claim or a recorded gap, with its text and the questions that it answers. */
export interface Subject {
  readonly kind: 'claim' | 'gap';
  readonly id: string;
  readonly texts: readonly string[];
}

/** One briefing in one language. */
export interface Index {
  readonly vocabulary: Vocabulary;
  readonly subjects: readonly Subject[];
  readonly spaces: Readonly<Record<View, Space>>;
}

export interface Near {
  readonly subject: Subject;
  /** 0 to 1: the cosines of all views, each by its share. */
  readonly likeness: number;
  readonly views: Readonly<Record<View, number>>;
}

/** How much each view counts. Letters forgive slips, meanings other words for the same thing. */
const shares = { words: 0.35, letters: 0.35, sense: 0.3 } as const satisfies Record<View, number>;

/** `subjects` have their texts in the language of `locale`. */
export function buildIndex(subjects: readonly Subject[], named: readonly Named[], locale: Locale): Index {
  const written = subjects.flatMap((subject) => subject.texts);
  const vocabulary = vocabularyOf(written, named, locale);
  const texts = subjects.map((subject) => subject.texts.map((text) => termsOf(read(text, vocabulary))));
  const space = (view: View) => buildSpace(texts.map((own) => own.map((terms) => terms[view])));
  return {
    vocabulary,
    subjects,
    spaces: { words: space('words'), letters: space('letters'), sense: space('sense') },
  };
}

/** All subjects, nearest first. */
export function find(reading: Reading, index: Index): readonly Near[] {
  const terms = termsOf(reading);
  const found = {
    words: likenesses(index.spaces.words, terms.words),
    letters: likenesses(index.spaces.letters, terms.letters),
    sense: likenesses(index.spaces.sense, terms.sense),
  };
  return index.subjects
    .map((subject, at): Near => {
      const own = {
        words: found.words[at] ?? 0,
        letters: found.letters[at] ?? 0,
        sense: found.sense[at] ?? 0,
      };
      return {
        subject,
        likeness: views.reduce((sum, view) => sum + shares[view] * own[view], 0),
        views: own,
      };
    })
    .sort((one, other) => other.likeness - one.likeness);
}
