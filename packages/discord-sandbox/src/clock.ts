/** Time as the sandbox sees it: the machine's, or one that a test moves by hand; and the ids that are made of it. */

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs once after that many milliseconds; the returned function calls it off. */
  after(milliseconds: number, run: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

export interface ManualClock extends Clock {
  /** Moves time on and runs what falls due, in order. */
  advance(milliseconds: number): void;
}

/** A clock that stands still until told. */
export function manualClock(start = Date.now()): ManualClock {
  let now = start;
  let due: { at: number; run: () => void }[] = [];
  return {
    now: () => now,
    after(milliseconds, run) {
      const entry = { at: now + milliseconds, run };
      due.push(entry);
      return () => {
        due = due.filter((other) => other !== entry);
      };
    },
    advance(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const next = due.filter((entry) => entry.at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        due = due.filter((entry) => entry !== next);
        now = next.at;
        next.run();
      }
      now = end;
    },
  };
}

/** Discord's ids: milliseconds since 2015 in the upper bits, a counter in the lower 22; 17 to 19 digits. */
const discordEpoch = 1_420_070_400_000;
const countersAMillisecond = 1n << 22n;

/** Ids that only ever grow, even where the clock stands still. */
export function createSnowflakes(clock: Clock): () => string {
  let last = 0n;
  return () => {
    const first = BigInt(clock.now() - discordEpoch) * countersAMillisecond;
    last = first > last ? first : last + 1n;
    return last.toString();
  };
}
