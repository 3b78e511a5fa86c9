/** One connection to Discord, from the login to its end. */
import { type Client, Events } from 'discord.js';
import { mendFirst, startAgain } from '../exit-code.ts';
import type { Logger } from '../log.ts';
import { type Ending, StartError } from '../start-error.ts';
import { createClient, logConnection, loginFailure, onFatalClose, tokenRefused } from './client.ts';

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
  /** Resolves once the connection has ended for good. */
  readonly ended: Promise<Ending>;
  /** Ends it for a reason that somebody else has learnt, such as a token that is refused later on. */
  end(reason: string, exitCode?: number): void;
}

/** Begins the login and does not wait for it. */
export function connect({ token, apiUrl, logger, stopping }: ConnectOptions): Connection {
  const client = createClient(apiUrl);
  logConnection(client, logger, stopping);
  let end: (reason: string, exitCode?: number) => void = () => undefined;
  const ended = new Promise<Ending>((resolve) => {
    end = (reason, exitCode = mendFirst) => resolve({ reason, exitCode });
  });
  onFatalClose(client, end);

  async function login(): Promise<void> {
    const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
    try {
      await client.login(token);
      await Promise.race([
        ready,
        ended.then(({ reason, exitCode }) => Promise.reject(new StartError(reason, exitCode))),
      ]);
    } catch (error) {
      await client.destroy();
      if (error instanceof StartError) throw error;
      const reason = loginFailure(error, apiUrl ?? 'discord.com');
      throw new StartError(reason, reason === tokenRefused ? mendFirst : startAgain);
    }
  }
  const connected = login();
  // Whoever waits for it hears of a failure; nobody may be waiting yet.
  connected.catch(() => undefined);
  return { client, connected, ended, end };
}
