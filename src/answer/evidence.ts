/** What speaks for a claim or a gap as the answer to a question, and what for none: figures that each mean something. */
import type { Locale } from '../knowledge/locale.ts';
import { languageOf } from '../language/index.ts';
import { foldWord } from '../reading/clean.ts';
import type { Reading } from '../reading/reader.ts';
import { termsOf } from '../reading/terms.ts';
import { lacksFigure } from './asked-figure.ts';
import type { Index, Near } from './find.ts';
import { countIn, likelihoods, type Space } from './space.ts';

/** For a claim or a gap. */
export interface Evidence {
  /** The cosine of all views, 0 to 1, and its logarithm: the one tells near from nearer, the other far from none. */
  readonly likeness: number;
  readonly logLikeness: number;
  readonly explained: number;
  /** How much more usual the words, and their runs of letters, are of it than of all candidates: a mean logarithm. */
  readonly likelihood: number;
  /** What of the names it has nothing of, 0 to 1. */
  readonly namesLacking: number;
  /** How usual it is of its texts to ask such a thing (who, when, how much): a mean logarithm, 0 where nothing is asked. */
  readonly kinds: number;
  readonly isGap: number;
  /** 1 for a claim that tells no amount, or no time, where one is asked for. */
  readonly figureLacking: number;
}

/** That nothing on record answers. */
export interface EvidenceForNone {
  /** Always 1: most of what people type in a channel is on no record. */
  readonly usual: number;
  /** How much the briefing records that the article does not say, as a logarithm: the more, the less is neither. */
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
  /** How usual its words, and their runs of letters, are of each candidate: mean logarithms. */
  readonly inWords: Float64Array;
  readonly inLetters: Float64Array;
}

/** What a question says that needs explaining, read once for all candidates. */
export function questionOf(reading: Reading, { spaces, vocabulary }: Index): Question {
  const common = commonWords(vocabulary.locale);
  const spans = [
    ...reading.meanings.map((span) => ({ ...span, term: span.id, name: false })),
    ...reading.names.map((span) => ({ ...span, term: `=${span.id}`, name: true })),
  ];
  const overEach = reading.words.map((): typeof spans => []);
  for (const span of spans) for (let at = span.from; at < span.to; at++) overEach[at]?.push(span);
  const told = reading.words.flatMap((word, at): Told[] => {
    if (common.has(word.text)) return [];
    const stem = reading.stems[at] ?? '';
    const over = overEach[at] ?? [];
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
  const { words, letters } = termsOf(reading);
  return {
    told,
    names: terms(({ name }) => name),
    kinds: terms(({ term }) => term.startsWith('ask.')),
    inWords: likelihoods(spaces.words, new Set(words)),
    inLetters: likelihoods(spaces.letters, new Set(letters)),
  };
}

/** `part`: the part of the question that it comes nearest to, which counts as much as the whole. */
export function evidenceFor(near: Near, question: Question, part: Question, { spaces }: Index): Evidence {
  const { sense } = spaces;
  const lacking = question.names.filter((term) => !holds(sense, term, near.at)).length;
  const mean = (figure: (asked: Question) => number) =>
    part === question ? figure(question) : (figure(question) + figure(part)) / 2;
  return {
    likeness: near.likeness,
    logLikeness: Math.log(Math.max(near.likeness, nothing)),
    explained: mean((asked) => explainedBy(near.at, asked, spaces)),
    likelihood: mean(({ inWords, inLetters }) => ((inWords[near.at] ?? 0) + (inLetters[near.at] ?? 0)) / 2),
    namesLacking: question.names.length === 0 ? 0 : lacking / question.names.length,
    kinds: mean(({ kinds }) => usualKinds(near.at, kinds, sense)),
    isGap: near.subject.kind === 'gap' ? 1 : 0,
    figureLacking: lacksFigure(near.subject, question.kinds) ? 1 : 0,
  };
}

/** What of the question's words beside names the candidate at a position explains, 0 to 1, each by how much it tells. */
export function explainedBy(at: number, { told }: Question, { words, sense }: Index['spaces']): number {
  let all = 0;
  let explained = 0;
  for (const { stem, senses, name } of told) {
    if (name) continue;
    const weight = words.weights.get(stem) ?? words.rarest;
    all += weight;
    if (holds(words, stem, at) || senses.some((term) => holds(sense, term, at))) explained += weight;
  }
  // Where names are all that is said, that is half an explanation.
  return all === 0 ? 0.5 : explained / all;
}

function usualKinds(at: number, kinds: readonly string[], sense: Space): number {
  if (kinds.length === 0) return 0;
  return kinds.reduce((sum, term) => sum + usual(sense, term, at), 0) / kinds.length;
}

export function evidenceForNone({ told }: Question, { subjects }: Index): EvidenceForNone {
  // A Chinese word takes about two characters.
  const words = told.reduce((sum, { han }) => sum + (han ? 0.5 : 1), 0);
  return {
    usual: 1,
    gapsRecorded: Math.log(1 + subjects.filter(({ kind }) => kind === 'gap').length),
    unknownNames: Math.min(2, told.filter(({ unknownName }) => unknownName).length),
    length: Math.log(1 + words),
  };
}

function holds(space: Space, term: string, candidate: number): boolean {
  const posting = space.postings.get(term);
  return posting !== undefined && countIn(posting, candidate) > 0;
}

/** The logarithm of the share of a candidate's texts that hold a term. */
function usual({ postings, textsEach }: Space, term: string, candidate: number): number {
  const posting = postings.get(term);
  const count = posting ? countIn(posting, candidate) : 0;
  return Math.log((count + 0.5) / ((textsEach[candidate] ?? 0) + 1));
}

const commonKnown = new Map<Locale, ReadonlySet<string>>();

/** Words of every day, folded: they need no explaining. */
function commonWords(locale: Locale): ReadonlySet<string> {
  const known = commonKnown.get(locale) ?? new Set(languageOf(locale).common.map(foldWord));
  commonKnown.set(locale, known);
  return known;
}
