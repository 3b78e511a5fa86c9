/** Amounts of a message against the figures of the record: amount, unit and qualifier. */
import type { Briefing, Claim, Figure } from '../knowledge/knowledge.ts';
import type { Amount } from '../reading/amounts.ts';
import { stemsOf } from '../reading/reader.ts';
import { isWithin, type Stretch, stretchOf } from '../reading/stretches.ts';
import { compare, factorTo, isNear, isOtherSide, isTheRest, rangeOf, type Verdict } from './agree.ts';
import { type ClaimRecord, nounLength, tellingStems } from './claim-record.ts';
import { type Context, departure, likeliestIn, type Rule } from './context.ts';
import type { Departure, DepartureKind } from './finding.ts';
import type { BriefingRecord } from './record.ts';
import { clauseAt, has, isNegated, isOfOwn, isRejected, isTold } from './said.ts';
import { type Said, type Topic, topicsAround } from './speaks.ts';
import { isSumOrRest, isWorkedOut } from './worked-out.ts';

/** All, or hardly any, of what the record tells of most or many. */
export const proportionDepartures: Rule = (said) => {
  if (has(said.acts, 'most')) return [];
  const word = said.acts.find(
    (one) => (one.id === 'all' || one.id === 'hardly') && isTold(said, one) && !isNegated(said, one),
  );
  const could = ({ record, stretch }: Topic) =>
    record.isOfMost && word !== undefined && isWithin(word, stretch);
  const topic = word && likeliestIn(said.topics, 'qualifier', could);
  return topic ? [departure('qualifier', topic.record.claim, said, clauseAt(said, word.from))] : [];
};

export const amountDepartures: Rule = (said, context) =>
  said.amounts.flatMap((amount) => {
    const stretch = stretchOf(said, amount.start, amount.end);
    const topics = topicsAround(said, stretch);
    const left =
      amount.negated ||
      isOfOwn(said, stretch) ||
      !isTold(said, stretch) ||
      isOnRecord(amount, topics, context.record);
    if (left) return [];
    return departureOf(amount, stretch, { ...said, topics }, spokenIn(said.topics), context) ?? [];
  });

/** So surely a sentence speaks of one claim that another's amount is no excuse, where it is hardly spoken of. */
const surely = 0.9;
const hardly = 0.05;

/** Whether the record holds the amount somewhere, worked out or as it stands: then it is said of that. */
function isOnRecord(amount: Amount, topics: readonly Topic[], { briefing }: BriefingRecord): boolean {
  const isSure = !amount.indefinite && (topics[0]?.probability ?? 0) >= surely;
  const figures = (isSure ? spokenIn(topics) : briefing.claims).flatMap((claim) => claim.figures ?? []);
  // At the rate that the article itself uses, where one claim gives the same sum in both currencies.
  const isConverted = (figure: Figure) => {
    const value = convert(amount, figure, briefing);
    const converted = { ...amount, readings: [[value ?? 0, value ?? 0]], qualifier: null } as const;
    return value !== undefined && isNear(converted, { ...figure, qualifier: 'exactly' });
  };
  return (
    figures.some((figure) => isTheSame(amount, figure) || isConverted(figure)) ||
    briefing.derived.some((figure) => compare({ ...amount, qualifier: 'about' }, figure) === 'agrees')
  );
}

function spokenIn(topics: readonly Topic[]): readonly Claim[] {
  return topics.filter(({ probability }) => probability >= hardly).map(({ record }) => record.claim);
}

function isTheSame(amount: Amount, figure: Figure): boolean {
  return isNear(amount, figure, factorTo(amount, figure) ?? 0) && compare(amount, figure) === 'agrees';
}

function convert({ readings, currency }: Amount, figure: Figure, { claims }: Briefing): number | undefined {
  if (figure.unit !== 'money' || currency === null || currency === figure.currency) return undefined;
  const [[value] = []] = readings;
  for (const { figures = [] } of claims) {
    const from = figures.find((one) => one.unit === 'money' && one.currency === currency);
    const to = figures.find((one) => one.unit === 'money' && one.currency === figure.currency);
    if (from && to && value !== undefined) return (value / rangeOf(from)[0]) * rangeOf(to)[0];
  }
  return undefined;
}

