/**
 * The connection to Discord's gateway, by the part of discord.js that makes one. The rest of discord.js makes an object
 * of each interaction, server and user; nothing here reads those, and to load and to make them costs more than all
 * answers.
 */
import type { REST } from '@discordjs/rest';
import {
  CloseCodes,
  type SessionInfo,
  SimpleShardingStrategy,
  WebSocketManager,
  WebSocketShardEvents,
} from '@discordjs/ws';
import { type APIInteraction, GatewayDispatchEvents } from 'discord-api-types/v10';

/**
 * Milliseconds. A connection is closed before another is opened, and one that the network lost answers no goodbye: the
 * socket's own patience is half a minute.
 */
const patienceForGoodbye = 1_000;

/** What Discord says of the bot when it greets it. */
export interface Greeting {
  readonly application: string;
  readonly name: string;
}

export type Gateway = ReturnType<typeof createGateway>;

export function createGateway(token: string, rest: REST) {
  const sessions = new Map<number, SessionInfo>();
  let strategy: SimpleShardingStrategy | undefined;
  const shards = new WebSocketManager({
    token,
    rest,
    // Interactions need no intent, and the bot reads no messages.
    intents: 0,
    // Above 2,500 servers Discord asks for shards; it says how many.
    shardCount: null,
    buildStrategy(manager) {
      strategy = new SimpleShardingStrategy(manager);
      return strategy;
    },
    // The default is one store for all bots of a process.
    retrieveSessionInfo: (shard) => sessions.get(shard) ?? null,
    updateSessionInfo(shard, session) {
      if (session) sessions.set(shard, session);
      else sessions.delete(shard);
    },
  });
  // discord.js hands nobody its sockets, nor this option of theirs.
  shards.on(WebSocketShardEvents.Hello, ({ shardId }) => {
    // biome-ignore lint/complexity/useLiteralKeys: they are private
    Object.assign(strategy?.['shards'].get(shardId)?.['connection'] ?? {}, {
      _closeTimeout: patienceForGoodbye,
    });
  });
  const connected = new Set<number>();
  let expected = Number.POSITIVE_INFINITY;
  const guilds = new Set<string>();
  let greeting: Greeting | undefined;
  shards.on(WebSocketShardEvents.Ready, ({ data, shardId }) => {
    greeting = { application: data.application.id, name: data.user.username };
    for (const { id } of data.guilds) guilds.add(id);
    connected.add(shardId);
  });
  shards.on(WebSocketShardEvents.Resumed, ({ shardId }) => connected.add(shardId));
  shards.on(WebSocketShardEvents.Closed, ({ shardId }) => connected.delete(shardId));

  return {
    /** Its events are those of each shard. */
    shards,
    /** Undefined until Discord has greeted the bot. */
    greeting: (): Greeting | undefined => greeting,
    /** The servers that the bot is in. */
    guilds: (): readonly string[] => [...guilds],
    /** Whether every shard is connected, so that interactions reach the bot. */
    isConnected: (): boolean => connected.size >= expected,
    /** Resolves once Discord has greeted every shard; from then on each resumes, or begins anew, by itself. */
    async connect(): Promise<void> {
      expected = (await shards.getShardIds()).length;
      await shards.connect();
    },
    async close(): Promise<void> {
      await shards.destroy({ code: CloseCodes.Normal, reason: 'The bot stops' });
      rest.clearHashSweeper();
      rest.clearHandlerSweeper();
    },
    onInteraction(take: (interaction: APIInteraction) => void): void {
      shards.on(WebSocketShardEvents.Dispatch, ({ data }) => {
        if (data.t === GatewayDispatchEvents.InteractionCreate) take(data.d);
      });
    },
  };
}
