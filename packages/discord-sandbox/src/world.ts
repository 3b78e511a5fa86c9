/** All that the sandbox remembers: one application, one guild, its channels, messages and interactions. */
import {
  type APIApplicationCommand,
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIUser,
  ChannelType,
  type InteractionType,
  PermissionFlagsBits as Permission,
} from 'discord-api-types/v10';
import { type Clock, systemClock } from './clock.ts';
import { createFeed, type Feed } from './feed.ts';
import type { SandboxOptions, SandboxUser } from './sandbox.ts';
import { createSnowflakes } from './snowflake.ts';

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly type: ChannelType.GuildText | ChannelType.PublicThread;
  readonly parent: string | null;
  /** Where they differ from the guild's. */
  botPermissions: bigint | null;
  /** By id, oldest first. Ephemeral messages are never here: Discord does not give them to the bot either. */
  readonly messages: Map<string, APIMessage>;
  /** Newest first; `at` is an ISO time. */
  pins: { readonly message: string; readonly at: string }[];
}

/** See `Outcome`, which this is seen as from outside. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly createdAt: number;
  readonly user: SandboxUser;
  readonly channel: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** For a button: the message it stands on. */
  readonly source: APIMessage | null;
  callback: number | null;
  message: APIMessage | null;
  ephemeral: boolean;
  thinking: boolean;
  followUps: APIMessage[];
  choices: readonly APIApplicationCommandOptionChoice[];
  failure: string | null;
  /** True once there is nothing more to wait for. */
  settled: boolean;
}

export type WorldEvent =
  | { readonly kind: 'interaction'; readonly interaction: Interaction }
  | { readonly kind: 'interaction changed'; readonly interaction: Interaction }
  | { readonly kind: 'message'; readonly channel: string }
  | { readonly kind: 'pins'; readonly channel: Channel }
  | { readonly kind: 'channel added' | 'channel deleted'; readonly channel: Channel }
  | { readonly kind: 'commands' }
  | { readonly kind: 'connection' };

export interface World {
  readonly clock: Clock;
  readonly nextId: () => string;
  readonly feed: Feed<WorldEvent>;
  readonly token: string;
  readonly application: { readonly id: string; readonly name: string };
  readonly bot: APIUser;
  readonly guild: { readonly id: string; readonly name: string };
  botPermissions: bigint;
  readonly users: Map<string, SandboxUser>;
  readonly channels: Map<string, Channel>;
  readonly commands: { global: readonly APIApplicationCommand[]; guild: readonly APIApplicationCommand[] };
  /** By id. */
  readonly interactions: Map<string, Interaction>;
}

/** What the bot's invite asks for; PIN_MESSAGES is a permission of its own since August 2025. */
export const invitePermissions =
  Permission.ViewChannel |
  Permission.SendMessages |
  Permission.SendMessagesInThreads |
  Permission.EmbedLinks |
  Permission.ReadMessageHistory |
  Permission.PinMessages;

export const memberPermissions =
  Permission.ViewChannel |
  Permission.SendMessages |
  Permission.SendMessagesInThreads |
  Permission.EmbedLinks |
  Permission.ReadMessageHistory |
  Permission.UseApplicationCommands;

export const moderatorPermissions =
  memberPermissions | Permission.ManageMessages | Permission.PinMessages | Permission.ManageGuild;

export function createWorld(options: SandboxOptions): World {
  const clock = options.clock ?? systemClock;
  const nextId = createSnowflakes(clock);
  const botId = nextId();
  return {
    clock,
    nextId,
    feed: createFeed(),
    // Shaped like a real one, so that whatever hides tokens in logs is tested on it too.
    token: `${Buffer.from(botId).toString('base64url')}.SANDBX.local-sandbox-token-of-no-use-elsewhere`,
    application: { id: botId, name: 'Dossier' },
    bot: botUser(botId),
    guild: { id: nextId(), name: 'Sandbox' },
    botPermissions: options.botPermissions ?? invitePermissions,
    users: new Map(),
    channels: new Map(),
    commands: { global: [], guild: [] },
    interactions: new Map(),
  };
}

function botUser(id: string): APIUser {
  return { id, username: 'Dossier', discriminator: '0', global_name: null, avatar: null, bot: true };
}

export function addUser(world: World, name: string, permissions: bigint): SandboxUser {
  const user = { id: world.nextId(), name, permissions };
  world.users.set(user.id, user);
  return user;
}

export function addChannel(
  world: World,
  name: string,
  options: { readonly parent?: string; readonly botPermissions?: bigint | undefined } = {},
): Channel {
  const channel: Channel = {
    id: world.nextId(),
    name,
    type: options.parent ? ChannelType.PublicThread : ChannelType.GuildText,
    parent: options.parent ?? null,
    botPermissions: options.botPermissions ?? null,
    messages: new Map(),
    pins: [],
  };
  world.channels.set(channel.id, channel);
  world.feed.publish({ kind: 'channel added', channel });
  return channel;
}

export function deleteChannel(world: World, id: string): void {
  const channel = world.channels.get(id);
  if (!channel) return;
  world.channels.delete(id);
  world.feed.publish({ kind: 'channel deleted', channel });
}

export function apiUser(user: SandboxUser): APIUser {
  return {
    id: user.id,
    username: user.name.toLowerCase(),
    global_name: user.name,
    discriminator: '0',
    avatar: null,
  };
}

/** The channel object as Discord's REST and gateway give it. */
export function apiChannel(world: World, channel: Channel) {
  return {
    id: channel.id,
    type: channel.type,
    name: channel.name,
    guild_id: world.guild.id,
    parent_id: channel.parent,
    position: 0,
    nsfw: false,
    topic: null,
    last_message_id: [...channel.messages.keys()].at(-1) ?? null,
    permission_overwrites: [],
    ...(channel.parent && {
      thread_metadata: {
        archived: false,
        auto_archive_duration: 1440,
        archive_timestamp: new Date(world.clock.now()).toISOString(),
        locked: false,
      },
    }),
  };
}
