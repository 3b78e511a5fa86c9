/** Which claims a sentence of a message speaks of, and which of its amounts belongs to which of them. */
import type { Quantity } from '../answer/quantity.ts';
import type { Figure } from '../knowledge/schema.ts';
import { clauseOf, type Reading, type Sentence, type Span } from './reading.ts';
import type { ClaimReading, Record } from './record.ts';
import { storiesIn } from './story.ts';
import { type Transfer, transfersOf } from './transfer.ts';

export interface Topic {
  readonly reading: ClaimReading;
  readonly sentence: Sentence;
  /** Where the words stand that show it: the first line of the claim's cues. */
  readonly at: readonly number[];
  /** The amounts that are said of it, each with the figure of the record that it stands beside. */
  readonly amounts: readonly { readonly quantity: Quantity; readonly figure: Figure }[];
}

export function topicsOf(reading: Reading, record: Record): readonly Topic[] {
  const stories = storiesIn(reading, record);
  const everywhere = new Set(reading.sentences.flatMap((sentence) => [...keysOf(sentence)]));
  return reading.sentences.flatMap((sentence) => {
    const here = keysOf(sentence);
    const strangers = strangersIn(sentence);
    const apart = keysOf(sentence, strangers);
    const isOthers = (claim: ClaimReading) =>
      strangers.length > 0 &&
      ![...claim.briefing.publications].some((id) => everywhere.has(id)) &&
      !isNamed(claim, apart, apart, about(claim));
    const about = (claim: ClaimReading) =>
      stories.has(claim.briefing) && isOfStory(claim, everywhere, sentence) ? claim.briefing.about : nothing;
    const known = record.claims.filter(
      (claim) =>
        isNamed(claim, here, everywhere, about(claim)) &&
        !isOthers(claim) &&
        !tellsOfOther(claim, sentence, record),
    );
    // A sentence that names all of one claim does not borrow from its neighbours what another claim lacks.
    const whole = known.filter((claim) => isNamed(claim, here, here, about(claim)));
    const told = whole.some(({ claim }) => claim.tells === null);
    const named = known.filter((claim) => !told || claim.claim.tells !== null || whole.includes(claim));
    const amounts = amountsOf(sentence, named);
    return named.flatMap((claim): Topic[] => {
      const own = amounts.filter((one) => one.claim === claim);
      if (needsAmount(claim, sentence) && own.length === 0) return [];
      return [{ reading: claim, sentence, at: placesOf(claim, sentence), amounts: own }];
    });
  });
}

const nothing: ReadonlySet<string> = new Set();

/**
 * One cue of each line: of the first in the sentence itself, of the others there or elsewhere in the message. `about`:
 * what goes without saying.
 */
function isNamed(
  { cues, claim }: ClaimReading,
  here: ReadonlySet<string>,
  elsewhere: ReadonlySet<string>,
  about: ReadonlySet<string>,
): boolean {
  const inSentence = cues.filter((line) => line.some((key) => here.has(key)));
  const named = cues.every((line, index) =>
    line.some((key) => here.has(key) || (index > 0 && (elsewhere.has(key) || about.has(key)))),
  );
  // "They deny it" says enough of a denial; of anything else, a single word may be there by chance.
  return named && (inSentence.length > 1 || cues.length === 1 || claim.tells !== null);
}

/** A hand-over goes without its thing where both sides are named, or its amount. */
function isOfStory(
  { transfer, figures }: ClaimReading,
  said: ReadonlySet<string>,
  sentence: Sentence,
): boolean {
  if (!transfer || transfer.from.length === 0) return true;
  return (
    [transfer.from, transfer.to].every((side) => side.some((id) => said.has(id))) ||
    figures.some((figure) => sentence.quantities.some((one) => one.amount === figure.amount))
  );
}

