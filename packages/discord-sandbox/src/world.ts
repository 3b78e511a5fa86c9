/** All that the sandbox remembers: one application, one server that has it, channels, messages and interactions. */
import {
  type APIApplicationCommand,
  type APIApplicationCommandOptionChoice,
  type APIEmbed,
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  type APIUser,
  type ChannelType,
  type ApplicationIntegrationType as Installed,
  type InteractionType,
  PermissionFlagsBits as Permission,
} from 'discord-api-types/v10';
import { type Clock, createSnowflakes, systemClock } from './clock.ts';
import { createFeed, type Feed } from './feed.ts';
import type { Guide } from './guide.ts';
import type { SandboxOptions, SandboxUser } from './sandbox.ts';

/**
 * `server`: the server that has the app. `elsewhere`: a server that has not. `direct`: messages with the bot.
 * `group`: messages among people, where the bot is no member.
 */
export type Place = 'server' | 'elsewhere' | 'direct' | 'group';

/** Discord's `authorizing_integration_owners`: which installations let an interaction happen, and whose they are. */
export type Owners = Readonly<Partial<Record<Installed, string>>>;

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

const readAndWrite =
  Permission.ViewChannel |
  Permission.SendMessages |
  Permission.SendMessagesInThreads |
  Permission.EmbedLinks |
  Permission.ReadMessageHistory;

/** What the bot's invite asks for; PIN_MESSAGES is a permission of its own since August 2025. */
export const invitePermissions = readAndWrite | Permission.PinMessages;

export const memberPermissions =
  readAndWrite | Permission.UseApplicationCommands | Permission.UseExternalApps;

export const moderatorPermissions =
  memberPermissions | Permission.ManageMessages | Permission.PinMessages | Permission.ManageGuild;

export function createWorld(options: SandboxOptions): World {
  const clock = options.clock ?? systemClock;
  // Whoever reads from an id how old it is, has no clock but the machine's.
  const nextId = createSnowflakes(systemClock);
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
