/**
 * How late an interaction reaches the bot. Discord's three seconds count from when it made it, and what was asked while
 * the connection was down comes when it is back. An id tells when it was made, by Discord's clock, and ours may be wrong:
 * so each is held against the one that took least, by a clock that only goes forward.
 */

/** The two clocks go nearly equally fast: in each millisecond, the least may have grown by this part of one. */
const drift = 0.001;

/** Gives milliseconds for the id of an interaction that comes just now. */
export type Lateness = (id: string) => number;

export function createLateness(now: () => number = performance.now.bind(performance)): Lateness {
  let least = Number.POSITIVE_INFINITY;
  let last = 0;
  return (id) => {
    const at = now();
    const took = at - madeAt(id);
    least = Math.min(took, least + (at - last) * drift);
    last = at;
    return took - least;
  };
}

/** Milliseconds since 1970, by Discord's clock. */
export function madeAt(id: string): number {
  return Number(BigInt(id) >> 22n) + 1_420_070_400_000;
}
