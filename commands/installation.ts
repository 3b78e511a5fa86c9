/** Where a command may be installed and used. */
import type { ContextMenuCommandBuilder, SlashCommandBuilder } from '@discordjs/builders';
import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';

type Builder = SlashCommandBuilder | ContextMenuCommandBuilder;

/** By servers and by members for themselves: in servers, direct messages and group messages. */
export function everywhere<One extends Builder>(builder: One): One {
  builder
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall)
    .setContexts(
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    );
  return builder;
}

/** For those whom the server lets: its moderators may change that under Integrations. */
export function forModerators<One extends Builder>(builder: One, permission: bigint): One {
  builder
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .setContexts(InteractionContextType.Guild)
    .setDefaultMemberPermissions(permission);
  return builder;
}
