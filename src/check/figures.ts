/** Holds the amounts of a message against those of the record: amount, unit and qualifier. */

import type { Figure } from '../knowledge/knowledge.ts';
import type { Quantity } from './engine/quantity.ts';
import type { Departure } from './finding.ts';
import { isNegated } from './negation.ts';
import { proportionOf } from './proportion.ts';
import { clauseOf, type Span, textOf, wordsOf } from './reading.ts';
import type { ClaimReading } from './record.ts';
import type { Topic } from './speaks.ts';

type Found = Pick<Departure, 'kind' | 'figure' | 'converted'> & {
  readonly start: number;
  readonly end: number;
};

/** Amounts that differ by no more than this share are the same: 274 million for 273.97. */
const tolerance = 0.02;
const aboutTolerance = 0.06;

/** The lower end of a range. */
function amountOf({ amount }: Figure): number {
  return typeof amount === 'number' ? amount : amount[0];
}

export function figureDepartures(topic: Topic): readonly Found[] {
  const amounts = topic.amounts.flatMap(({ quantity, figure }) => [
    ...amountDepartures(quantity, figure, topic),
    ...qualifierDepartures(quantity, figure),
  ]);
  return [...amounts, ...proportionDepartures(topic)];
}

function amountDepartures(quantity: Quantity, figure: Figure, { reading }: Topic): Found[] {
  const place = { start: quantity.start, end: quantity.end };
  const found = (kind: Departure['kind'], converted: number | null = null) => [
    { kind, figure, converted, ...place },
  ];
  if (quantity.unit === 'percent') {
    // "More than 90% is not for sale" says the same as "less than 10% is".
    const rest = near(100 - quantity.amount, amountOf(figure), tolerance);
    if (rest || sameAmount(quantity, figure)) return [];
    return reading.derived.some((one) => one.unit === 'percent' && near(one.amount, quantity.amount, 0.1))
      ? []
      : found('amount');
  }
  if (quantity.unit === 'count')
    return near(quantity.amount, amountOf(figure), tolerance) ? found('unit') : found('amount');
  if (quantity.unit === 'number' || quantity.currency === figure.currency) {
    if (sameAmount(quantity, figure) || isDerived(reading, quantity)) return [];
    return quantity.unit === 'number' && otherFigure(topicFigures(reading), quantity) ? [] : found('amount');
  }
  if (isDerived(reading, quantity)) return [];
  const converted = convert(quantity, figure, reading);
  if (near(quantity.amount, amountOf(figure), tolerance)) return found('unit', converted);
  if (converted !== null && near(converted, amountOf(figure), aboutTolerance)) return [];
  return found(converted === null ? 'unit' : 'amount', converted);
}

function topicFigures(reading: ClaimReading): readonly Figure[] {
  return reading.briefing.briefing.claims.flatMap((claim) => claim.figures ?? []);
}

function otherFigure(figures: readonly Figure[], quantity: Quantity): boolean {
  return figures.some((figure) => amountOf(figure) === quantity.amount);
}

function sameAmount(quantity: Quantity, figure: Figure): boolean {
  return near(quantity.amount, amountOf(figure), quantity.qualifier === 'about' ? aboutTolerance : tolerance);
}

function near(one: number, other: number, share: number): boolean {
  return Math.abs(one - other) <= share * Math.abs(other);
}

function isDerived(reading: ClaimReading, quantity: Quantity): boolean {
  return reading.derived.some(
    (one) =>
      one.unit === 'money' &&
      (quantity.currency === null || one.currency === quantity.currency) &&
      near(quantity.amount, one.amount, aboutTolerance),
  );
}

/** At the rate that the article itself uses, where one claim gives the same sum in both currencies. */
function convert(quantity: Quantity, figure: Figure, reading: ClaimReading): number | null {
  for (const claim of reading.briefing.briefing.claims) {
    const from = claim.figures?.find((one) => one.unit === 'money' && one.currency === quantity.currency);
    const to = claim.figures?.find((one) => one.unit === 'money' && one.currency === figure.currency);
    if (from && to) return (quantity.amount / amountOf(from)) * amountOf(to);
  }
  return null;
}

