/**
 * The short form measures nothing, and runs beside other tests: there Discord's three seconds are twelve, for the local
 * Discord and for the bot.
 */
import type { Clock } from '../packages/discord-sandbox/src/clock.ts';

export const slowness = 4;
const began = Date.now();

export const slowClock: Clock = {
  now: () => began + Math.floor((Date.now() - began) / slowness),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds * slowness).unref();
    return () => clearTimeout(timer);
  },
};
