/** Amounts that people work out of those on record: what is left of a sum, the share of a number, how much each comes to. */
import type { Claim, Figure } from '../knowledge/knowledge.ts';
import type { Amount } from '../reading/amounts.ts';
import { factorTo, isNear, isSameCurrency, rangeOf } from './agree.ts';

/** Whether it is the sum or the difference of two figures of one claim: "280 million at once" of 340, 60 of it later. */
export function isSumOrRest(amount: Amount, claims: readonly Claim[]): boolean {
  return claims.some(({ figures = [] }) =>
    pairsOf(figures).some(
      ([one, other]) =>
        one.unit === other.unit &&
        one.currency === other.currency &&
        [numberOf(one) + numberOf(other), numberOf(one) - numberOf(other)].some((value) =>
          isSame(amount, value, one),
        ),
    ),
  );
}

/** Whether it comes out of what `claims` give, or of what else the sentence says. */
export function isWorkedOut(amount: Amount, claims: readonly Claim[], said: readonly Amount[]): boolean {
  return isSumOrRest(amount, claims) || isRate(amount, claims, said) || isSumOfSaid(amount, said);
}

/** Whether it is so much each, or a share: by what the claims say and what else is said in the sentence. */
function isRate(amount: Amount, claims: readonly Claim[], said: readonly Amount[]): boolean {
  const figures = claims.flatMap(({ figures = [] }) => figures);
  const others = said
    .filter((one) => one !== amount && !one.indefinite && one.unit !== 'money')
    .map(asFigure);
  return pairsOf([...figures, ...others]).some(([one, other]) => {
    const [value, by] = [numberOf(one), numberOf(other)];
    if (one.unit === 'money' && isCount(other))
      return [value / by, value * by].some((each) => isSame(amount, each, one));
    if (other.unit === 'percent' && one.unit !== 'percent') return isSame(amount, (value * by) / 100, one);
    return isCount(one) && isCount(other) && isSame(amount, (value / by) * 100, { unit: 'percent' });
  });
}

/** Whether the sentence works it out of what else it says: "16bn is 2.3bn more than 13.7bn", "27, 19 and for the others 54%". */
function isSumOfSaid(amount: Amount, said: readonly Amount[]): boolean {
  const others = said.filter((one) => one !== amount && !one.indefinite);
  const isAlike = ({ unit }: Amount) => unit === amount.unit || unit === null || amount.unit === null;
  const isWhole = (value: number) => isNear(amount, { amount: value, qualifier: 'exactly' });
  const shares = others.filter(({ unit }) => unit === 'percent').map(firstOf);
  return (
    (amount.unit === 'percent' &&
      shares.length > 1 &&
      isWhole(100 - shares.reduce((sum, one) => sum + one))) ||
    pairsOf(others).some(([one, other]) => {
      const [value, by] = [firstOf(one), firstOf(other)];
      const isSum = isAlike(one) && isAlike(other) && (isWhole(value + by) || isWhole(value - by));
      return isSum || (isAlike(one) && other.unit === null && isWhole(value / by));
    })
  );
}

function firstOf({ readings: [[value] = [0, 0]] }: Amount): number {
  return value;
}

type Operand = Pick<Figure, 'amount' | 'unit' | 'currency'>;

function asFigure(amount: Amount): Operand {
  return { amount: firstOf(amount), unit: amount.unit === 'percent' ? amount.unit : 'count' };
}

function numberOf({ amount }: Operand): number {
  return rangeOf({ amount })[0];
}

function isCount({ unit }: Operand): boolean {
  return unit !== 'money' && unit !== 'percent';
}

function pairsOf<One>(all: readonly One[]): readonly (readonly [One, One])[] {
  return all.flatMap((one) => all.flatMap((other) => (one === other ? [] : [[one, other] as const])));
}

function isSame(amount: Amount, value: number, figure: Pick<Figure, 'unit' | 'currency'>): boolean {
  const factor = factorTo(amount, figure);
  if (factor === undefined || value <= 0 || !isSameCurrency(amount, figure)) return false;
  return isNear(amount, { amount: value, qualifier: 'exactly' }, factor);
}
