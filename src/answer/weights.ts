/**
 * What each kind of evidence counts, as log-odds: the same for every story. Fitted by `npm run bench -- fit` on whole
 * stories of `tests/stories`, measured on those that were held out.
 */
import type { Evidence, EvidenceForNone } from './evidence.ts';

export interface Weights {
  readonly each: Readonly<Record<keyof Evidence, number>>;
  readonly none: Readonly<Record<keyof EvidenceForNone, number>>;
}

export const weights: Weights = {
  each: {
    likeness: 10.04,
    logLikeness: 1.98,
    explained: 1.57,
    namesLacking: -0.75,
    kindsLacking: -0.54,
    isGap: -1.37,
  },
  none: { usual: 0.51, gapsRecorded: -0.25, unknownNames: 1.25, length: -0.58 },
};

/** From here on a claim is given as the answer, and a gap named. */
export const sureFrom = { claim: 0.66, gap: 0.6 } as const;
