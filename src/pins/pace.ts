/** How fast pins are refreshed: gently, so that answers never wait and Discord never has to refuse. */
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Milliseconds between two calls. Discord allows a bot 50 a second; 40, evenly spread, stay below it in every second
 * however its windows lie, and leave the rest to answers.
 */
const betweenCalls = 25;
/**
 * Milliseconds between two pins of one channel. Discord's headers allow 5 edits in 5 seconds; 4 leave one free for
 * what a process that was killed just before has used up.
 */
const betweenPinsOfChannel = 1_250;
/** Pins at work at the same time; what is waiting is only an id. */
const atOnce = 16;

/** Gives out turns, one after another, evenly spread. */
export function createTurns(milliseconds = betweenCalls): () => Promise<void> {
  let next = 0;
  return async () => {
    const now = performance.now();
    const mine = Math.max(now, next);
    next = mine + milliseconds;
    if (mine > now) await pause(mine - now);
  };
}

/** Works through the items in order, but for those whose channel must rest a while. Ends early, with its work done, once aborted. */
export async function inTurn<T extends { readonly channel: string }>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const waiting = [...items];
  const restsUntil = new Map<string, number>();
  const atWork = new Set<Promise<void>>();
  let failure: unknown;

  while (waiting.length > 0 && !signal.aborted && failure === undefined) {
    const now = performance.now();
    const index = waiting.findIndex(({ channel }) => (restsUntil.get(channel) ?? 0) <= now);
    const [item] = index === -1 || atWork.size >= atOnce ? [] : waiting.splice(index, 1);
    if (!item) {
      await Promise.race([pause(betweenCalls), ...atWork]);
      continue;
    }
    restsUntil.set(item.channel, Number.POSITIVE_INFINITY);
    const working = work(item)
      .catch((error: unknown) => {
        failure = error;
      })
      .finally(() => {
        restsUntil.set(item.channel, performance.now() + betweenPinsOfChannel);
        atWork.delete(working);
      });
    atWork.add(working);
  }
  await Promise.all(atWork);
  if (failure !== undefined) throw failure;
}
