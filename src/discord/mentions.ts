/** Commands that a message names, such as `/ask`, as mentions: Discord's clients open them when they are pressed. */
import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord.js';
import { limits, type Message } from '../message/message.ts';

/** By a command's name with its slash, in whichever language: what mentions it. */
export type Mentions = ReadonlyMap<string, string>;

type Named = Pick<APIApplicationCommand, 'name' | 'name_localizations'>;

/** From the commands as Discord holds them. It mentions each by the name that it was registered with. */
export function mentionsOf(commands: readonly APIApplicationCommand[]): Mentions {
  return new Map(
    commands
      .filter(({ type }) => type === ApplicationCommandType.ChatInput)
      .flatMap((command) =>
        pathsOf(command).flatMap((path) => {
          const mention = `</${path.map(({ name }) => name).join(' ')}:${command.id}>`;
          return namesOf(path).map((name) => [`/${name}`, mention] as const);
        }),
      ),
  );
}

/** Where the mentions fit; as it is, where one is not known or they do not. */
export function withMentions(message: Message, mentions: Mentions): Message {
  const content = message.content.replace(
    /`(\/[^`\n]+)`/g,
    (code, name: string) => mentions.get(name) ?? code,
  );
  return content.length <= limits.content ? { ...message, content } : message;
}

/** A command with subcommands is used by these alone. */
function pathsOf(command: APIApplicationCommand): readonly (readonly Named[])[] {
  const subcommands = (command.options ?? []).filter(
    ({ type }: APIApplicationCommandOption) => type === ApplicationCommandOptionType.Subcommand,
  );
  return subcommands.length > 0 ? subcommands.map((one) => [command, one]) : [[command]];
}

function namesOf(path: readonly Named[]): readonly string[] {
  const languages = new Set(path.flatMap(({ name_localizations }) => Object.keys(name_localizations ?? {})));
  const inLanguage = (language: string) =>
    path.map(({ name, name_localizations }) => localised(name_localizations, language) ?? name).join(' ');
  return [path.map(({ name }) => name).join(' '), ...[...languages].map(inLanguage)];
}

function localised(names: Named['name_localizations'], language: string): string | null | undefined {
  return (names as Readonly<Record<string, string | null>> | null | undefined)?.[language];
}
