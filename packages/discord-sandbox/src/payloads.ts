/** INTERACTION_CREATE's data, as Discord sends it. discord.js drops the event where some of these are missing. */
import {
  type APIApplicationCommand,
  type APIMessage,
  ApplicationCommandType,
  InteractionContextType,
  InteractionType,
} from 'discord-api-types/v10';
import { botPermissionsIn } from './permissions.ts';
import type { SandboxUser } from './sandbox.ts';
import { apiChannel, apiUser, type Channel, type World } from './world.ts';

/** Bytes a member may attach. */
const attachmentAtMost = 10 * 1024 * 1024;

export interface Origin {
  readonly user: SandboxUser;
  readonly channel: Channel;
  readonly locale: string;
}

/** One entry of a command's `options`, nested for subcommands. */
export interface OptionValue {
  readonly name: string;
  readonly type: number;
  readonly value?: string | number | boolean;
  readonly focused?: boolean;
  readonly options?: readonly OptionValue[];
}

type Payload = Readonly<Record<string, unknown>>;
type Build = (id: string, token: string) => Payload;

export function commandPayload(
  world: World,
  origin: Origin,
  type: InteractionType.ApplicationCommand | InteractionType.ApplicationCommandAutocomplete,
  command: APIApplicationCommand,
  options: readonly OptionValue[],
): Build {
  const data = { id: command.id, name: command.name, type: command.type, options };
  return (id, token) => ({ ...common(world, origin, id, token), type, data });
}

/** A command called on a message: the message comes along whole, its content readable without any intent. */
export function messageCommandPayload(
  world: World,
  origin: Origin,
  command: APIApplicationCommand,
  target: APIMessage,
): Build {
  const data = {
    id: command.id,
    name: command.name,
    type: ApplicationCommandType.Message,
    target_id: target.id,
    resolved: { messages: { [target.id]: target } },
  };
  return (id, token) => ({
    ...common(world, origin, id, token),
    type: InteractionType.ApplicationCommand,
    data,
  });
}

export function componentPayload(world: World, origin: Origin, message: APIMessage, customId: string): Build {
  return (id, token) => ({
    ...common(world, origin, id, token),
    type: InteractionType.MessageComponent,
    data: { custom_id: customId, component_type: 2 },
    message,
  });
}

function common(world: World, { user, channel, locale }: Origin, id: string, token: string): Payload {
  return {
    id,
    token,
    application_id: world.application.id,
    version: 1,
    guild_id: world.guild.id,
    guild: { id: world.guild.id, locale: 'en-US', features: [] },
    channel_id: channel.id,
    channel: { ...apiChannel(world, channel), permissions: String(user.permissions) },
    member: {
      user: apiUser(user),
      permissions: String(user.permissions),
      roles: [],
      joined_at: new Date(world.clock.now()).toISOString(),
      nick: null,
      avatar: null,
      deaf: false,
      mute: false,
      flags: 0,
    },
    locale,
    guild_locale: 'en-US',
    app_permissions: String(botPermissionsIn(world, channel)),
    context: InteractionContextType.Guild,
    attachment_size_limit: attachmentAtMost,
    // Without these two, discord.js throws while it reads the event, and the event is lost.
    entitlements: [],
    authorizing_integration_owners: { 0: world.guild.id },
  };
}
