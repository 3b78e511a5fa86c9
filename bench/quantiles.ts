/** What stands in the middle of several measurements. */

/** `part`: 0.5 for the median. */
export function quantile(values: readonly number[], part: number): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length * part)] ?? 0;
}

/** The median of each figure. */
export function medians<Key extends string>(
  rounds: readonly Readonly<Record<Key, number>>[],
): Record<Key, number> {
  const keys = Object.keys(rounds[0] ?? {}) as Key[];
  const each = keys.map((key) => [
    key,
    quantile(
      rounds.map((round) => round[key]),
      0.5,
    ),
  ]);
  return Object.fromEntries(each) as Record<Key, number>;
}
