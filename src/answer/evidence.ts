/** What speaks for a claim or a gap as the answer to a question, and what for none: figures that each mean something. */
import { commonWords } from '../reading/common.ts';
import type { Found } from '../reading/phrases.ts';
import type { Reading } from '../reading/reader.ts';
import { lengthOf } from '../reading/words.ts';
import { type AskedFigure, figuresAsked, lacksFigure } from './asked-figure.ts';
import type { Index, LookedUp, Near } from './find.ts';
import { countIn, likelihoods, nowhere, placeOf, type Space } from './space.ts';

/** For a claim or a gap. */
export interface Evidence {
  /** The cosine of all views, 0 to 1, and its logarithm: the one tells near from nearer, the other far from none. */
  readonly likeness: number;
  readonly logLikeness: number;
  /** As `explainedBy` tells. */
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

/** What speaks for a briefing as the one that is asked. */
export interface BriefingEvidence {
  /** That any of its records is meant, as log-odds. */
  readonly meant: number;
  readonly names: number;
  readonly usual: number;
}

type Spaces = Index['spaces'];

/** Likenesses below this are all alike: nothing. */
const nothing = 0.01;

/** A word of the question that needs explaining, and what it stands for. */
export interface Told {
  /** How much it tells. */
  readonly weight: number;
  /** As a word, where any candidate has it. */
  readonly word: number;
  /** What it means, and stands in any candidate. */
  readonly senses: readonly number[];
  readonly name: boolean;
  readonly unknownName: boolean;
  readonly han: boolean;
}

export interface Question {
  readonly told: readonly Told[];
  /** By their places among the senses, as the kinds. */
  readonly names: readonly number[];
  readonly kinds: readonly number[];
  readonly figures: readonly AskedFigure[];
  /** How usual its words, and their runs of letters, are of each candidate: mean logarithms. */
  readonly inWords: Float64Array;
  readonly inLetters: Float64Array;
}

/** What a question says that needs explaining, read once for all candidates. */
export function questionOf({ reading, met }: LookedUp, index: Index): Question {
  const { words, letters, sense } = index.spaces;
  const kinds = distinct(reading.meanings).filter((id) => id.startsWith('ask.'));
  return {
    told: toldOf(reading, index),
    names: distinct(reading.names).map((id) => placeOf(sense, `=${id}`)),
    kinds: kinds.map((id) => placeOf(sense, id)),
    figures: figuresAsked(kinds),
    inWords: likelihoods(words, met.words),
    inLetters: likelihoods(letters, met.letters),
  };
}

/** The words that need explaining, in order. */
export function toldOf(reading: Reading, { spaces, vocabulary }: Index): readonly Told[] {
  const common = commonWords(vocabulary.locale);
  return reading.words.flatMap((word, at) => {
    if (common.has(word.text)) return [];
    const isOver = ({ from, to }: Found) => from <= at && at < to;
    const own = placeOf(spaces.words, reading.stems[at] ?? '');
    const over = reading.meanings.filter(isOver);
    const name = reading.names.some(isOver);
    return {
      weight: spaces.words.weights[own] ?? 0,
      word: own,
      senses: over.map(({ id }) => placeOf(spaces.sense, id)).filter((place) => place !== nowhere),
      name,
      unknownName: own === nowhere && !name && over.length === 0 && word.capital && at > 0,
      han: word.han,
    };
  });
}

/** What of the words beside names a candidate explains, 0 to 1. Where names are all that is said, that is half of it. */
export function explainedBy(candidate: number, told: readonly Told[], { words, sense }: Spaces): number {
  let all = 0;
  let explained = 0;
  for (const { weight, word, senses, name } of told) {
    if (name) continue;
    all += weight;
    if (countIn(words, word, candidate) > 0 || senses.some((one) => countIn(sense, one, candidate) > 0))
      explained += weight;
  }
  return all === 0 ? 0.5 : explained / all;
}

function distinct(spans: readonly Found[]): readonly string[] {
  return [...new Set(spans.map(({ id }) => id))];
}

/** `part`: the part of the question that it comes nearest to, which counts as much as the whole. */
export function evidenceFor(near: Near, question: Question, part: Question, { spaces }: Index): Evidence {
  const { sense } = spaces;
  const lacking = question.names.filter((one) => countIn(sense, one, near.at) === 0).length;
  const mean = (figure: (asked: Question) => number) =>
    part === question ? figure(question) : (figure(question) + figure(part)) / 2;
  return {
    likeness: near.likeness,
    logLikeness: Math.log(Math.max(near.likeness, nothing)),
    explained: mean(({ told }) => explainedBy(near.at, told, spaces)),
    likelihood: mean(({ inWords, inLetters }) => ((inWords[near.at] ?? 0) + (inLetters[near.at] ?? 0)) / 2),
    namesLacking: question.names.length === 0 ? 0 : lacking / question.names.length,
    kinds: mean(({ kinds }) => usualKinds(near.at, kinds, sense)),
    isGap: near.subject.kind === 'gap' ? 1 : 0,
    figureLacking: lacksFigure(near.subject, question.figures) ? 1 : 0,
  };
}

function usualKinds(candidate: number, kinds: readonly number[], sense: Space): number {
  const texts = sense.textsEach[candidate] ?? 0;
  const each = kinds.map((one) => usual(countIn(sense, one, candidate), texts));
  return each.reduce((all, one) => all + one, 0) / (each.length || 1);
}

export function evidenceForNone({ told }: Question, { subjects }: Index): EvidenceForNone {
  return {
    usual: 1,
    gapsRecorded: Math.log(1 + subjects.filter(({ kind }) => kind === 'gap').length),
    unknownNames: Math.min(2, told.filter(({ unknownName }) => unknownName).length),
    length: Math.log(1 + lengthOf(told)),
  };
}

/** The logarithm of the share of a candidate's texts that hold a term. */
function usual(count: number, texts: number): number {
  return Math.log((count + 0.5) / (texts + 1));
}
