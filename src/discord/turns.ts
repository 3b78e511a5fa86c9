/**
 * Work in turn. A piece of work takes some milliseconds in which nothing is sent and nothing received: each begins in a
 * turn of the event loop of its own, so that what others wait for gets out between two.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';

/** From so many waiting pieces of work on, the next in line would wait too long for its first response. */
const manyFrom = 20;
/** Turns of the event loop between two pieces of work while a first response is under way: to connect, write and read. */
const turnsWhileUrgent = 3;
/** First responses under way: at a tenth of a second each, well over a thousand a second. */
const urgentAtOnce = 128;

export type Turns = ReturnType<typeof createTurns>;

export function createTurns() {
  const waiting: (() => void)[] = [];
  const held: (() => void)[] = [];
  let onNoneHeld: (() => void) | undefined;
  let urgent = 0;
  let pumping = false;

  async function pump(): Promise<void> {
    pumping = true;
    while (waiting.length > 0) {
      // Work would take from the held ones what they wait for. It may be late; they may not.
      if (held.length > 0) await noneHeld();
      waiting.shift()?.();
      // Each turn serves all that is ready to be sent or read; where nobody waits, one is enough.
      for (let turn = 0; turn === 0 || (turn < turnsWhileUrgent && urgent > 0 && waiting.length > 0); turn++)
        await nextTurn();
    }
    pumping = false;
  }

  function noneHeld(): Promise<void> {
    return new Promise((resolve) => {
      onNoneHeld = resolve;
    });
  }

  return {
    /** Resolves when it is this one's turn to begin. */
    next: (): Promise<void> =>
      new Promise((resolve) => {
        waiting.push(resolve);
        if (!pumping) void pump();
      }),
    /** So many wait that whoever comes now had better acknowledge first, and work after. */
    many: (): boolean => waiting.length >= manyFrom,
    /**
     * Sends a first response: before work, while any is under way, and only so many at once, since thousands of
     * connections that are opened together hold each other up.
     */
    async urgent<T>(send: () => Promise<T>): Promise<T> {
      if (urgent >= urgentAtOnce) await new Promise<void>((resolve) => held.push(resolve));
      else urgent += 1;
      try {
        return await send();
      } finally {
        // Its place goes to the next, or is free.
        const next = held.shift();
        if (next) next();
        else urgent -= 1;
        if (held.length === 0) onNoneHeld?.();
      }
    },
  };
}
