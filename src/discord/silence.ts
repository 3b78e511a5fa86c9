/** Discord that lets a start wait: discord.js tries for a minute before it gives up, and says nothing meanwhile. */
import type { Logger } from '../log.ts';

/** Milliseconds after which people wonder. */
const wonder = 5_000;

/** Says now and then that the bot still waits, until the login is done or has failed. `apiUrl`: Discord's, where it is another. */
export function tellOfSilence(connected: Promise<void>, apiUrl: string | undefined, logger: Logger): void {
  const host = apiUrl === undefined ? 'discord.com' : new URL(apiUrl).host;
  const since = performance.now();
  const timer = setInterval(() => {
    const seconds = Math.round((performance.now() - since) / 1000);
    logger.warn(`${host} has let the login wait for ${seconds} s; the bot goes on trying`);
  }, wonder);
  timer.unref();
  const enough = () => clearInterval(timer);
  connected.then(enough, enough);
}
