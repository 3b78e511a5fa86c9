/** Runs work that comes in small steps: all at once, or giving way to whatever else waits. */
import { setImmediate as giveWay } from 'node:timers/promises';

export function runAtOnce<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A step takes a millisecond or a few; to give way takes some microseconds. */
export async function runInSlices<T>(steps: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await giveWay();
  }
}
