/** Which claims a sentence of a message speaks of, and which of its amounts belongs to which of them. */
import type { Quantity } from '../answer/quantity.ts';
import type { Figure } from '../knowledge/schema.ts';
import type { Reading, Sentence } from './reading.ts';
import type { ClaimReading, Record } from './record.ts';

export interface Topic {
  readonly reading: ClaimReading;
  readonly sentence: Sentence;
  /** Where the words stand that show it: the first line of the claim's cues. */
  readonly at: readonly number[];
  /** The amounts that are said of it, each with the figure of the record that it stands beside. */
  readonly amounts: readonly { readonly quantity: Quantity; readonly figure: Figure }[];
}

export function topicsOf(reading: Reading, record: Record): readonly Topic[] {
  const everywhere = new Set(reading.sentences.flatMap((sentence) => [...keysOf(sentence)]));
  return reading.sentences.flatMap((sentence) => {
    const here = keysOf(sentence);
    const named = record.claims.filter(({ cues, briefing }) => {
      if (strangersIn(sentence) && ![...briefing.publications].some((id) => everywhere.has(id))) return false;
      return cues.every((line, index) => line.some((key) => (index === 0 ? here : everywhere).has(key)));
    });
    const amounts = amountsOf(sentence, named);
    return named.flatMap((claim): Topic[] => {
      const own = amounts.filter((one) => one.claim === claim);
      if (needsAmount(claim, sentence) && own.length === 0) return [];
      return [{ reading: claim, sentence, at: placesOf(claim, sentence), amounts: own }];
    });
  });
}

/** Names that no briefing knows: the sentence tells of something else. */
function strangersIn(sentence: Sentence): boolean {
  return sentence.marks.some((mark) => mark.kind === 'outside');
}

function keysOf(sentence: Sentence): ReadonlySet<string> {
  const keys = new Set(sentence.marks.map((mark) => mark.key));
  for (const quantity of sentence.quantities) keys.add(quantity.unit === 'percent' ? 'percent' : 'amount');
  return keys;
}

function placesOf(claim: ClaimReading, sentence: Sentence): number[] {
  const [first = []] = claim.cues;
  const marks = sentence.marks.filter((mark) => first.includes(mark.key)).map((mark) => mark.start);
  const amounts = sentence.quantities
    .filter((one) => first.includes(one.unit === 'percent' ? 'percent' : 'amount'))
    .map((one) => one.start);
  return [...marks, ...amounts];
}

/** Nothing but an amount shows the claim: the amount has to be its own. */
function needsAmount(claim: ClaimReading, sentence: Sentence): boolean {
  const [first = []] = claim.cues;
  return (
    first.some((key) => key === 'amount' || key === 'percent') &&
    !sentence.marks.some((mark) => first.includes(mark.key))
  );
}

interface Belonging {
  readonly claim: ClaimReading;
  readonly quantity: Quantity;
  readonly figure: Figure;
}

/**
 * An amount belongs to the claim whose figure it equals; else to the one whose own words stand nearest. An own word
 * is one that no other claim with figures has among its cues.
 */
function amountsOf(sentence: Sentence, claims: readonly ClaimReading[]): readonly Belonging[] {
  const figured = claims.filter((claim) => claim.figures.length > 0);
  return sentence.quantities.flatMap((quantity): Belonging[] => {
    const fits = figured.flatMap((claim) => {
      const figure = nearestFigure(claim, quantity);
      return figure
        ? [{ claim, figure, distance: distance(claim, figured, quantity, sentence, figure) }]
        : [];
    });
    fits.sort((one, other) => one.distance - other.distance);
    const [best] = fits;
    return best ? [{ claim: best.claim, quantity, figure: best.figure }] : [];
  });
}

/** The figure to compare with: of the same currency where there is one, else of the same amount, else the first. */
function nearestFigure(claim: ClaimReading, quantity: Quantity): Figure | undefined {
  const share = quantity.unit === 'percent';
  const same = claim.figures.filter((figure) => (figure.unit === 'percent') === share);
  return (
    same.find((figure) => figure.currency === quantity.currency) ??
    same.find((figure) => figure.amount === quantity.amount) ??
    same[0]
  );
}

function distance(
  claim: ClaimReading,
  figured: readonly ClaimReading[],
  quantity: Quantity,
  sentence: Sentence,
  figure: Figure,
): number {
  if (figure.amount === quantity.amount) return -1;
  const shared = new Set(figured.filter((other) => other !== claim).flatMap((other) => other.cues.flat()));
  const own = sentence.marks.filter((mark) => !shared.has(mark.key) && claim.cues.flat().includes(mark.key));
  const gaps = own.map((mark) =>
    mark.start >= quantity.end ? mark.start - quantity.end : quantity.start - mark.end,
  );
  return Math.min(1000, ...gaps.map((gap) => Math.max(0, gap)));
}
