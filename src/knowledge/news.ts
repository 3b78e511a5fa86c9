/** What a briefing says of its own growth: which records came and went since a day. */
import type { Briefing, Claim, Response } from './knowledge.ts';

export interface News {
  /** Published claims that entered on that day or later, the newest first. */
  readonly claims: readonly Claim[];
  readonly responses: readonly Response[];
  /** Claims that were superseded or withdrawn on that day or later, the newest first. */
  readonly retired: readonly Claim[];
}

/** `day`: YYYY-MM-DD. A record without `since` has stood there from the beginning. */
export function newsSince({ claims, responses, retired }: Briefing, day: string): News {
  const entered = <T extends { readonly since?: string }>(records: readonly T[]) =>
    newestFirst(
      records.filter(({ since }) => since !== undefined && since >= day),
      ({ since }) => since ?? '',
    );
  return {
    claims: entered(claims),
    responses: entered(responses),
    retired: newestFirst(
      retired.filter((claim) => endOf(claim) >= day),
      endOf,
    ),
  };
}

/** The day it was taken back; empty for one that stands. */
function endOf({ status }: Claim): string {
  return status.state === 'published' ? '' : status.date;
}

function newestFirst<T>(records: readonly T[], day: (record: T) => string): readonly T[] {
  return [...records].sort((one, other) => day(other).localeCompare(day(one)));
}
