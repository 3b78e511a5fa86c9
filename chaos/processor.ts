/** What a busy machine takes from a run: the time for which a process had to wait for a processor. Linux tells it. */
import { readFileSync } from 'node:fs';

/** Below this share of the time, others took nothing that matters. */
const worthSaying = 0.05;

/** Gives what to say of the time since the call; nothing, where this process had a processor whenever it wanted one. */
export function watchProcessor(): () => string {
  const began = performance.now();
  const waitedBefore = waited();
  return () => {
    const seconds = (performance.now() - began) / 1_000;
    const without = waited() - waitedBefore;
    return without < seconds * worthSaying
      ? ''
      : `the local Discord waited for a processor ${Math.round(without)} of ${Math.round(seconds)} s`;
  };
}

/** Seconds since the start of this process; 0 where nobody tells. */
function waited(): number {
  try {
    return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[1]) / 1e9;
  } catch {
    return 0;
  }
}
