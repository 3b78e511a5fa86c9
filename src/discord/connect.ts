/** One connection to Discord, from the login to its end. */
import { Routes } from 'discord-api-types/v10';
import type { Logger } from '../log.ts';
import { type Ending, mendFirst, StartError, startAgain } from '../start-error.ts';
import { createBotRest, logConnection, loginFailure, onFatalClose, tokenRefused } from './client.ts';
import { createGateway } from './gateway.ts';
import { isTokenRefused } from './make-request.ts';

/** Milliseconds after which people wonder: discord.js tries for a minute before it gives up, and says nothing meanwhile. */
const wonder = 5_000;

export interface ConnectOptions {
  readonly token: string;
  readonly apiUrl: string | undefined;
  readonly logger: Logger;
  /** Aborted once the bot is asked to stop. */
  readonly stopping: AbortSignal;
}

/** Begins the login and does not wait for it. */
export function connect({ token, apiUrl, logger, stopping }: ConnectOptions) {
  const rest = createBotRest(token, apiUrl, () => void confirmToken());
  const gateway = createGateway(token, rest);
  logConnection(gateway, rest, logger, stopping);
  let end: (reason: string, exitCode?: number) => void = () => undefined;
  const ended = new Promise<Ending>((resolve) => {
    end = (reason, exitCode = mendFirst) => resolve({ reason, exitCode });
  });
  onFatalClose(gateway, end);

  async function login(): Promise<void> {
    try {
      await Promise.race([
        gateway.connect(),
        ended.then(({ reason, exitCode }) => Promise.reject(new StartError(reason, exitCode))),
      ]);
    } catch (error) {
      await gateway.close();
      if (error instanceof StartError) throw error;
      const reason = loginFailure(error, apiUrl ?? 'discord.com');
      throw new StartError(reason, reason === tokenRefused ? mendFirst : startAgain);
    }
  }
  let loggedIn = false;
  let confirming = false;

  /** A refusal in passing is told; a token that is refused a second time, for the simplest of requests, ends the bot. */
  async function confirmToken(): Promise<void> {
    if (!loggedIn || confirming || stopping.aborted) return;
    confirming = true;
    try {
      await rest.get(Routes.user('@me'));
      logger.warn('Discord refused the token of one request (401), and takes it again');
    } catch (err) {
      if (isTokenRefused(err)) end(tokenRefused);
      else logger.warn({ err }, 'Discord refused the token of one request (401)');
    } finally {
      confirming = false;
    }
  }

  const connected = login().then(() => {
    loggedIn = true;
  });
  const since = performance.now();
  const telling = setInterval(() => {
    const host = apiUrl === undefined ? 'discord.com' : new URL(apiUrl).host;
    const seconds = Math.round((performance.now() - since) / 1000);
    logger.warn(`${host} has let the login wait for ${seconds} s; the bot goes on trying`);
  }, wonder).unref();
  // Whoever waits for the login hears of a failure; nobody may be waiting yet.
  connected.finally(() => clearInterval(telling)).catch(() => undefined);
  return {
    gateway,
    /** Sends all that needs the bot's own token. */
    rest,
    /** Resolves once Discord has greeted the bot. Rejects with a StartError. */
    connected,
    /** Resolves once the connection has ended for good. */
    ended,
  };
}
