/**
 * Every weight and threshold of the answerer, in one place. They are general (none names a claim), and were chosen
 * on the project's own question set with parts of it held out: `npm run bench -- fit` repeats that.
 */
import type { EntryKind } from './lexicon-from-names.ts';

export interface Parameters {
  /** How much the evidence of a term of each kind counts. */
  readonly kindWeight: Readonly<Record<EntryKind | 'word', number>>;
  /** A term that follows from what was said, against one that was said. */
  readonly impliedWeight: number;
  /** Evidence against every answer: a word that nothing in the knowledge holds. */
  readonly unknownWeight: number;
  /** The same, for a number: a wrong figure in a question does not make it a question about something else. */
  readonly unknownNumberWeight: number;
  /** The same, for a concept of the lexicon that no claim and no gap holds. */
  readonly unheldWeight: number;
  /** The same, for a name from outside that no claim and no gap holds. */
  readonly outsideWeight: number;
  /** Evidence against a candidate that does not hold a term of the question, at the rarest of terms. */
  readonly unexplained: number;
  /** The same, for what is asked: how many, when, why. */
  readonly unexplainedIntent: number;
  /** A claim's own text counts as this many example questions. */
  readonly ownTextWeight: number;
  /** Share added to every share, so that a term never seen with a candidate speaks against it but does not forbid it. */
  readonly smoothing: number;
  /** Evidence against every answer, for each time that something is said again after the second. */
  readonly repeats: number;
  /** How far the shares of a gap are made equal to those of the claims next to it, 0 to 1: see `toldApart`. */
  readonly nearestPull: number;
  /** How much it counts against a candidate that a question lacks what the candidate's examples usually hold. */
  readonly absence: number;
  /** Evidence that likeness to a single example adds at the most. */
  readonly bestExample: number;
  /** How much a term that only the example holds counts against the likeness. */
  readonly exampleExcess: number;
  /** Texts of this many terms are judged by runs of clauses too. */
  readonly longFrom: number;
  /** A misspelt word is taken for a known one only if it is at least this like it, 0 to 1. */
  readonly leastLikeness: number;
  /** Evidence that an answer needs to be given: what speaks for "the article does not say" from the start. */
  readonly silence: number;
  /** Added to the evidence for a gap beside a claim: below 0, the claim is the likelier answer where both fit. */
  readonly gapBonus: number;
  /** The evidence from which a claim gets the whole of `gapBonus`; one of less evidence gets less of it in proportion. */
  readonly gapBonusFrom: number;
  /** How far behind the claim a gap may be that alone has an example with all that is asked, and still be meant. */
  readonly gapRaisedWithin: number;
  /** A gap with at least this evidence is named; below it the answer only says that the article does not say. */
  readonly gapNamedFrom: number;
  /** Claims whose evidence differs by less than this are asked back. */
  readonly choicesWithin: number;
  /** A claim that is ahead of "the article does not say" by less than this is not given as the answer, but offered. */
  readonly sureFrom: number;
  /** A claim outside the topic that was chosen answers where it has this much more evidence than the topic's best. */
  readonly outsideTopic: number;
  /** Claims with at least this evidence for what is typed so far are suggested, whatever their words. */
  readonly suggestFrom: number;
  /** Of a question that asks two things, both halves must have this evidence. */
  readonly secondAskFrom: number;
}

export const parameters: Parameters = {
  kindWeight: {
    entity: 0.548,
    thing: 0.67,
    action: 0.592,
    quality: 0.548,
    quantity: 0.35,
    time: 0.82,
    intent: 0.609,
    outside: 0.636,
    filler: 0,
    word: 0.142,
  },
  impliedWeight: 0.197,
  unknownWeight: 0.23,
  unknownNumberWeight: 0.137,
  unheldWeight: 1.1,
  outsideWeight: 2.74,
  unexplained: 0.229,
  unexplainedIntent: 0.994,
  ownTextWeight: 2,
  smoothing: 0.016,
  repeats: 0.171,
  nearestPull: 0.3,
  absence: 0.172,
  bestExample: 2.86,
  exampleExcess: 1.32,
  longFrom: 14,
  leastLikeness: 0.77,
  silence: 0.74,
  gapBonus: -1.4,
  gapBonusFrom: 1,
  gapRaisedWithin: 1.5,
  gapNamedFrom: 0,
  choicesWithin: 0.5,
  sureFrom: 0.6,
  outsideTopic: 2,
  suggestFrom: 0,
  secondAskFrom: 2,
};
