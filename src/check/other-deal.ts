/** Whether the hand-overs that a sentence tells of are others than a claim's. */
import { clauseOf, type Sentence, type Span, wordsOf } from './reading.ts';
import type { ClaimReading, Record } from './record.ts';
import { type Transfer, transfersOf } from './transfer.ts';

function transfersIn(sentence: Sentence, record: Record): readonly Transfer[] {
  return transfersOf(sentence, record.parties).filter((one) => one.from.length + one.to.length > 0);
}

/** Who orders in a claim is said to hand over what it has. */
function isResold(said: Transfer, told: Transfer): boolean {
  return !said.ordered && said.from.some((id) => told.to.includes(id));
}

/** The hand-overs that the sentence tells of are others: from a stranger, or with giver and getter on one side. */
export function tellsOfOther(
  { transfer: told, figures, briefing: { about } }: ClaimReading,
  sentence: Sentence,
  record: Record,
): boolean {
  if (told?.ordered) {
    const handed = transfersIn(sentence, record);
    return handed.length > 0 && handed.every((one) => isResold(one, told));
  }
  if (!told || told.from.length === 0 || told.to.length === 0) return false;
  const known = [...told.from, ...told.to];
  const meet = (one: readonly string[], other: readonly string[]) => one.some((id) => other.includes(id));
  const said = transfersIn(sentence, record);
  const named = (ids: readonly string[]) => sentence.marks.some((mark) => ids.includes(mark.key));
  const isOwn = sentence.quantities.some((one) => figures.some((figure) => figure.amount === one.amount));
  const isOther = ({ from, to, ordered }: Transfer) =>
    (ordered && !told.ordered && !meet(from, told.from)) ||
    // "ByteDance plans to buy chips": who gives is said to get, from nobody, and nobody else is named.
    (from.length === 0 && meet(to, told.from) && !named(told.to) && !meet(to, told.to) && !isOwn) ||
    (from.length > 0 && !meet(from, known)) ||
    [from, to].some((side) => meet(side, told.from) && meet(side, told.to));
  const ofWares = (one: Transfer) => isOfWares(sentence, one, about);
  return said.length > 0 && said.every((one) => isOther(one) || ofWares(one));
}

/** "Bought a game studio": other wares stand in the clause of the hand-over, and not the thing itself. */
function isOfWares(sentence: Sentence, { start }: Transfer, about: ReadonlySet<string>): boolean {
  const clause = clauseOf(sentence, start);
  const within = (one: Span) => one.start >= clause.start && one.start < clause.end;
  return (
    wordsOf(sentence, 'wares').some(within) &&
    !sentence.marks.some((mark) => about.has(mark.key) && within(mark))
  );
}
