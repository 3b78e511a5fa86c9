/** Who may do what, in Discord's bits. */
import { type APIApplicationCommand, PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import type { SandboxUser } from './sandbox.ts';
import type { Channel, World } from './world.ts';

/** Administrators hold every permission. */
export function holds(permissions: bigint, needed: bigint): boolean {
  return (permissions & Permission.Administrator) !== 0n || (permissions & needed) === needed;
}

/** What the bot may do by itself in direct messages with it. */
const inDirectMessages =
  Permission.ViewChannel |
  Permission.SendMessages |
  Permission.EmbedLinks |
  Permission.AttachFiles |
  Permission.ReadMessageHistory |
  Permission.MentionEveryone |
  Permission.PinMessages;

/** Without VIEW_CHANNEL all others in a channel are void. Where the app is not installed, the bot is not present. */
export function botPermissionsIn(world: World, channel: Channel): bigint {
  if (channel.place === 'direct') return inDirectMessages;
  if (channel.place !== 'server' || !world.installed.server) return 0n;
  const parent = channel.parent ? world.channels.get(channel.parent) : undefined;
  const granted = channel.botPermissions ?? parent?.botPermissions ?? world.botPermissions;
  return holds(granted, Permission.ViewChannel) ? granted : 0n;
}

/** `app_permissions`: what the bot may do, or where it is not present, what its answers may hold. */
export function appPermissionsIn(world: World, channel: Channel, user: SandboxUser): bigint {
  const present = botPermissionsIn(world, channel);
  if (present !== 0n || (channel.place === 'server' && world.installed.server)) return present;
  const answering = Permission.EmbedLinks | Permission.AttachFiles;
  if (channel.place === 'group') return answering | Permission.MentionEveryone;
  return answering | (user.permissions & Permission.UseExternalApps);
}

/** In a thread SEND_MESSAGES counts for nothing and SEND_MESSAGES_IN_THREADS takes its place. */
export function sendPermission(channel: Channel): bigint {
  return channel.parent ? Permission.SendMessagesInThreads : Permission.SendMessages;
}

/** Whether Discord's client offers the command to this member. */
export function mayUse(user: SandboxUser, command: APIApplicationCommand): boolean {
  if (!holds(user.permissions, Permission.UseApplicationCommands)) return false;
  const needed = command.default_member_permissions;
  if (needed === null || needed === undefined) return true;
  // "0" means: nobody but administrators.
  return needed === '0'
    ? holds(user.permissions, Permission.Administrator)
    : holds(user.permissions, BigInt(needed));
}
