/**
 * Every weight and threshold of the answerer, in one place. They are general (none names a claim), and were chosen
 * on the project's own question set with parts of it held out: `npm run bench -- answers --fit` repeats that.
 */
import type { EntryKind } from '../knowledge/schema.ts';

export interface Parameters {
  /** How much a term of each kind weighs, before its rarity. */
  readonly kindWeight: Readonly<Record<EntryKind | 'word', number>>;
  /** How much an unexplained word weighs: one that nothing in the knowledge holds. */
  readonly unknownWeight: number;
  /** A name from outside (`outside`) that nothing in the knowledge holds. */
  readonly outsideWeight: number;
  /** A claim's own text counts as this many example questions. */
  readonly ownTextWeight: number;
  /** Share of a candidate's examples at which a term counts half. */
  readonly halfShare: number;
  /** Between the sum over a candidate's examples (0) and its one best example (1). */
  readonly bestExample: number;
  /** How much a term that only the example holds counts against the likeness. */
  readonly exampleExcess: number;
  /** Weight of matched terms at which the evidence counts half: one rare word proves little. */
  readonly halfEvidence: number;
  /** A misspelt word is taken for a known one only if it is at least this like it. */
  readonly leastLikeness: number;
  /** A gap's score is multiplied by this: above 1, "the article does not say" is held to be the safer error. */
  readonly gapFactor: number;
  /** A gap that reaches this score is named; below it the answer only says that the article does not say. */
  readonly gapNamedFrom: number;
  /** Below this score: unknown. */
  readonly unknownBelow: number;
  /** Two claims whose scores differ by less than this share are asked back. */
  readonly choicesWithin: number;
  /** Of a question that asks two things, both halves must reach this score. */
  readonly secondAskFrom: number;
}

export const parameters: Parameters = {
  kindWeight: {
    entity: 0.9,
    thing: 1,
    action: 0.935,
    quality: 0.966,
    quantity: 1,
    time: 0.5,
    intent: 0.805,
    outside: 1.2,
    filler: 0,
    word: 0.21,
  },
  unknownWeight: 0.8,
  outsideWeight: 2,
  ownTextWeight: 2,
  halfShare: 0.069,
  bestExample: 0.46,
  exampleExcess: 0.483,
  halfEvidence: 3.45,
  leastLikeness: 0.72,
  gapFactor: 1,
  gapNamedFrom: 0.15,
  unknownBelow: 0.105,
  choicesWithin: 0.04,
  secondAskFrom: 0.4,
};
