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

/** Whether it is so much each, or a share: by what the claims say and what else is said in the sentence. */
export function isRate(amount: Amount, claims: readonly Claim[], said: readonly Amount[]): boolean {
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

type Operand = Pick<Figure, 'amount' | 'unit' | 'currency'>;

function asFigure({ readings: [[value] = [0, 0]], unit }: Amount): Operand {
  return { amount: value, unit: unit === 'percent' ? unit : 'count' };
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
