/** What one reader sees: everything the page draws, as plain data. */
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandType as Command,
  InteractionType,
  type LocalizationMap,
  ApplicationCommandOptionType as Option,
} from 'discord-api-types/v10';
import { ephemeralFor, registered } from './drive.ts';
import type { Entry, View, ViewCommand, ViewOption } from './page/view.ts';
import { wordsIn } from './page/words.ts';
import { mayUse } from './permissions.ts';
import { messageEntry, pendingEntry, type Reader } from './render/entry.ts';
import { renderMessage } from './render/message.ts';
import { pinsOf } from './rest/pin-routes.ts';
import type { SandboxUser } from './sandbox.ts';
import type { Channel, Interaction, World } from './world.ts';

/** Entries that the page draws; older ones scroll away for good. */
const shownAtMost = 200;

export function viewFor(
  world: World,
  connected: boolean,
  user: SandboxUser,
  locale: string,
  channel: Channel,
): View {
  const reader: Reader = { words: wordsIn(locale), locale, bot: world.application.name };
  const offered = registered(world).filter((command) => mayUse(user, command));
  return {
    connected,
    bot: world.application.name,
    words: reader.words,
    channel: { id: channel.id, name: channel.name },
    channels: [...world.channels.values()].map(({ id, name }) => ({ id, name })),
    commands: offered
      .filter((command) => command.type === Command.ChatInput)
      .flatMap((command): ViewCommand[] => {
        const label = localised(locale, command.name, command.name_localizations);
        const subcommands = (command.options ?? []).filter((option) => option.type === Option.Subcommand);
        const described = (thing: Described) =>
          localised(locale, thing.description, thing.description_localizations);
        if (subcommands.length === 0) {
          const options = viewOptions(locale, (command.options ?? []) as APIApplicationCommandBasicOption[]);
          return [
            { command: command.name, subcommand: null, label, description: described(command), options },
          ];
        }
        return subcommands.map((subcommand) => ({
          command: command.name,
          subcommand: subcommand.name,
          label: `${label} ${localised(locale, subcommand.name, subcommand.name_localizations)}`,
          description: described(subcommand),
          options: viewOptions(locale, subcommand.options ?? []),
        }));
      }),
    messageCommands: offered
      .filter((command) => command.type === Command.Message)
      .map((command) => ({
        name: command.name,
        label: localised(locale, command.name, command.name_localizations),
      })),
    entries: entriesFor(world, user, channel, reader),
    pins: pinsOf(channel).map(({ message }) => ({ id: message.id, html: renderMessage(message) })),
  };
}

interface Described {
  readonly description: string;
  readonly description_localizations?: LocalizationMap | null;
}

function viewOptions(locale: string, options: readonly APIApplicationCommandBasicOption[]): ViewOption[] {
  return options.map((option) => ({
    name: option.name,
    label: localised(locale, option.name, option.name_localizations),
    description: localised(locale, option.description, option.description_localizations),
    required: option.required === true,
    completes: 'autocomplete' in option && option.autocomplete === true,
    choices: choicesOf(locale, option),
    kind: option.type === Option.Integer ? 'integer' : option.type === Option.Number ? 'number' : 'text',
  }));
}

function choicesOf(locale: string, option: APIApplicationCommandBasicOption): ViewOption['choices'] {
  if (option.type === Option.Boolean)
    return [
      { name: 'True', value: true },
      { name: 'False', value: false },
    ];
  const choices = ('choices' in option && option.choices) || [];
  return (choices as readonly APIApplicationCommandOptionChoice[]).map(
    ({ name, name_localizations, value }) => ({
      name: localised(locale, name, name_localizations),
      value,
    }),
  );
}

/** Discord's English locales stand in for each other; any other language falls back to the default. */
function localised(locale: string, text: string, map: LocalizationMap | null | undefined): string {
  const english = locale.startsWith('en') ? (map?.['en-US'] ?? map?.['en-GB']) : undefined;
  return map?.[locale as keyof LocalizationMap] ?? english ?? text;
}

/** What is in the channel, what only this user sees, and what they still wait for; oldest first. */
function entriesFor(world: World, user: SandboxUser, channel: Channel, reader: Reader): Entry[] {
  const here = [...world.interactions.values()].filter((interaction) => interaction.channel === channel.id);
  const own = here.filter((interaction) => interaction.user.id === user.id);
  const answers = new Map<string, Interaction>();
  for (const interaction of here)
    if (interaction.message && !interaction.source) answers.set(interaction.message.id, interaction);
  const ephemeral = [...ephemeralFor(world, user).values()].filter(
    (message) => message.channel_id === channel.id,
  );
  const messages = [...channel.messages.values(), ...ephemeral].map((message) => {
    const pressed = own.findLast((interaction) => interaction.source?.id === message.id);
    return messageEntry(message, { answers: answers.get(message.id), pressed }, reader);
  });
  const pending = own
    .filter((interaction) => interaction.type === InteractionType.ApplicationCommand)
    .filter((interaction) => interaction.callback === null || (interaction.failure && !interaction.message))
    .map((interaction) => pendingEntry(interaction, reader));
  return [...messages, ...pending].sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1)).slice(-shownAtMost);
}
