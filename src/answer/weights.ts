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
    likeness: 2.86,
    logLikeness: 3.05,
    explained: 2.05,
    namesLacking: -0.85,
    kindsLacking: -0.47,
    isGap: -1.34,
  },
  none: { usual: -2.05, gapsRecorded: -0.44, unknownNames: 1.38, length: -0.75 },
};

/**
 * A claim is given as the answer where it is surely one of this briefing's claims that is meant (`onRecord`), and this
 * one rather than all others together (`claim`). From `gap` on a gap is named.
 */
export const sureFrom = { onRecord: 0.8, claim: 0.5, gap: 0.6 } as const;
