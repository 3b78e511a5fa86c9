/** The date where the day is furthest on, so that nobody's today is the future. */
export function latestToday(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}
