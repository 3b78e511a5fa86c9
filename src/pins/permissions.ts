/** Who may pin, and what the bot itself needs in a channel: https://docs.discord.com/developers/topics/permissions */
import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';

const bits = {
  view: Permission.ViewChannel,
  send: Permission.SendMessages,
  sendInThreads: Permission.SendMessagesInThreads,
  embed: Permission.EmbedLinks,
  history: Permission.ReadMessageHistory,
  // Of its own since August 2025: older invites of the bot do not ask for it, and MANAGE_MESSAGES does not replace it.
  pin: Permission.PinMessages,
} as const;

/** Named as in Discord's client, by way of the strings. */
export type PinPermission = keyof typeof bits;

/** What the bot lacks to post and pin; empty: nothing. In a thread, SEND_MESSAGES counts for nothing. */
export function missingPermissions(own: bigint, isThread: boolean): readonly PinPermission[] {
  const needed = ['view', isThread ? 'sendInThreads' : 'send', 'embed', 'history', 'pin'] as const;
  return needed.filter((one) => !holds(own, bits[one]));
}

export function mayPin(member: bigint): boolean {
  return holds(member, Permission.PinMessages);
}

export function mayManageServer(member: bigint): boolean {
  return holds(member, Permission.ManageGuild);
}

function holds(permissions: bigint, needed: bigint): boolean {
  return (permissions & Permission.Administrator) !== 0n || (permissions & needed) === needed;
}
