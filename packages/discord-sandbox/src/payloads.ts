/** INTERACTION_CREATE's data, as Discord sends it. discord.js drops the event where some of these are missing. */
import {
  type APIApplicationCommand,
  type APIMessage,
  ApplicationCommandType,
  InteractionType,
  ApplicationCommandOptionType as Option,
} from 'discord-api-types/v10';
import { type FormValues, fillForm } from './modal.ts';
import { appPermissionsIn } from './permissions.ts';
import { contextOf, kindsOf, ownersIn, serverOf } from './places.ts';
import { apiChannel, apiUser } from './residents.ts';
import type { SandboxUser } from './sandbox.ts';
import type { Channel, Interaction, Owners, World } from './world.ts';

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

/** What an interaction sends, given the ids that only come to be with it, and by whose installation it happens. */
export interface Sent {
  readonly owners: Owners;
  payload(id: string, token: string): Payload;
}

export function commandPayload(
  world: World,
  origin: Origin,
  type: InteractionType.ApplicationCommand | InteractionType.ApplicationCommandAutocomplete,
  command: APIApplicationCommand,
  options: readonly OptionValue[],
): Sent {
  const { id, name, type: kind } = command;
  const resolved = resolvedUsers(world, origin, options);
  const data = { id, name, type: kind, options, ...(resolved && { resolved }) };
  return sent(world, origin, ownersOf(world, origin, command), { type, data });
}

function ownersOf(world: World, { user, channel }: Origin, command: APIApplicationCommand): Owners {
  return ownersIn(world, user, channel, kindsOf(command));
}

/** The users that options name, by id; in a server as its members too. */
function resolvedUsers(world: World, { channel }: Origin, options: readonly OptionValue[]) {
  const flat = options.flatMap((option) => [option, ...(option.options ?? [])]);
  const ids = flat.flatMap(({ type, value }) => (type === Option.User ? [String(value)] : []));
  const named = ids.flatMap((id) => world.users.get(id) ?? []);
  if (ids.length === 0) return null;
  const users = Object.fromEntries([
    ...named.map((user) => [user.id, apiUser(user)] as const),
    ...(ids.includes(world.bot.id) ? [[world.bot.id, world.bot] as const] : []),
  ]);
  const members = Object.fromEntries(named.map((user) => [user.id, member(world, user)]));
  return serverOf(world, channel) ? { users, members } : { users };
}

/** A command called on a message: the message comes along whole, its content readable without any intent. */
export function messageCommandPayload(
  world: World,
  origin: Origin,
  command: APIApplicationCommand,
  target: APIMessage,
): Sent {
  const data = {
    id: command.id,
    name: command.name,
    type: ApplicationCommandType.Message,
    target_id: target.id,
    resolved: { messages: { [target.id]: target } },
  };
  const type = InteractionType.ApplicationCommand;
  return sent(world, origin, ownersOf(world, origin, command), { type, data });
}

/** What stands on a message is pressed by the installation that let the message come to be. */
export function componentPayload(
  world: World,
  origin: Origin,
  message: APIMessage,
  data: { readonly custom_id: string; readonly component_type: number; readonly values?: readonly string[] },
): Sent {
  const owners = message.interaction_metadata?.authorizing_integration_owners ?? { 0: world.guild.id };
  return sent(world, origin, owners, { type: InteractionType.MessageComponent, data, message });
}

export function modalPayload(world: World, origin: Origin, opened: Interaction, values: FormValues): Sent {
  const { modal, source, owners } = opened;
  if (!modal) throw new Error('There is no form to send.');
  const data = { custom_id: modal.custom_id, components: fillForm(modal, values) };
  const type = InteractionType.ModalSubmit;
  return sent(world, origin, owners, { type, data, ...(source && { message: source }) });
}

function sent(world: World, origin: Origin, owners: Owners, more: object): Sent {
  return { owners, payload: (id, token) => ({ ...common(world, origin, owners), ...more, id, token }) };
}

function common(world: World, { user, channel, locale }: Origin, owners: Owners): Payload {
  const server = serverOf(world, channel);
  const permissions = String(user.permissions);
  return {
    application_id: world.application.id,
    version: 1,
    channel_id: channel.id,
    channel: { ...apiChannel(world, channel), ...(server && { permissions }) },
    ...(server
      ? {
          guild_id: server.id,
          guild: { id: server.id, locale: 'en-US', features: [] },
          guild_locale: 'en-US',
          member: { ...member(world, user), user: apiUser(user) },
        }
      : { user: apiUser(user) }),
    locale,
    app_permissions: String(appPermissionsIn(world, channel, user)),
    context: contextOf(channel),
    attachment_size_limit: attachmentAtMost,
    // Without these two, discord.js throws while it reads the event, and the event is lost.
    entitlements: [],
    authorizing_integration_owners: owners,
  };
}

function member({ clock }: World, { permissions }: SandboxUser) {
  const joined_at = new Date(clock.now()).toISOString();
  return {
    permissions: String(permissions),
    roles: [],
    joined_at,
    nick: null,
    avatar: null,
    deaf: false,
    mute: false,
    flags: 0,
  };
}
