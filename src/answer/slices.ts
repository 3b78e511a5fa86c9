/** Runs work that comes in small steps: all at once, or giving way to whatever else waits. */
import { setImmediate as giveWay } from 'node:timers/promises';

export function runAtOnce<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How many steps are taken before others get their turn. */
const stepsASlice = 8;

export async function runInSlices<T>(steps: Generator<undefined, T>): Promise<T> {
  for (let taken = 1; ; taken++) {
    const step = steps.next();
    if (step.done) return step.value;
    if (taken % stepsASlice === 0) await giveWay();
  }
}
