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
    likeness: 1.94,
    logLikeness: 2.61,
    explained: 1.99,
    likelihood: 1.2,
    namesLacking: -0.74,
    kinds: 0.27,
    isGap: -1.48,
  },
  none: { usual: -1.12, gapsRecorded: -0.18, unknownNames: 1.36, length: -1.02 },
};

/**
 * A claim is given as the answer where it is surely one of this briefing's claims that is meant (`onRecord`), and this
 * one rather than all others together (`claim`). Where the question says none of the briefing's names, it could be about
 * anything, and more is asked; most where none are recorded that it could have said. From `gap` on a gap is named.
 */
export const sureFrom = {
  onRecord: 0.77,
  claim: { said: 0.5, unsaid: 0.65, unrecorded: 0.8 },
  gap: 0.6,
} as const;
