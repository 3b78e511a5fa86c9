/** Counts what passes between the bot and Discord, what is answered, and the pins that there are: nothing of it has to know. */
import { type REST, RESTEvents } from '@discordjs/rest';
import { WebSocketShardEvents } from '@discordjs/ws';
import { InteractionType } from 'discord-api-types/v10';
import type { Button, Command } from '../../commands/command.ts';
import type { SharedDatabase } from '../database/shared.ts';
import { isFatal } from '../discord/client.ts';
import type { Gateway } from '../discord/gateway.ts';
import type { Service } from '../discord/service.ts';
import type { Metrics } from './metrics.ts';

/** Milliseconds. Whoever asked has been told by then that nothing came. */
const firstResponseDue = 3_000;

const events = ['ready', 'resumed', 'reconnecting', 'error'] as const;
const scopes = ['user', 'global', 'shared'] as const;
const results = ['done', 'refused'] as const;

const kinds: Readonly<Partial<Record<InteractionType, string>>> = {
  [InteractionType.ApplicationCommand]: 'command',
  [InteractionType.ApplicationCommandAutocomplete]: 'completion',
  [InteractionType.MessageComponent]: 'button',
  [InteractionType.ModalSubmit]: 'form',
};

/** From the events of gateway and requests. Gives a function that counts as lost what Discord no longer waits for; to be called before the figures are read. */
export function watchDiscord(gateway: Gateway, rests: readonly REST[], metrics: Metrics): () => void {
  const waiting = new Map<string, { readonly kind: string; readonly since: number }>();
  // From 0 on: what looks for an increase would not see a first one.
  for (const kind of Object.values(kinds)) metrics.lost.inc({ kind }, 0);
  for (const event of events) metrics.connections.inc({ event }, 0);
  for (const scope of scopes) metrics.rateLimits.inc({ scope }, 0);
  for (const result of results) metrics.pinEdits.inc({ result }, 0);

  function sweep(): void {
    for (const [id, { kind, since }] of waiting) {
      // In the order in which they came: the rest is younger.
      if (performance.now() - since < firstResponseDue) return;
      waiting.delete(id);
      metrics.lost.inc({ kind });
    }
  }

  gateway.onInteraction(({ id, type }) => {
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

  const count = (event: (typeof events)[number]) => metrics.connections.inc({ event });
  gateway.shards.on(WebSocketShardEvents.Closed, ({ code }) => {
    if (!isFatal(code)) count('reconnecting');
  });
  gateway.shards.on(WebSocketShardEvents.Resumed, () => count('resumed'));
  gateway.shards.on(WebSocketShardEvents.Ready, () => count('ready'));
  gateway.shards.on(WebSocketShardEvents.Error, () => count('error'));
  return sweep;
}

/** Counts the answers: the same service, whose commands and buttons tell what came of them. */
export function watchService(service: Service, { answers }: Metrics): Service {
  const counted = <One extends Command | Button>(one: One): One => ({
    ...one,
    async run(request, context) {
      const command = [request.name, request.subcommand].filter(Boolean).join(' ');
      try {
        const reply = await one.run(request, context);
        answers.inc({ command, outcome: reply.log?.outcome ?? reply.kind });
        return reply;
      } catch (error) {
        answers.inc({ command, outcome: 'failed' });
        throw error;
      }
    },
  });
  return { ...service, commands: service.commands.map(counted), buttons: service.buttons.map(counted) };
}

/** Counts the pins by state, and those that are due. Leaves the figures where the database fails: it has its own words in the log. */
export async function countPins(database: SharedDatabase, { pins, pinsDue }: Metrics): Promise<void> {
  // Not to make a database for a figure.
  if (!(await database.mayHoldAnything())) return;
  const rows = await database
    .run((kysely) =>
      kysely.selectFrom('pins').select(['state', 'lease', 'note_from', 'not_before']).execute(),
    )
    .catch(() => undefined);
  if (!rows) return;
  pins.reset();
  for (const { state } of rows) pins.inc({ state });
  const due = rows.filter(
    ({ state, lease, note_from, not_before }) =>
      state === 'posting' || lease !== null || note_from !== null || not_before !== null,
  );
  pinsDue.set(due.length);
}
