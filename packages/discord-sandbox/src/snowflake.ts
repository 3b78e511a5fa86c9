/** Discord's ids: milliseconds since 2015 in the upper bits, a counter in the lower 22; 17 to 19 digits. */
import type { Clock } from './clock.ts';

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
