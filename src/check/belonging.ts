/** Which claim an amount of a sentence is said of. */

import type { Figure } from '../knowledge/knowledge.ts';
import type { Quantity } from './engine/quantity.ts';
import type { Sentence } from './reading.ts';
import type { ClaimReading } from './record.ts';

export interface Belonging {
  readonly claim: ClaimReading;
  readonly quantity: Quantity;
  readonly figure: Figure;
}

/**
 * An amount belongs to the claim whose figure it equals, as given or worked out; else, of the claims that have no
 * amount yet, to the one whose own words stand nearest. What equals a figure of the briefing and is left over, such
 * as the rate of a conversion, belongs to none.
 */
export function amountsOf(sentence: Sentence, claims: readonly ClaimReading[]): readonly Belonging[] {
  const figured = claims.filter((claim) => claim.figures.length > 0);
  const settled: Belonging[] = [];
  const open: Quantity[] = [];
  for (const quantity of sentence.quantities.filter((one) => !one.negated)) {
    const equal = figured.flatMap((claim) => belonging(claim, quantity, equals(claim, quantity)));
    if (equal[0]) settled.push(equal[0]);
    else open.push(quantity);
  }
  for (const quantity of open.filter((one) => !isDerivedShare(one, claims))) {
    const near = figured
      .filter((claim) => canTake(claim, quantity, settled))
      .flatMap((claim) => belonging(claim, quantity, true))
      .map((one) => ({ one, gap: distance(one.claim, figured, quantity, sentence) }))
      // What equals another figure and stands beside no word of the claim is not said of it.
      .filter(({ one, gap }) => gap < farthest || !isKnownFigure(one.claim, quantity))
      // Of two that stand equally far, an amount is rather said of what is told by more than an amount.
      .sort((one, other) => one.gap - other.gap || measured(one.one.claim) - measured(other.one.claim));
    if (near[0]) settled.push(near[0].one);
  }
  return settled;
}

const tooSmall = 1e-5;

/** A claim takes one amount; a second one only where it has another figure in that currency. */
function canTake(claim: ClaimReading, quantity: Quantity, settled: readonly Belonging[]): boolean {
  // What an hour or a single chip costs is no sum of billions.
  if (
    quantity.unit === 'money' &&
    claim.figures.every((one) => quantity.amount < Math.max(...[one.amount].flat()) * tooSmall)
  )
    return false;
  const own = settled.filter((one) => one.claim === claim);
  if (own.length === 0) return true;
  const open = claim.figures.filter((figure) => !own.some((one) => one.figure === figure));
  return open.some((figure) => figure.unit === 'money' && figure.currency === quantity.currency);
}

function belonging(claim: ClaimReading, quantity: Quantity, fits: boolean): Belonging[] {
  const figure = fits ? nearestFigure(claim, quantity) : undefined;
  return figure ? [{ claim, quantity, figure }] : [];
}

function equals({ figures, derived }: ClaimReading, quantity: Quantity): boolean {
  return (
    figures.some(
      (figure) =>
        figure.amount === quantity.amount && (figure.unit === 'percent') === (quantity.unit === 'percent'),
    ) ||
    derived.some(
      (one) =>
        one.currency === quantity.currency && Math.abs(one.amount - quantity.amount) <= 0.03 * one.amount,
    )
  );
}

/** "2 of 100 billion, so 2%": a share that the briefing works out from two of its figures. */
function isDerivedShare(quantity: Quantity, claims: readonly ClaimReading[]): boolean {
  return (
    quantity.unit === 'percent' &&
    claims.some(({ briefing: { briefing } }) =>
      briefing.derived.some((one) => one.unit === 'percent' && one.amount === quantity.amount),
    )
  );
}

function measured({ cues: [first = []] }: ClaimReading): number {
  return first.includes('amount') ? 1 : 0;
}

function isKnownFigure({ briefing }: ClaimReading, quantity: Quantity): boolean {
  return briefing.briefing.claims.some((claim) =>
    claim.figures?.some(
      (figure) => figure.amount === quantity.amount && figure.currency === quantity.currency,
    ),
  );
}

/** The figure to compare with: of the same amount where there is one, else of the same currency, else the first. */
function nearestFigure(claim: ClaimReading, quantity: Quantity): Figure | undefined {
  const share = quantity.unit === 'percent';
  const same = claim.figures.filter((figure) => (figure.unit === 'percent') === share);
  return (
    same.find((figure) => figure.amount === quantity.amount) ??
    same.find((figure) => figure.currency === quantity.currency) ??
    same[0]
  );
}

const farthest = 1000;

function distance(
  claim: ClaimReading,
  figured: readonly ClaimReading[],
  quantity: Quantity,
  sentence: Sentence,
): number {
  const shared = new Set(figured.filter((other) => other !== claim).flatMap((other) => other.cues.flat()));
  // "Worth" and "price" stand beside any amount, and names in any sentence.
  const [first = []] = claim.cues;
  const measures = first.includes('amount') ? first : [];
  const own = sentence.marks.filter(
    (mark) =>
      mark.kind !== 'entity' &&
      !claim.briefing.about.has(mark.key) &&
      !shared.has(mark.key) &&
      !measures.includes(mark.key) &&
      claim.cues.flat().includes(mark.key),
  );
  const gaps = own.map((mark) =>
    mark.start >= quantity.end ? mark.start - quantity.end : quantity.start - mark.end,
  );
  return Math.min(farthest, ...gaps.map((gap) => Math.max(0, gap)));
}
