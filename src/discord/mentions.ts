/** Commands that a message names, such as `/ask`, as mentions: Discord's clients open them when they are pressed. */
import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type Locale,
} from 'discord-api-types/v10';
import type { Reply, Request } from '../../commands/command.ts';
import { limits } from '../message/message.ts';

/** By a command's name with its slash, in whichever language. */
export type Mentions = ReadonlyMap<string, Mention>;

interface Mention {
  readonly text: string;
  /** What a member must be permitted to do, for Discord to offer the command. */
  readonly permissions: bigint;
}

type Named = Pick<APIApplicationCommand, 'name' | 'name_localizations'>;

/** From the commands as Discord holds them. It mentions each by the name that it was registered with. */
export function mentionsOf(commands: readonly APIApplicationCommand[]): Mentions {
  return new Map(
    commands
      .filter(({ type }) => type === ApplicationCommandType.ChatInput)
      .flatMap((command) =>
        pathsOf(command).flatMap((path) => {
          const mention = {
            text: `</${path.map(({ name }) => name).join(' ')}:${command.id}>`,
            permissions: BigInt(command.default_member_permissions ?? 0),
          };
          return namesOf(path).map((name) => [`/${name}`, mention] as const);
        }),
      ),
  );
}

/**
 * As it is, where the mentions do not fit. Whoever is not offered a command sees a number in the place of its mention:
 * what others read as well mentions only what the server has for everybody.
 */
export function withMentions<One extends Reply>(reply: One, request: Request, mentions: Mentions): One {
  if (!('message' in reply)) return reply;
  const isPrivate = reply.kind === 'message' ? reply.private : request.target?.isPrivate === true;
  if (!isPrivate && (request.guild === null || request.isGuest)) return reply;
  const offered = isPrivate ? request.permissions : 0n;
  const content = reply.message.content.replace(/`(\/[^`\n]+)`/g, (code, name: string) => {
    const mention = mentions.get(name);
    return mention && (mention.permissions & ~offered) === 0n ? mention.text : code;
  });
  return content.length <= limits.content ? { ...reply, message: { ...reply.message, content } } : reply;
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
    path.map(({ name, name_localizations }) => name_localizations?.[language as Locale] ?? name).join(' ');
  return [path.map(({ name }) => name).join(' '), ...[...languages].map(inLanguage)];
}
