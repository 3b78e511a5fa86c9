/** The least of Discord that answers first responses and edits: no deadline, no rule, every request kept. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIInteraction } from 'discord-api-types/v10';
import type { Command, Context } from '../../commands/command.ts';
import { createInteractionRest } from '../../src/discord/client.ts';
import { createRepeats } from '../../src/discord/repeats.ts';
import { countLost, type DispatchOptions } from '../../src/discord/service.ts';
import { createTurns } from '../../src/discord/turns.ts';
import { createLogger } from '../../src/log.ts';

export interface Received {
  readonly method: string;
  /** Type of a first response; null for an edit. */
  readonly type: number | null;
  /** Id of the interaction. */
  readonly id: string;
}

export interface DiscordAlone {
  readonly api: string;
  readonly received: Received[];
  /** Refuses connections until it is opened again. */
  shut(): Promise<void>;
  open(): Promise<void>;
}

export async function startDiscord(): Promise<DiscordAlone> {
  const received: Received[] = [];
  let port = 0;
  let server: Server | undefined;

  async function open(): Promise<void> {
    const opened = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const url = request.url ?? '';
        const { type } = JSON.parse(Buffer.concat(chunks).toString() || '{}') as { type?: number };
        const first = url.includes('/callback');
        const id = /token-(\d+)/.exec(url)?.[1] ?? '';
        received.push({ method: request.method ?? '', type: first ? (type ?? 0) : null, id });
        if (first) {
          response.writeHead(204).end();
          return;
        }
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ id: '9', flags: 0 }));
      });
    });
    await new Promise<void>((resolve) => opened.listen(port, '127.0.0.1', resolve));
    port = (opened.address() as AddressInfo).port;
    server = opened;
  }

  await open();
  return {
    api: `http://127.0.0.1:${port}/api`,
    received,
    open,
    shut: () =>
      new Promise((resolve) => {
        server?.close(() => resolve());
        server?.closeAllConnections();
      }),
  };
}

/** `/ask`, as the gateway sends it. */
export function asked(id: number): APIInteraction {
  return {
    id: String(id),
    token: `token-${id}`,
    application_id: '8',
    type: 2,
    locale: 'en-US',
    channel: { id: '7' },
    app_permissions: '0',
    data: { id: '6', name: 'ask', type: 1, options: [] },
  } as unknown as APIInteraction;
}

/** What `dispatch` is given beside it, with one command, which looks at nothing of its context. */
export function dispatchOptions(
  api: string,
  ask: Command,
  given: Partial<DispatchOptions> = {},
): DispatchOptions {
  const logger = given.logger ?? createLogger({ level: 'silent', form: 'json', secrets: [] });
  return {
    rest: createInteractionRest(api, logger),
    logger,
    service: async () => ({ commands: [ask], buttons: [], context: {} as Context }),
    mentions: () => new Map(),
    repeats: createRepeats(),
    turns: createTurns(),
    lateness: () => 0,
    lost: countLost(),
    ...given,
  };
}
