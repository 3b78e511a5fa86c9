/** Whether a message tells of a briefing's story without naming what that is about: "Alibaba got some from ByteDance too". */
import { type Reading, type Sentence, wordsOf } from './reading.ts';
import type { BriefingReading, ClaimReading, Record } from './record.ts';
import { transfersOf } from './transfer.ts';

/** The briefings that a message tells of by its parties, publications and figures. */
export function storiesIn(reading: Reading, record: Record): ReadonlySet<BriefingReading> {
  const briefings = [...new Set(record.claims.map((claim) => claim.briefing))];
  return new Set(briefings.filter((briefing) => isToldIn(reading, briefing, record)));
}

function isToldIn(reading: Reading, briefing: BriefingReading, record: Record): boolean {
  const claims = record.claims.filter((claim) => claim.briefing === briefing);
  const { sentences } = reading;
  const some = (test: (sentence: Sentence) => boolean) => sentences.some(test);
  const names = (ids: ReadonlySet<string>) => some(({ marks }) => marks.some((mark) => ids.has(mark.key)));
  const denies = some((sentence) => wordsOf(sentence, 'deny', 'untrue', 'mute').length > 0);
  const sides = claims.some(
    ({ transfer }) => transfer && names(new Set(transfer.from)) && names(new Set(transfer.to)),
  );
  const published = names(briefing.publications);
  const figure = some((sentence) => hasFigure(sentence, claims));
  const matter = some((sentence) => wordsOf(sentence, 'matter').length > 0);
  if (published && (sides || denies || figure)) return true;
  if (some((sentence) => wordsOf(sentence, 'wares').length > 0)) return false;
  return (
    (figure && (sides || (denies && names(briefing.parties)) || matter)) ||
    (matter && denies && names(briefing.parties)) ||
    (names(briefing.parties) &&
      some((sentence) => deniesSale(sentence) && wordsOf(sentence, 'stock').length > 0)) ||
    (sides && some((sentence) => isHandedOver(sentence, claims, record) || deniesSale(sentence)))
  );
}

/** An amount that a claim gives, in its currency or in none. */
function hasFigure({ quantities }: Sentence, claims: readonly ClaimReading[]): boolean {
  return quantities.some((quantity) =>
    claims.some(({ figures }) =>
      figures.some(
        (figure) =>
          figure.unit !== 'percent' &&
          figure.amount === quantity.amount &&
          (quantity.currency === figure.currency || quantity.unit === 'number'),
      ),
    ),
  );
}

/** "ByteDance denied the sale to Tencent". */
function deniesSale(sentence: Sentence): boolean {
  return (
    wordsOf(sentence, 'deny', 'untrue').length > 0 && wordsOf(sentence, 'sell', 'buy', 'deal').length > 0
  );
}

/** Who gives and who gets in a claim are said to hand over something, whichever way. */
function isHandedOver(sentence: Sentence, claims: readonly ClaimReading[], record: Record): boolean {
  const meet = (one: readonly string[], other: readonly string[]) => one.some((id) => other.includes(id));
  return transfersOf(sentence, record.parties).some(({ from, to }) =>
    claims.some(
      ({ transfer }) =>
        transfer &&
        ((meet(from, transfer.from) && meet(to, transfer.to)) ||
          (meet(from, transfer.to) && meet(to, transfer.from))),
    ),
  );
}
