/**
 * discord.js' REST client, but for a clock that is set back. It keeps by the machine's clock when a limit ends: set back by
 * an hour, requests that meet one would wait for an hour; by a month, longer than timers count, each would look a thousand
 * times a second whether it is over.
 */
import { type RateLimitQueueFilter, REST, type RESTOptions } from '@discordjs/rest';

/** Milliseconds. Set back by less, a limit lasts longer by less. */
const tolerance = 1_000;

interface SteadyRestOptions extends Partial<Omit<RESTOptions, 'rejectOnRateLimit'>> {
  /** Whether a request is given up where it would have to wait. */
  readonly rejectOnRateLimit?: RateLimitQueueFilter;
}

export function createSteadyRest({ rejectOnRateLimit, ...options }: SteadyRestOptions): REST {
  /** How far the clock is ahead of one that nobody sets: the most that was seen. */
  let ahead = aheadNow();
  const wasSetBack = new Error('the clock was set back');

  const rest = new REST({
    ...options,
    // Asked before every wait.
    rejectOnRateLimit(limit) {
      if (aheadNow() < ahead - tolerance) {
        ahead = aheadNow();
        forgetLimits(rest);
        throw wasSetBack;
      }
      return rejectOnRateLimit?.(limit) ?? false;
    },
  });
  const queue = rest.queueRequest.bind(rest);
  rest.queueRequest = async (request) => {
    ahead = Math.max(ahead, aheadNow());
    try {
      return await queue(request);
    } catch (error) {
      if (error !== wasSetBack) throw error;
      return rest.queueRequest(request);
    }
  };
  return rest;
}

function aheadNow(): number {
  return Date.now() - performance.now();
}

/** Whichever still holds, Discord tells again. */
function forgetLimits(rest: REST): void {
  rest.globalReset = -1;
  rest.globalDelay = null;
  for (const handler of rest.handlers.values()) if ('reset' in handler) handler.reset = -1;
}
