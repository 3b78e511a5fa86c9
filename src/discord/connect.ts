/** One connection to Discord, from the login to its end. */
import { type Client, Events } from 'discord.js';
import type { Logger } from '../log.ts';
import { StartError } from '../start-error.ts';
import { createClient, logConnection, loginFailure, onFatalClose } from './client.ts';

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
  /** Ends it for a reason that somebody else has learnt, such as a token that is refused later on. */
  end(reason: string): void;
}

/** Begins the login and does not wait for it. */
export function connect({ token, apiUrl, logger, stopping }: ConnectOptions): Connection {
  const client = createClient(apiUrl);
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
  const connected = login();
  // Whoever waits for it hears of a failure; nobody may be waiting yet.
  connected.catch(() => undefined);
  return { client, connected, ended, end };
}
