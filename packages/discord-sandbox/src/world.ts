/** All that the sandbox remembers: one application, one server that has it, channels, messages and interactions. */
import {
  type APIApplicationCommand,
  type APIApplicationCommandOptionChoice,
  type APIEmbed,
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  type APIUser,
  ChannelType,
  type InteractionType,
  PermissionFlagsBits as Permission,
} from 'discord-api-types/v10';
import { type Clock, systemClock } from './clock.ts';
import { createFeed, type Feed } from './feed.ts';
import type { Guide } from './guide.ts';
import type { Owners, Place } from './places.ts';
import type { SandboxOptions, SandboxUser } from './sandbox.ts';
import { createSnowflakes } from './snowflake.ts';

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly type: ChannelType.GuildText | ChannelType.PublicThread | ChannelType.DM | ChannelType.GroupDM;
  readonly place: Place;
  /** Of direct messages, the one person in them beside the bot; null where everybody is. */
  readonly member: string | null;
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
  readonly owners: Owners;
  /** For a button, a menu or a form that one opened: the message it stands on. */
  readonly source: APIMessage | null;
  callback: number | null;
  message: APIMessage | null;
  ephemeral: boolean;
  thinking: boolean;
  followUps: APIMessage[];
  /** How many there ever were, the deleted among them. */
  followUpCount: number;
  choices: readonly APIApplicationCommandOptionChoice[];
  /** A form that was opened in response, until it is sent or closed. */
  modal: APIModalInteractionResponseCallbackData | null;
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
  | { readonly kind: 'connection' }
  | { readonly kind: 'page changed' };

export interface World {
  readonly clock: Clock;
  readonly nextId: () => string;
  readonly feed: Feed<WorldEvent>;
  readonly token: string;
  readonly application: { readonly id: string; readonly name: string };
  readonly bot: APIUser;
  readonly guild: { readonly id: string; readonly name: string };
  /** A server that does not have the app. */
  readonly elsewhere: { readonly id: string; readonly name: string };
  readonly installed: { readonly server: boolean; readonly user: boolean };
  botPermissions: bigint;
  readonly users: Map<string, SandboxUser>;
  readonly channels: Map<string, Channel>;
  readonly commands: { global: readonly APIApplicationCommand[]; guild: readonly APIApplicationCommand[] };
  /** By id. */
  readonly interactions: Map<string, Interaction>;
  /** By message id: embeds that SUPPRESS_EMBEDS hides. */
  readonly hiddenEmbeds: Map<string, APIEmbed[]>;
  /** What the page tells newcomers, and the message that goes with it. */
  guide: Guide;
  guidePost: APIMessage | null;
  /** What the host wants mended, as the page shows it. */
  faultLines: readonly string[];
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
  Permission.UseApplicationCommands |
  Permission.UseExternalApps;

export const moderatorPermissions =
  memberPermissions | Permission.ManageMessages | Permission.PinMessages | Permission.ManageGuild;

export function createWorld(options: SandboxOptions): World {
  const clock = options.clock ?? systemClock;
  const nextId = createSnowflakes(clock);
  const botId = nextId();
  const { application: name = 'Bot', installed = ['server', 'user'] } = options;
  return {
    clock,
    nextId,
    feed: createFeed(),
    // Shaped like a real one, so that whatever hides tokens in logs is tested on it too.
    token: `${Buffer.from(botId).toString('base64url')}.SANDBX.local-sandbox-token-of-no-use-elsewhere`,
    application: { id: botId, name },
    bot: botUser(botId, name),
    guild: { id: nextId(), name: 'Sandbox' },
    elsewhere: { id: nextId(), name: 'Another server' },
    installed: { server: installed.includes('server'), user: installed.includes('user') },
    botPermissions: options.botPermissions ?? invitePermissions,
    users: new Map(),
    channels: new Map(),
    commands: { global: [], guild: [] },
    interactions: new Map(),
    hiddenEmbeds: new Map(),
    guide: {},
    guidePost: null,
    faultLines: [],
  };
}

function botUser(id: string, username: string): APIUser {
  return { id, username, discriminator: '0', global_name: null, avatar: null, bot: true };
}

export function addUser(world: World, name: string, permissions: bigint): SandboxUser {
  const user = { id: world.nextId(), name, permissions };
  world.users.set(user.id, user);
  addChannel(world, world.application.name, { place: 'direct', member: user.id });
  return user;
}

const channelTypes = {
  server: ChannelType.GuildText,
  elsewhere: ChannelType.GuildText,
  direct: ChannelType.DM,
  group: ChannelType.GroupDM,
} as const satisfies Record<Place, ChannelType>;

export function addChannel(
  world: World,
  name: string,
  options: {
    readonly parent?: string;
    readonly botPermissions?: bigint | undefined;
    readonly place?: Place;
    readonly member?: string;
  } = {},
): Channel {
  const place = options.place ?? 'server';
  const channel: Channel = {
    id: world.nextId(),
    name,
    type: options.parent ? ChannelType.PublicThread : channelTypes[place],
    place,
    member: options.member ?? null,
    parent: options.parent ?? null,
    botPermissions: options.botPermissions ?? null,
    messages: new Map(),
    pins: [],
  };
  world.channels.set(channel.id, channel);
  world.feed.publish({ kind: 'channel added', channel });
  return channel;
}

/** Where a user and the bot write to each other. */
export function directChannel(world: World, user: SandboxUser): Channel {
  const found = [...world.channels.values()].find(({ member }) => member === user.id);
  if (!found) throw new Error(`${user.name} has no direct messages with the bot.`);
  return found;
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
  const { id, type, name, place } = channel;
  const last_message_id = [...channel.messages.keys()].at(-1) ?? null;
  const member = world.users.get(channel.member ?? '');
  if (place === 'direct') return { id, type, last_message_id, recipients: member ? [apiUser(member)] : [] };
  if (place === 'group') return { id, type, name, last_message_id, icon: null, recipients: [] };
  return {
    id,
    type,
    name,
    guild_id: (place === 'server' ? world.guild : world.elsewhere).id,
    parent_id: channel.parent,
    position: 0,
    nsfw: false,
    topic: null,
    last_message_id,
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