function departureOf(
  amount: Amount,
  stretch: Stretch,
  said: Said,
  spoken: readonly Claim[],
  context: Context,
): Departure | undefined {
  const departing = ({ record }: Topic, kinds: readonly Verdict[]) => {
    const all = figuresOf(record, amount, said)
      .filter((figure) => !isCorrected(figure, amount, context))
      .map((figure) => ({ claim: record.claim, figure, verdict: verdictOn(figure, amount, said) }));
    return all.some(({ verdict }) => verdict === 'agrees')
      ? []
      : all.filter(({ verdict }) => kinds.includes(verdict));
  };
  const meant = (kind: DepartureKind, kinds: readonly Verdict[]) => {
    const topic = likeliestIn(said.topics, kind, (one) => departing(one, kinds).length > 0);
    return topic ? departing(topic, kinds) : [];
  };
  // The nearest in number first: a unit or qualifier that departs says which figure is meant.
  const [close] = meant('unit', ['unit', 'qualifier']);
  if (close) {
    const { claim, figure, verdict } = close;
    // "51 of the 60 stayed below": of those that are left the bound is turned.
    const isOfRest = () => said.amounts.some((one) => one !== amount && isSumOrRest(one, [claim]));
    if (isOtherSide(amount.qualifier, figure.qualifier) && isOfRest()) return undefined;
    if (verdict === 'qualifier') return departure(verdict, claim, said, stretch, figure);
    const converted = convert(amount, figure, context.record.briefing);
    return departure('unit', claim, said, stretch, figure, converted);
  }
  if (isRejected(said)) return undefined;
  const [first] = meant('amount', ['amount']).toSorted(
    (one, other) => distance(amount, one.figure) - distance(amount, other.figure),
  );
  if (!first || isWorkedOut(amount, spoken, said.amounts)) return undefined;
  return departure('amount', first.claim, said, stretch, first.figure);
}

/** What is not so is told by the rest: a share of what is not, or a bound from the other side on something else. */
function verdictOn(figure: Figure, amount: Amount, said: Said): Verdict {
  const verdict = compare(amount, figure);
  const isTold = has(said.telling, 'negation', 'rest');
  const isTurned = () =>
    isTold || (isOtherSide(amount.qualifier, figure.qualifier) && !isOfTheSame(figure, said));
  return verdict === 'amount' && isTheRest(amount, figure, isTold) && isTurned() ? 'agrees' : verdict;
}

/** Whether the sentence says most of what the figure is of: then it tells that, not the rest. */
function isOfTheSame({ label }: Figure, { reading, locale }: Said): boolean {
  const stems = tellingStems(label[locale], locale);
  return stems.filter((stem) => reading.stems.includes(stem)).length * 2 > stems.length;
}

/** The figures of a claim that an amount may be meant for. */
function figuresOf({ claim, counted }: ClaimRecord, amount: Amount, said: Said): readonly Figure[] {
  return (claim.figures ?? []).filter((figure) => {
    if (compare(amount, figure) === 'untold') return false;
    // The same number with another noun is of the same: one that is counted otherwise is told by its noun.
    if (figure.unit !== 'count' || (isNear(amount, figure) && !amount.indefinite)) return true;
    // Ships beside ships: a bare number is compared only where what is counted is named.
    const nouns = counted.get(`${figure.id} ${said.locale}`) ?? [];
    return stemsOf(amount.noun.join(' '), said.locale)
      .slice(0, nounLength)
      .some((stem) => nouns.includes(stem));
  });
}

/** Elsewhere the message gives the figure as the record does: the other amount is spoken about, not told. */
function isCorrected(figure: Figure, amount: Amount, { all }: Context): boolean {
  return all.some(({ amounts }) =>
    amounts.some(
      (one) => one !== amount && !one.negated && one.currency !== null && compare(one, figure) === 'agrees',
    ),
  );
}

function distance({ readings }: Amount, figure: Figure): number {
  const [[value = 0] = []] = readings;
  return Math.abs(Math.log(Math.max(Math.abs(value), 1e-9) / Math.max(Math.abs(rangeOf(figure)[0]), 1e-9)));
}
