/** The commands that a reader is offered, in the reader's language. */
import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandType as Command,
  type LocalizationMap,
  ApplicationCommandOptionType as Option,
} from 'discord-api-types/v10';
import type { ViewCommand, ViewMessageCommand, ViewOption } from './page/view.ts';

/** What an option of a user may be. */
export interface Member {
  readonly id: string;
  readonly name: string;
}

interface Named {
  readonly name: string;
  readonly name_localizations?: LocalizationMap | null;
}

interface Described extends Named {
  readonly description: string;
  readonly description_localizations?: LocalizationMap | null;
}

/** Each subcommand is one of its own. */
export function viewCommands(
  commands: readonly APIApplicationCommand[],
  locale: string,
  members: readonly Member[],
): ViewCommand[] {
  const chat = commands.filter((command) => command.type === Command.ChatInput);
  return chat.flatMap((command): ViewCommand[] => {
    const { id, name, options = [] } = command;
    const view = (thing: Described, subcommand: string | null, label: string, own: typeof options) => ({
      id,
      command: name,
      subcommand,
      label,
      description: localised(locale, thing.description, thing.description_localizations),
      options: own.map((option) => viewOption(option as APIApplicationCommandBasicOption, locale, members)),
    });
    const subcommands = options.filter((option) => option.type === Option.Subcommand);
    const label = nameOf(command, locale);
    if (subcommands.length === 0) return [view(command, null, label, options)];
    return subcommands.map((one) =>
      view(one, one.name, `${label} ${nameOf(one, locale)}`, one.options ?? []),
    );
  });
}

export function viewMessageCommands(
  commands: readonly APIApplicationCommand[],
  locale: string,
): ViewMessageCommand[] {
  return commands
    .filter((command) => command.type === Command.Message)
    .map((command) => ({ name: command.name, label: nameOf(command, locale) }));
}

const kinds: Readonly<Partial<Record<Option, ViewOption['kind']>>> = {
  [Option.Integer]: 'number',
  [Option.Number]: 'number',
  [Option.Boolean]: 'choice',
  [Option.User]: 'choice',
};

function viewOption(
  option: APIApplicationCommandBasicOption,
  locale: string,
  members: readonly Member[],
): ViewOption {
  const choices = choicesOf(option, locale, members);
  return {
    name: option.name,
    label: nameOf(option, locale),
    description: localised(locale, option.description, option.description_localizations),
    required: option.required === true,
    completes: 'autocomplete' in option && option.autocomplete === true,
    choices,
    kind: choices.length > 0 ? 'choice' : (kinds[option.type] ?? 'text'),
  };
}

function choicesOf(
  option: APIApplicationCommandBasicOption,
  locale: string,
  members: readonly Member[],
): ViewOption['choices'] {
  if (option.type === Option.Boolean)
    return [
      { name: 'True', value: true },
      { name: 'False', value: false },
    ];
  if (option.type === Option.User) return members.map(({ id, name }) => ({ name: `@${name}`, value: id }));
  const choices = ('choices' in option && option.choices) || [];
  return (choices as readonly APIApplicationCommandOptionChoice[]).map((choice) => ({
    name: nameOf(choice, locale),
    value: choice.value,
  }));
}

function nameOf({ name, name_localizations }: Named, locale: string): string {
  return localised(locale, name, name_localizations);
}

/** Discord's English locales stand in for each other; any other language falls back to the default. */
function localised(locale: string, text: string, map: LocalizationMap | null | undefined): string {
  const english = locale.startsWith('en') ? (map?.['en-US'] ?? map?.['en-GB']) : undefined;
  return map?.[locale as keyof LocalizationMap] ?? english ?? text;
}
