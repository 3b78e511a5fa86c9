/** Which claims a sentence of a message speaks of, and which of its amounts belongs to which of them. */

import type { Figure } from '../knowledge/knowledge.ts';
import { amountsOf } from './belonging.ts';
import type { Quantity } from './engine/quantity.ts';
import { tellsOfOther } from './other-deal.ts';
import { clauseOf, type Reading, type Sentence, type Span, textOf } from './reading.ts';
import type { ClaimReading, Record } from './record.ts';
import { storiesIn } from './story.ts';
import { isAdmitted } from './told.ts';
import type { Word } from './vocabulary/vocabulary.ts';

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
  const known = new Set(
    reading.sentences.flatMap((sentence) => [...keysOf(sentence, strangersIn(sentence))]),
  );
  return reading.sentences.flatMap((sentence, index) => {
    const here = new Set([
      ...keysOf(sentence),
      ...askedBefore(sentence, reading.sentences[index - 1]),
      ...(isAdmitted(sentence) ? (['deny'] satisfies Word[]) : []),
    ]);
    const strangers = strangersIn(sentence);
    const isOthers = (claim: ClaimReading) =>
      strangers.length > 0 &&
      ![...claim.briefing.publications].some((id) => everywhere.has(id)) &&
      !isNamed(claim, keysOf(sentence, strangers), known, about(claim));
    const about = (claim: ClaimReading) =>
      stories.has(claim.briefing) && isOfStory(claim, everywhere, sentence) ? claim.briefing.about : nothing;
    const spoken = record.claims.filter(
      (claim) =>
        (isNamed(claim, here, everywhere, about(claim), isKnownByFigure(claim, sentence)) ||
          (hasNumberOf(claim, sentence) && isNamed(claim, everywhere, everywhere, about(claim)))) &&
        isAnchored(claim, here, sentence) &&
        !isOthers(claim) &&
        !tellsOfOther(claim, sentence, record),
    );
    // A sentence that names all of one claim does not borrow from its neighbours what another claim lacks.
    const whole = spoken.filter((claim) => isNamed(claim, here, here, about(claim)));
    const told = whole.some(({ claim }) => claim.tells === null);
    const named = spoken.filter((claim) => !told || claim.claim.tells !== null || whole.includes(claim));
    const amounts = amountsOf(sentence, named);
    return named.flatMap((claim): Topic[] => {
      const own = amounts.filter((one) => one.claim === claim);
      if (needsAmount(claim, sentence) && own.length === 0) return [];
      return [{ reading: claim, sentence, at: placesOf(claim, sentence), amounts: own }];
    });
  });
}

/** "ByteDance's stock of H20s? 13 billion": what is asked says what the amount behind it is of. */
function askedBefore(sentence: Sentence, before: Sentence | undefined): ReadonlySet<string> {
  const isAnswer =
    before?.asks && before.end - before.start <= longestHeading && sentence.quantities.length > 0;
  return before && isAnswer ? keysOf(before) : nothing;
}

const longestHeading = 60;
const nothing: ReadonlySet<string> = new Set();

/**
 * One cue of each line: of the first in the sentence itself, of the others there or elsewhere in the message. `about`:
 * what goes without saying.
 */
function isNamed(
  { cues, proportion }: ClaimReading,
  here: ReadonlySet<string>,
  elsewhere: ReadonlySet<string>,
  about: ReadonlySet<string>,
  byFigure = false,
): boolean {
  const inSentence = cues.filter((line) => line.some((key) => here.has(key)));
  const missing = cues.filter(
    (line, index) =>
      !line.some((key) => here.has(key) || (index > 0 && (elsewhere.has(key) || about.has(key)))),
  );
  const named = missing.length === 0 || (missing.length === 1 && missing[0] !== cues[0] && byFigure);
  // "Most" or "all" may be there by chance.
  return named && (inSentence.length > 1 || cues.length === 1 || proportion === null);
}

/**
 * "Check my zeros", "fin du game": one word that a claim is told by may stand anywhere. A sentence has to name somebody,
 * an amount or a second thing of the claim before the rest is taken from its neighbours; that somebody denied needs no more.
 */
function isAnchored({ cues, claim }: ClaimReading, here: ReadonlySet<string>, sentence: Sentence): boolean {
  return (
    claim.tells !== null ||
    cues.length === 1 ||
    sentence.quantities.length > 0 ||
    sentence.marks.some((mark) => mark.kind === 'entity') ||
    cues.filter((line) => line.some((key) => here.has(key))).length > 1
  );
}

/** "Tencent is sitting on 100bn yuan of H20s": the figure tells which stock is meant, whoever is said to hold it. */
function isKnownByFigure({ figures, transfer, briefing }: ClaimReading, sentence: Sentence): boolean {
  return (
    transfer === null &&
    sentence.marks.some((mark) => briefing.parties.has(mark.key)) &&
    figures.some((figure) =>
      sentence.quantities.some(
        (one) => one.unit === 'money' && one.amount === figure.amount && one.currency === figure.currency,
      ),
    )
  );
}

/** "Topic: H20 orders, first quarter / how much: RMB 16 billion": the number tells which line it goes with. */
function hasNumberOf({ figures }: ClaimReading, { quantities }: Sentence): boolean {
  return figures.some((figure) =>
    quantities.some((one) => one.unit !== 'percent' && one.amount === figure.amount && !one.negated),
  );
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

/** "Not a cent" names nobody. */
const change = /^(?:cents?|dimes?|penn(?:y|ies)|pence|sous?|centimes?)$/u;

/** The clauses with names that no briefing knows: they tell of something else. */
function strangersIn(sentence: Sentence): readonly Span[] {
  return sentence.marks
    .filter(
      (mark) =>
        mark.kind === 'outside' &&
        !change.test(textOf(sentence, mark)) &&
        !sentence.quantities.some((one) => mark.start < one.end && one.start < mark.end),
    )
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
