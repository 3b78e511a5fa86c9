/** Counts what passes between the bot and Discord, from discord.js' own events: nothing of it has to know. */
import {
  type APIInteraction,
  type Client,
  Events,
  GatewayDispatchEvents,
  InteractionType,
  type REST,
  RESTEvents,
  Status,
} from 'discord.js';
import type { Metrics } from './metrics.ts';

/** Milliseconds. Whoever asked has been told by then that nothing came. */
const firstResponseDue = 3_000;

const kinds: Readonly<Partial<Record<InteractionType, string>>> = {
  [InteractionType.ApplicationCommand]: 'command',
  [InteractionType.ApplicationCommandAutocomplete]: 'completion',
  [InteractionType.MessageComponent]: 'button',
};

interface Waiting {
  readonly kind: string;
  readonly since: number;
}

/** Whether every shard is connected, so that interactions reach the bot. */
export function isConnected({ ws }: Client): boolean {
  return ws.shards.size > 0 && ws.shards.every(({ status }) => status === Status.Ready);
}

/** Gives a function that counts as lost what Discord no longer waits for; to be called before the figures are read. */
export function watchDiscord(client: Client, rests: readonly REST[], metrics: Metrics): () => void {
  const waiting = new Map<string, Waiting>();

  function sweep(): void {
    for (const [id, { kind, since }] of waiting) {
      // In the order in which they came: the rest is younger.
      if (performance.now() - since < firstResponseDue) return;
      waiting.delete(id);
      metrics.lost.inc({ kind });
    }
  }

  client.ws.on(GatewayDispatchEvents.InteractionCreate, ({ id, type }: APIInteraction) => {
    const kind = kinds[type];
    if (kind === undefined) return;
    sweep();
    waiting.set(id, { kind, since: performance.now() });
  });

  for (const rest of rests) {
    rest.on(RESTEvents.Response, ({ method, path, route }, { ok, status }) => {
      if (status === 429) return;
      if (route === '/interactions/:id/:token/callback') {
        const id = path.split('/')[2] ?? '';
        const asked = waiting.get(id);
        if (!asked || !ok) return;
        waiting.delete(id);
        metrics.firstResponse.observe({ kind: asked.kind }, (performance.now() - asked.since) / 1000);
      } else if (method === 'PATCH' && route === '/channels/:id/messages/:id') {
        metrics.pinEdits.inc({ result: ok ? 'done' : 'refused' });
      }
    });
    rest.on(RESTEvents.RateLimited, ({ scope }) => metrics.rateLimits.inc({ scope }));
  }

  const count = (event: string) => () => metrics.connections.inc({ event });
  client.on(Events.ShardReconnecting, count('reconnecting'));
  client.on(Events.ShardResume, count('resumed'));
  client.on(Events.ShardReady, count('ready'));
  client.on(Events.ShardError, count('error'));
  return sweep;
}
