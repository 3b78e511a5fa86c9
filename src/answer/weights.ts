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
    likeness: 2.88,
    logLikeness: 3.11,
    explained: 1.85,
    namesLacking: -0.86,
    kindsLacking: -0.52,
    isGap: -1.35,
  },
  none: { usual: -2.37, gapsRecorded: -0.3, unknownNames: 1.42, length: -0.76 },
};

/** From here on a claim is given as the answer, and a gap named. */
export const sureFrom = { claim: 0.66, gap: 0.6 } as const;
