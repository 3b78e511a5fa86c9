/** One connection to Discord, from the login to its end. */
import { type Client, Events, Routes } from 'discord.js';
import type { Logger } from '../log.ts';
import { StartError } from '../start-error.ts';
import { createClient, logConnection, loginFailure, onFatalClose, tokenRefused } from './client.ts';
import { isTokenRefused } from './make-request.ts';

export interface ConnectOptions {
  readonly token: string;
  readonly apiUrl: string | undefined;
  readonly logger: Logger;
  /** Aborted once the bot is asked to stop. */
  readonly stopping: AbortSignal;
}

export interface Connection {
  readonly client: Client;
  /** Resolves once Discord has greeted the bot. Rejects with a StartError. */
  readonly connected: Promise<void>;
  /** Resolves to the reason, in words, once the connection has ended for good. */
  readonly ended: Promise<string>;
}

/** Begins the login and does not wait for it. */
export function connect({ token, apiUrl, logger, stopping }: ConnectOptions): Connection {
  const client = createClient(apiUrl, () => void confirmToken());
  logConnection(client, logger, stopping);
  let end: (reason: string) => void = () => undefined;
  const ended = new Promise<string>((resolve) => {
    end = resolve;
  });
  onFatalClose(client, end);

  async function login(): Promise<void> {
    const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
    try {
      await client.login(token);
      await Promise.race([ready, ended.then((reason) => Promise.reject(new StartError(reason)))]);
    } catch (error) {
      await client.destroy();
      throw error instanceof StartError
        ? error
        : new StartError(loginFailure(error, apiUrl ?? 'discord.com'));
    }
  }
  let loggedIn = false;
  let confirming = false;

  /** A refusal in passing is told; a token that is refused a second time, for the simplest of requests, ends the bot. */
  async function confirmToken(): Promise<void> {
    if (!loggedIn || confirming || stopping.aborted) return;
    confirming = true;
    try {
      await client.rest.get(Routes.user('@me'));
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
  // Whoever waits for it hears of a failure; nobody may be waiting yet.
  connected.catch(() => undefined);
  return { client, connected, ended };
}
