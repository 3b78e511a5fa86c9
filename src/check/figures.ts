/** Amounts of a message against the figures of the record: amount, unit and qualifier. */
import type { Figure } from '../knowledge/knowledge.ts';
import type { Amount } from '../reading/amounts.ts';
import { stemsOf } from '../reading/reader.ts';
import { compare, factorTo, isNear, isSameCurrency, rangeOf, type Verdict } from './agree.ts';
import { type Context, type Departing, likeliestIn, type Rule } from './context.ts';
import { clauseAt, has, isNegated, isRejected, isTold, isWithin, stretchOf } from './said.ts';
import type { Said, Topic } from './speaks.ts';

/** All, or hardly any, of what the record tells of most or many. */
export const proportionDepartures: Rule = (said) => {
  if (isRejected(said) || has(said.acts, 'most')) return [];
  const word = said.acts.find(
    (one) => (one.id === 'all' || one.id === 'hardly') && isTold(said, one) && !isNegated(said, one),
  );
  const could = ({ record, stretch }: Topic) =>
    record.proportion !== undefined && word !== undefined && isWithin(word, stretch);
  const topic = word && likeliestIn(said, 'qualifier', could);
  return topic ? [{ kind: 'qualifier', claim: topic.record.claim, stretch: clauseAt(said, word.from) }] : [];
};

export const amountDepartures: Rule = (said, context) =>
  said.amounts.flatMap((amount) => {
    const stretch = stretchOf(said, amount.start, amount.end);
    const left = amount.negated || !isTold(said, stretch) || isOnRecord(amount, context);
    const found = left ? undefined : departureOf(amount, said, context);
    return found ? [{ ...found, stretch }] : [];
  });

/** Whether the record holds the amount somewhere, worked out or as it stands: then it is said of that. */
function isOnRecord(amount: Amount, { record: { briefing } }: Context): boolean {
  const figures = briefing.claims.flatMap(({ figures = [] }) => figures);
  const isSure = amount.unit !== 'money' || amount.currency !== null;
  return (
    (isSure &&
      figures.some(
        (figure) =>
          isNear(amount, figure, factorTo(amount, figure) ?? 0) && compare(amount, figure) === 'agrees',
      )) ||
    figures.some((figure) =>
      isConverted(
        amount,
        figure,
        briefing.claims.flatMap(({ figures = [] }) => [figures]),
      ),
    ) ||
    briefing.derived.some(
      (figure) =>
        factorTo(amount, figure) !== undefined &&
        isSameCurrency(amount, figure) &&
        isNear({ ...amount, qualifier: 'about' }, figure),
    )
  );
}

/** At the rate that the article itself uses, where one claim gives the same sum in both currencies. */
function isConverted(amount: Amount, figure: Figure, groups: readonly (readonly Figure[])[]): boolean {
  const converted = convert(amount, figure, groups);
  return (
    converted !== undefined &&
    isNear({ ...amount, qualifier: 'about', readings: [[converted, converted]] }, figure)
  );
}

function convert(
  { readings, currency }: Amount,
  figure: Figure,
  groups: readonly (readonly Figure[])[],
): number | undefined {
  if (figure.unit !== 'money' || currency === null || currency === figure.currency) return undefined;
  for (const group of groups) {
    const from = group.find((one) => one.unit === 'money' && one.currency === currency);
    const to = group.find((one) => one.unit === 'money' && one.currency === figure.currency);
    const [[value] = []] = readings;
    if (from && to && value !== undefined) return (value / rangeOf(from)[0]) * rangeOf(to)[0];
  }
  return undefined;
}

function departureOf(amount: Amount, said: Said, context: Context): Omit<Departing, 'stretch'> | undefined {
  const verdictOf = (topic: Topic): readonly Compared[] =>
    figuresOf(topic, amount, said)
      .map((figure) => ({ topic, figure, verdict: compare(amount, figure) }))
      .filter(({ figure }) => !isCorrected(figure, amount, context));
  const meant = (...wanted: readonly Departing['kind'][]) => {
    const departs = (found: readonly Compared[]) =>
      found.filter(
        ({ verdict }) =>
          wanted.some((one) => one === verdict) && !found.some((one) => one.verdict === 'agrees'),
      );
    const topic = likeliestIn(said, wanted[0] ?? 'amount', (one) => departs(verdictOf(one)).length > 0);
    return topic ? departs(verdictOf(topic)) : [];
  };
  // The nearest in number first: a unit or qualifier that departs says which figure is meant.
  const [close] = meant('unit', 'qualifier');
  if (close) {
    const groups = context.record.briefing.claims.flatMap(({ figures = [] }) => [figures]);
    const converted = close.verdict === 'unit' ? convert(amount, close.figure, groups) : undefined;
    const kind = close.verdict === 'unit' ? 'unit' : 'qualifier';
    return {
      kind,
      claim: close.topic.record.claim,
      figure: close.figure,
      ...(converted === undefined ? {} : { converted }),
    };
  }
  if (isRejected(said)) return undefined;
  const [first] = meant('amount').toSorted(
    (one, other) => distance(amount, one.figure) - distance(amount, other.figure),
  );
  return first && { kind: 'amount', claim: first.topic.record.claim, figure: first.figure };
}

interface Compared {
  readonly topic: Topic;
  readonly figure: Figure;
  readonly verdict: Verdict;
}

/** The figures of a claim that an amount may be meant for. */
function figuresOf({ record: { claim, counted } }: Topic, amount: Amount, said: Said): readonly Figure[] {
  return (claim.figures ?? []).filter((figure) => {
    if (compare(amount, figure) === 'untold') return false;
    // The same number with another noun is of the same: one that is counted otherwise is told by its noun.
    if (figure.unit !== 'count' || (isNear(amount, figure) && !amount.indefinite)) return true;
    return countsTheSame(amount, counted.get(`${figure.id} ${said.locale}`) ?? [], said);
  });
}

/** Ships beside ships: a bare number is compared only where what is counted is named. */
function countsTheSame({ noun }: Amount, counted: readonly string[], { locale }: Said): boolean {
  const said = stemsOf(noun.join(' '), locale).slice(0, nounLength);
  return said.some((stem) => counted.includes(stem));
}

const nounLength = 3;

/** Elsewhere the message gives the figure as the record does: the other amount is spoken about, not told. */
function isCorrected(figure: Figure, amount: Amount, { all }: Context): boolean {
  return all.some((said) =>
    said.amounts.some(
      (one) => one !== amount && !one.negated && one.currency !== null && compare(one, figure) === 'agrees',
    ),
  );
}

function distance({ readings }: Amount, figure: Figure): number {
  const [[value = 0] = []] = readings;
  return Math.abs(Math.log(Math.max(Math.abs(value), 1e-9) / Math.max(Math.abs(rangeOf(figure)[0]), 1e-9)));
}
