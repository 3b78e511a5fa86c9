/**
 * What each kind of evidence counts, as log-odds: the same for every story. Fitted by `npm run bench -- fit` on whole
 * stories of `tests/stories`, measured on those that were held out.
 */
import type { BriefingEvidence, Evidence, EvidenceForNone } from './evidence.ts';

export interface Weights {
  readonly each: Readonly<Record<keyof Evidence, number>>;
  readonly none: Readonly<Record<keyof EvidenceForNone, number>>;
}

export const weights: Weights = {
  each: {
    likeness: 1.91,
    logLikeness: 2.57,
    explained: 2.16,
    likelihood: 1.18,
    namesLacking: -0.93,
    kinds: 0.25,
    isGap: -1.5,
    figureLacking: -0.87,
  },
  none: { usual: -1.17, gapsRecorded: -0.2, unknownNames: 1.42, length: -0.89 },
};

/** And of several briefings what speaks for one as the one that is asked. */
export const briefingWeights: Readonly<Record<keyof BriefingEvidence, number>> = {
  meant: 1.03,
  names: 2.88,
  usual: 0.13,
};

/**
 * A claim is given as the answer where the odds that one of this briefing's claims is meant, times the odds that it is this
 * one, come to `odds`. Where the question says none of the briefing's names, it could be about anything, and the claim
 * must be likely itself; more so where none are recorded that it could have said. From `gap` on a gap is named.
 */
export const sureFrom = { odds: 5, claim: { said: 0.4, unsaid: 0.7, unrecorded: 0.8 }, gap: 0.6 } as const;
