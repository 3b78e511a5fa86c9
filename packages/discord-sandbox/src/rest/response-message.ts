/** A message by the bot in answer to an interaction: how it differs from any other message. */
import {
  AllowedMentionsTypes,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
  MessageType,
  PermissionFlagsBits as Permission,
} from 'discord-api-types/v10';
import { type MessageBody, makeMessage } from '../messages.ts';
import { holds } from '../permissions.ts';
import { byUserAlone, serverOf } from '../places.ts';
import { apiUser } from '../residents.ts';
import type { Interaction, World } from '../world.ts';

/** A message by the bot in answer to an interaction: it names the interaction and who asked. */
export function responseMessage(world: World, interaction: Interaction, body: MessageBody) {
  const flags = (body.flags ?? 0) | (isKeptPrivate(world, interaction) ? MessageFlags.Ephemeral : 0);
  const message = makeMessage(world, interaction.channel, world.bot, usersOnly({ ...body, flags }));
  const data = interaction.payload.data as CommandData | undefined;
  const command = interaction.type === InteractionType.ApplicationCommand;
  if (command)
    message.type =
      data?.type === ApplicationCommandType.ChatInput
        ? MessageType.ChatInputCommand
        : MessageType.ContextMenuCommand;
  const origin = { id: interaction.id, type: interaction.type, user: apiUser(interaction.user) };
  return Object.assign(message, {
    webhook_id: world.application.id,
    application_id: world.application.id,
    interaction_metadata: { ...origin, authorizing_integration_owners: interaction.owners },
    // Deprecated, and still the only place that names the command.
    ...(command && { interaction: { ...origin, name: fullName(data) } }),
  });
}

/** Where only the user has installed the app, USE_EXTERNAL_APPS decides whether the others see the answer. */
function isKeptPrivate(world: World, { owners, user, channel }: Interaction): boolean {
  const place = world.channels.get(channel);
  if (!byUserAlone(owners) || !place || serverOf(world, place) === null) return false;
  return !holds(user.permissions, Permission.UseExternalApps);
}

/** An answer mentions no roles and not everyone, unless its `allowed_mentions` says so. */
function usersOnly(body: MessageBody): MessageBody {
  return { ...body, allowed_mentions: body.allowed_mentions ?? { parse: [AllowedMentionsTypes.User] } };
}

interface CommandData {
  readonly name?: string;
  readonly type?: number;
  readonly options?: readonly { readonly name: string; readonly type: number }[];
}

/** With its subcommand, as Discord names it. */
function fullName(data: CommandData | undefined): string {
  const subcommand = data?.options?.find(({ type }) => type === ApplicationCommandOptionType.Subcommand);
  return [data?.name, subcommand?.name].filter(Boolean).join(' ');
}
