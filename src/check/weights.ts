import type { DepartureKind } from './finding.ts';

/**
 * What each kind of evidence counts, as log-odds: the same for every story. Fitted on the messages about the H20 resale,
 * measured on stories that had no part in it; `npm run bench -- fit-messages` fits anew with whole stories held out.
 */
export const speaksWeights: { readonly bias: number; readonly each: readonly number[] } = {
  bias: 1.69,
  each: [1.55, 2.82, 0.46, 0.35, 0.27, 1.64, 1.38, -0.63, 1.31, 1.53, 0.76, 1.75, 1.64],
};

/** From here on a claim is said to be spoken of. */
export const speaksFrom = 0.5;
/** From here on a sentence is sure enough to speak of what it departs from, so that 19 of 20 findings are right. */
export const departsFrom = {
  amount: 0.4,
  unit: 0.6,
  qualifier: 0.5,
  roles: 0.5,
  denied: 0.6,
  confirmed: 0.5,
  scope: 0.4,
  negated: 0.55,
  time: 0.7,
} as const satisfies Record<DepartureKind, number>;
