/** How long a question is kept, by the day it was asked on and not by the hour. Days are as 2026-01-31, in UTC. */

/** The day of asking is the first of them. */
export const daysKept = 30;

export function dayOf(time: Date): string {
  return time.toISOString().slice(0, 'yyyy-mm-dd'.length);
}

/** What was asked on this day or before is not kept any more. */
export function lastDayGone(now: Date): string {
  return dayOf(new Date(now.getTime() - daysKept * 24 * 60 * 60 * 1_000));
}
