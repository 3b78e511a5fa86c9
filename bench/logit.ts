/** Fits a conditional logit: the options of a case compete, each with what its evidence comes to. */

const steps = 300;
const rate = 0.1;
const shrink = 0.001;

export interface Option<Key extends string> {
  readonly evidence: Readonly<Partial<Record<Key, number>>>;
  readonly right: boolean;
}

export type Weighing<Key extends string> = Readonly<Record<Key, number>>;

/** Gradient descent (Adam) on the likelihood of what is right, from `start` on. */
export function fitLogit<Key extends string>(
  cases: readonly (readonly Option<Key>[])[],
  start: Weighing<Key>,
): Weighing<Key> {
  const by: Record<Key, number> = { ...start };
  const mean = zeros(start);
  const square = zeros(start);
  for (let step = 1; step <= steps; step++) {
    const slopes = slopesAt(by, cases);
    for (const key in by) {
      const slope = slopes[key] + shrink * by[key];
      mean[key] = 0.9 * mean[key] + 0.1 * slope;
      square[key] = 0.99 * square[key] + 0.01 * slope * slope;
      const steady = mean[key] / (1 - 0.9 ** step);
      by[key] -= (rate * steady) / (Math.sqrt(square[key] / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return by;
}

function slopesAt<Key extends string>(by: Weighing<Key>, cases: readonly (readonly Option<Key>[])[]) {
  const slopes = zeros(by);
  for (const options of cases) {
    const shares = sharesOf(options, by);
    const right = options.reduce((sum, one, at) => sum + (one.right ? (shares[at] ?? 0) : 0), 0);
    options.forEach((one, at) => {
      const share = shares[at] ?? 0;
      const times = (share - (one.right ? share / Math.max(right, 1e-9) : 0)) / cases.length;
      for (const key in one.evidence) slopes[key] += times * (one.evidence[key] ?? 0);
    });
  }
  return slopes;
}

function sharesOf<Key extends string>(options: readonly Option<Key>[], by: Weighing<Key>): readonly number[] {
  const odds = options.map(({ evidence }) => {
    let sum = 0;
    for (const key in evidence) sum += by[key] * (evidence[key] ?? 0);
    return sum;
  });
  const highest = Math.max(...odds);
  const shares = odds.map((one) => Math.exp(one - highest));
  const all = shares.reduce((sum, one) => sum + one, 0);
  return shares.map((share) => share / all);
}

function zeros<Key extends string>(like: Weighing<Key>): Record<Key, number> {
  const made: Record<Key, number> = { ...like };
  for (const key in made) made[key] = 0;
  return made;
}
