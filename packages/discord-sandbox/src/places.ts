/** Where an app meets people, and by whose installation a command may be used there. */
import {
  type APIApplicationCommand,
  InteractionContextType as Context,
  ApplicationIntegrationType as Installed,
} from 'discord-api-types/v10';
import { mayUse } from './permissions.ts';
import type { SandboxUser } from './sandbox.ts';
import type { Channel, Owners, Place, World } from './world.ts';

const contexts = {
  server: Context.Guild,
  elsewhere: Context.Guild,
  direct: Context.BotDM,
  group: Context.PrivateChannel,
} as const satisfies Record<Place, Context>;

export function contextOf({ place }: Channel): Context {
  return contexts[place];
}

/** The server that a channel belongs to; none for direct and group messages. */
export function serverOf(world: World, { place }: Channel): World['guild'] | null {
  if (place === 'server') return world.guild;
  return place === 'elsewhere' ? world.elsewhere : null;
}

/** Those of an app's installations that count in a channel, of the kinds that a command supports. */
export function ownersIn(
  { installed, guild }: World,
  user: SandboxUser,
  { place }: Channel,
  kinds: readonly Installed[],
): Owners {
  const byServer = installed.server && (place === 'server' || place === 'direct');
  return {
    // In direct messages no server is named, though one with the app is what lets the two meet.
    ...(byServer && kinds.includes(Installed.GuildInstall) && { 0: place === 'direct' ? '0' : guild.id }),
    ...(installed.user && kinds.includes(Installed.UserInstall) && { 1: user.id }),
  };
}

/** Whether nothing but the user's own installation lets an interaction happen. */
export function byUserAlone(owners: Owners): boolean {
  return owners[Installed.UserInstall] !== undefined && owners[Installed.GuildInstall] === undefined;
}

/** A command that names no kinds is for servers, one that names no contexts for all of them. */
export function kindsOf(command: APIApplicationCommand): readonly Installed[] {
  return command.integration_types ?? [Installed.GuildInstall];
}

/** Whether Discord's client offers the command to this user there. */
export function isOffered(
  world: World,
  user: SandboxUser,
  channel: Channel,
  command: APIApplicationCommand,
): boolean {
  if (command.guild_id && channel.place !== 'server') return false;
  if (command.contexts && !command.contexts.includes(contextOf(channel))) return false;
  if (Object.keys(ownersIn(world, user, channel, kindsOf(command))).length === 0) return false;
  return serverOf(world, channel) === null || mayUse(user, command);
}

/** Whether a channel is one that this user can read. */
export function isMember(user: SandboxUser, { member }: Channel): boolean {
  return member === null || member === user.id;
}
