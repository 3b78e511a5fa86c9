/** The links by which people add the bot to a server. */
import { PermissionFlagsBits } from 'discord-api-types/v10';

/** What the bot uses, by the names that Discord's own settings show. */
export const neededPermissions: Readonly<Record<string, bigint>> = {
  'View Channels': PermissionFlagsBits.ViewChannel,
  'Send Messages': PermissionFlagsBits.SendMessages,
  'Send Messages in Threads': PermissionFlagsBits.SendMessagesInThreads,
  'Embed Links': PermissionFlagsBits.EmbedLinks,
  'Read Message History': PermissionFlagsBits.ReadMessageHistory,
  'Pin Messages': PermissionFlagsBits.PinMessages,
};

export function inviteLinks(applicationId: string) {
  const permissions = Object.values(neededPermissions).reduce((all, one) => all | one, 0n);
  const link = (more: Record<string, string>) =>
    `https://discord.com/oauth2/authorize?${new URLSearchParams({ client_id: applicationId, ...more })}`;
  return {
    /** With the bot: it can pin briefings. */
    bot: link({ scope: 'bot applications.commands', permissions: String(permissions) }),
    /** Commands alone: nothing joins the server, and answers come all the same. */
    commandsOnly: link({ scope: 'applications.commands' }),
  };
}
