/** What speaks for a claim or a gap as the answer to a question, and what for none: figures that each mean something. */
import type { Locale } from '../knowledge/locale.ts';
import { languageOf } from '../language/index.ts';
import { foldWord } from '../reading/clean.ts';
import type { Reading } from '../reading/reader.ts';
import type { Index, Near } from './find.ts';
import type { Space } from './space.ts';

/** For a claim or a gap. */
export interface Evidence {
  /** The cosine of all views, 0 to 1, and its logarithm: the one tells near from nearer, the other far from none. */
  readonly likeness: number;
  readonly logLikeness: number;
  /** What of the question's words beside names it explains, 0 to 1, each by how much it tells. */
  readonly explained: number;
  /** What of the names, and of the kinds of question (who, when, how much), it has nothing of, 0 to 1. */
  readonly namesLacking: number;
  readonly kindsLacking: number;
  readonly isGap: number;
}

/** That nothing on record answers. */
export interface EvidenceForNone {
  /** Always 1: most of what people type in a channel is on no record. */
  readonly usual: number;
  /** 1 where the briefing records what the article does not say: then that is a rival of its own. */
  readonly gapsRecorded: number;
  /** Names in the question that the briefing does not know, at most 2. */
  readonly unknownNames: number;
  /** How much is said, as a logarithm: the more, the less of it is chance. */
  readonly length: number;
}

/** Likenesses below this are all alike: nothing. */
const nothing = 0.01;

/** A word of the question that needs explaining, and what it stands for. */
interface Told {
  readonly stem: string;
  readonly senses: readonly string[];
  readonly name: boolean;
  readonly unknownName: boolean;
  readonly han: boolean;
}

export interface Question {
  readonly told: readonly Told[];
  readonly names: readonly string[];
  readonly kinds: readonly string[];
}

/** What a question says that needs explaining, read once for all candidates. */
export function questionOf(reading: Reading, { spaces, vocabulary }: Index): Question {
  const common = commonWords(vocabulary.locale);
  const spans = [
    ...reading.meanings.map((span) => ({ ...span, term: span.id, name: false })),
    ...reading.names.map((span) => ({ ...span, term: `=${span.id}`, name: true })),
  ];
  const told = reading.words.flatMap((word, at): Told[] => {
    if (common.has(word.text)) return [];
    const stem = reading.stems[at] ?? '';
    const over = spans.filter(({ from, to }) => from <= at && at < to);
    const unknown = over.length === 0 && !spaces.words.postings.has(stem);
    return [
      {
        stem,
        senses: over.map(({ term }) => term),
        name: over.some(({ name }) => name),
        unknownName: unknown && word.capital && at > 0,
        han: word.han,
      },
    ];
  });
  const terms = (those: (span: (typeof spans)[number]) => boolean) => [
    ...new Set(spans.filter(those).map(({ term }) => term)),
  ];
  return { told, names: terms(({ name }) => name), kinds: terms(({ term }) => term.startsWith('ask.')) };
}

export function evidenceFor(near: Near, question: Question, { spaces }: Index): Evidence {
  const { words, sense } = spaces;
  let told = 0;
  let explained = 0;
  for (const { stem, senses, name } of question.told) {
    if (name) continue;
    const weight = words.weights.get(stem) ?? words.rarest;
    told += weight;
    if (holds(words, stem, near.at) || senses.some((term) => holds(sense, term, near.at)))
      explained += weight;
  }
  const lacking = (terms: readonly string[]) =>
    terms.length === 0 ? 0 : terms.filter((term) => !holds(sense, term, near.at)).length / terms.length;
  return {
    likeness: near.likeness,
    logLikeness: Math.log(Math.max(near.likeness, nothing)),
    // Where names are all that is said, that is half an explanation.
    explained: told === 0 ? 0.5 : explained / told,
    namesLacking: lacking(question.names),
    kindsLacking: lacking(question.kinds),
    isGap: near.subject.kind === 'gap' ? 1 : 0,
  };
}

export function evidenceForNone({ told }: Question, { subjects }: Index): EvidenceForNone {
  // A Chinese word takes about two characters.
  const words = told.reduce((sum, { han }) => sum + (han ? 0.5 : 1), 0);
  return {
    usual: 1,
    gapsRecorded: subjects.some(({ kind }) => kind === 'gap') ? 1 : 0,
    unknownNames: Math.min(2, told.filter(({ unknownName }) => unknownName).length),
    length: Math.log(1 + words),
  };
}

function holds(space: Space, term: string, candidate: number): boolean {
  return space.postings.get(term)?.candidates.includes(candidate) ?? false;
}

const commonKnown = new Map<Locale, ReadonlySet<string>>();

/** Words of every day, folded: they need no explaining. */
function commonWords(locale: Locale): ReadonlySet<string> {
  const known = commonKnown.get(locale) ?? new Set(languageOf(locale).common.map(foldWord));
  commonKnown.set(locale, known);
  return known;
}