/** The hand-overs that the sentence tells of are others: from a stranger, or with giver and getter on one side. */
function tellsOfOther({ transfer }: ClaimReading, sentence: Sentence, record: Record): boolean {
  if (!transfer || transfer.from.length === 0 || transfer.to.length === 0) return false;
  const known = [...transfer.from, ...transfer.to];
  const meet = (one: readonly string[], other: readonly string[]) => one.some((id) => other.includes(id));
  const said = transfersOf(sentence, record.parties).filter((one) => one.from.length + one.to.length > 0);
  const isOther = ({ from, to }: Transfer) =>
    (from.length > 0 && !meet(from, known)) ||
    [from, to].some((side) => meet(side, transfer.from) && meet(side, transfer.to));
  return said.length > 0 && said.every(isOther);
}

/** The clauses with names that no briefing knows: they tell of something else. */
function strangersIn(sentence: Sentence): readonly Span[] {
  return sentence.marks
    .filter((mark) => mark.kind === 'outside')
    .map((mark) => clauseOf(sentence, mark.start));
}

/** What a sentence names outside the clauses `without`. */
function keysOf(sentence: Sentence, without: readonly Span[] = []): ReadonlySet<string> {
  const counts = (one: Span) =>
    !without.some((clause) => one.start >= clause.start && one.start < clause.end);
  const keys = new Set(sentence.marks.filter(counts).map((mark) => mark.key));
  for (const quantity of sentence.quantities.filter(counts))
    keys.add(quantity.unit === 'percent' ? 'percent' : 'amount');
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

/** What a claim is told by is its amount: where a sentence has amounts, one has to be its own. */
function needsAmount({ cues: [first = []], figures: [figure] }: ClaimReading, sentence: Sentence): boolean {
  const key = figure?.unit === 'percent' ? 'percent' : 'amount';
  return (
    first.includes(key) && sentence.quantities.some((one) => (one.unit === 'percent') === (key === 'percent'))
  );
}

interface Belonging {
  readonly claim: ClaimReading;
  readonly quantity: Quantity;
  readonly figure: Figure;
}

/**
 * An amount belongs to the claim whose figure it equals, as given or worked out; else, of the claims that have no
 * amount yet, to the one whose own words stand nearest. What equals a figure of the briefing and is left over, such
 * as the rate of a conversion, belongs to none.
 */
function amountsOf(sentence: Sentence, claims: readonly ClaimReading[]): readonly Belonging[] {
  const figured = claims.filter((claim) => claim.figures.length > 0);
  const settled: Belonging[] = [];
  const open: Quantity[] = [];
  for (const quantity of sentence.quantities.filter((one) => !one.negated)) {
    const equal = figured.flatMap((claim) => belonging(claim, quantity, equals(claim, quantity)));
    if (equal[0]) settled.push(equal[0]);
    else open.push(quantity);
  }
  for (const quantity of open) {
    const free = figured.filter((claim) => !settled.some((one) => one.claim === claim));
    const near = (free.length > 0 ? free : figured.filter((claim) => !isKnownFigure(claim, quantity)))
      .flatMap((claim) => belonging(claim, quantity, true))
      .map((one) => ({ one, gap: distance(one.claim, figured, quantity, sentence) }))
      .sort((one, other) => one.gap - other.gap);
    if (near[0]) settled.push(near[0].one);
  }
  return settled;
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

function distance(
  claim: ClaimReading,
  figured: readonly ClaimReading[],
  quantity: Quantity,
  sentence: Sentence,
): number {
  const shared = new Set(figured.filter((other) => other !== claim).flatMap((other) => other.cues.flat()));
  const own = sentence.marks.filter((mark) => !shared.has(mark.key) && claim.cues.flat().includes(mark.key));
  const gaps = own.map((mark) =>
    mark.start >= quantity.end ? mark.start - quantity.end : quantity.start - mark.end,
  );
  return Math.min(1000, ...gaps.map((gap) => Math.max(0, gap)));
}