/** What a message may say in place of the record's qualifier. A bare amount is always allowed. */
const agreeing: Readonly<{ [qualifier in Figure['qualifier']]: readonly Figure['qualifier'][] }> = {
  exactly: ['exactly', 'about'],
  about: ['about'],
  'at-least': ['at-least', 'more-than', 'about'],
  'at-most': ['at-most', 'less-than', 'about'],
  'less-than': ['less-than', 'at-most', 'about'],
  'more-than': ['more-than', 'at-least', 'about'],
};

function qualifierDepartures(quantity: Quantity, figure: Figure): Found[] {
  if (quantity.qualifier === null || quantity.unit === 'count') return [];
  const complement = quantity.unit === 'percent' && !near(quantity.amount, amountOf(figure), tolerance);
  if (complement || !near(quantity.amount, amountOf(figure), tolerance)) return [];
  if (agreeing[figure.qualifier].includes(quantity.qualifier)) return [];
  return [{ kind: 'qualifier', figure, converted: null, start: quantity.start, end: quantity.end }];
}

/** "All of its compute is for sale", where the record has a share of less than so much. */
function boundedDepartures({ reading, sentence, at, amounts }: Topic): Found[] {
  const [figure] = reading.figures;
  if (figure?.unit !== 'percent' || figure.qualifier !== 'less-than' || amounts.length > 0) return [];
  const offers = wordsOf(sentence, 'offer');
  const [mark] = wordsOf(sentence, 'all', 'most').filter((one) => {
    const clause = clauseOf(sentence, one.start);
    const within = (place: number) => place >= clause.start && place < clause.end;
    const here = offers.filter((offer) => within(offer.start));
    return (
      at.some(within) &&
      here.length > 0 &&
      ![one, ...here].some((told) => isNegated(sentence, told)) &&
      !keeps.test(textOf(sentence, clause))
    );
  });
  return mark ? [{ kind: 'qualifier', figure, converted: null, start: mark.start, end: mark.end }] : [];
}

const keeps =
  /(?<![a-z])(?:keeps?|kept|own use|gard(?:e|er|ait)|internal\w*|interne)(?![a-z])|[留自]用|自己/u;

const contrary = { most: ['all', 'half', 'few'], many: ['all', 'few'] } as const;

const alone = /^(?:alone|only|the only|sole|solely|exclusively|seule?s?|uniquement|unique|只有|一家|独家)/u;

function isBeside(one: Span, other: Span): boolean {
  return other.start - one.end <= 3 && one.start - other.end <= 3;
}

/** All, hardly any: for what the record tells of most or many, in the clause that tells of it. */
function proportionDepartures({ reading, sentence, at, amounts }: Topic): Found[] {
  const bounded = boundedDepartures({ reading, sentence, at, amounts });
  if (bounded.length > 0) return bounded;
  const { proportion } = reading;
  if (proportion !== 'most' && proportion !== 'many') return [];
  if (proportionOf(sentence) === proportion) return [];
  // "Tencent got most, Alibaba a few": many in all.
  if (proportion === 'many' && wordsOf(sentence, 'most', 'many').length > 0) return [];
  const cues = reading.cues.flat();
  const [mark] = wordsOf(sentence, ...(proportion === 'most' ? contrary.most : contrary.many)).filter(
    (one) => {
      const clause = clauseOf(sentence, one.start);
      const named = sentence.marks.some(
        (other) =>
          other.key !== one.key && cues.includes(other.key) && clauseOf(sentence, other.start) === clause,
      );
      // "Caijing alone says so": not all of it, but all who say it.
      const source = sentence.marks.some(
        (other) =>
          reading.briefing.publications.has(other.key) &&
          alone.test(textOf(sentence, one)) &&
          isBeside(one, other),
      );
      // "Denies everything": that is how much is denied.
      const denies = wordsOf(sentence, 'deny', 'untrue').some(
        (other) => isBeside(one, other) && clauseOf(sentence, other.start) === clause,
      );
      return named && !source && !denies && !isNegated(sentence, one);
    },
  );
  return mark ? [{ kind: 'qualifier', figure: null, converted: null, start: mark.start, end: mark.end }] : [];
}
