/**
 * From Discord's interaction to the plain request that commands see. It reads Discord's own payload and not
 * objects made of it: with no intents nothing is known of guilds, members and channels but what stands in it.
 */
import {
  type APIInteraction,
  type APIMessage,
  type APIModalSubmitInteraction,
  type APIPingInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ComponentType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Request } from '../../commands/command.ts';
import { localeOf } from '../knowledge/locale.ts';
import { type MessageText, textOf } from './message-text.ts';

/** The interactions that Dossier answers. */
export type Interaction = Exclude<APIInteraction, APIPingInteraction>;

const answered: readonly InteractionType[] = [
  InteractionType.ApplicationCommand,
  InteractionType.ApplicationCommandAutocomplete,
  InteractionType.MessageComponent,
  InteractionType.ModalSubmit,
];

export function isAnswerable(interaction: APIInteraction): interaction is Interaction {
  return answered.includes(interaction.type);
}

export function requestOf(interaction: Interaction): Request {
  return {
    subcommand: null,
    options: {},
    focused: null,
    arguments: [],
    target: null,
    ...whatIsAsked(interaction),
    locale: localeOf(interaction.locale),
    user: interaction.member?.user.id ?? interaction.user?.id ?? '',
    guild: interaction.guild_id ?? null,
    channel: interaction.channel?.id ?? '',
    permissions: BigInt(interaction.member?.permissions ?? 0),
    appPermissions: BigInt(interaction.app_permissions),
    isGuest: interaction.guild_id !== undefined && !isInstalledByServer(interaction),
  };
}

/** Discord names who installed the bot where it is used: the server, or whoever asks. */
function isInstalledByServer({ authorizing_integration_owners: owners }: Interaction): boolean {
  return owners[ApplicationIntegrationType.GuildInstall] !== undefined || Object.keys(owners).length === 0;
}

type Asked = Pick<Request, 'name'> &
  Partial<Pick<Request, 'subcommand' | 'options' | 'focused' | 'arguments' | 'target'>>;

function whatIsAsked(interaction: Interaction): Asked {
  if (interaction.type === InteractionType.MessageComponent) {
    const { data, message } = interaction;
    const chosen = 'values' in data ? data.values : [];
    return {
      ...pressed(data.custom_id, chosen),
      target: targetOf(message, { content: message.content, preview: '' }),
    };
  }
  if (interaction.type === InteractionType.ModalSubmit) {
    const { data, message } = interaction;
    return {
      ...pressed(data.custom_id, filledIn(data)),
      target: message ? targetOf(message) : null,
    };
  }
  const { data } = interaction;
  if (data.type === ApplicationCommandType.ChatInput)
    return { name: data.name, ...optionsOf(data.options ?? []) };
  if (data.type === ApplicationCommandType.Message) {
    const message = data.resolved.messages[data.target_id];
    return { name: data.name, target: message ? targetOf(message) : null };
  }
  return { name: data.name };
}

function pressed(id: string, values: readonly string[]): Pick<Request, 'name' | 'arguments'> {
  const parts = id.split(':');
  return { name: parts[0] ?? '', arguments: [...parts, ...values] };
}

/** The texts of a form, in its order: each of ours stands in a label. */
function filledIn({ components }: APIModalSubmitInteraction['data']): readonly string[] {
  return components.flatMap((one) =>
    one.type === ComponentType.Label && one.component.type === ComponentType.TextInput
      ? [one.component.value]
      : [],
  );
}

/** `asker`: who used the command that this message answers; Discord keeps it, so no state is needed. */
function targetOf(message: APIMessage, text: MessageText = textOf(message)): Request['target'] {
  return {
    id: message.id,
    ...text,
    asker: message.interaction_metadata?.user.id ?? null,
    isPrivate: ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
  };
}

type GivenOptions = NonNullable<
  Extract<Interaction['data'], { type: ApplicationCommandType.ChatInput }>['options']
>;

function optionsOf(given: GivenOptions): Omit<Asked, 'name'> {
  const options: Record<string, string | number | boolean> = {};
  let focused: string | null = null;
  for (const option of given) {
    if (option.type === ApplicationCommandOptionType.Subcommand) {
      return { ...optionsOf(option.options ?? []), subcommand: option.name };
    }
    if (option.type === ApplicationCommandOptionType.SubcommandGroup) return optionsOf(option.options);
    options[option.name] = option.value;
    if ('focused' in option && option.focused) focused = option.name;
  }
  return { options, focused };
}
