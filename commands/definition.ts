/** How commands are defined: what they are called in the languages of Discord's clients, and where they can be used. */
import {
  ContextMenuCommandBuilder,
  type SharedNameAndDescription,
  SlashCommandBuilder,
} from '@discordjs/builders';
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
} from 'discord-api-types/v10';
import { defaultLocale, type Locale, locales } from '../src/knowledge/locale.ts';
import { type Strings, stringsFor } from '../src/message/strings/index.ts';

/** What a command, a subcommand or an option is called and said to do. */
type Named = Pick<SharedNameAndDescription, 'name' | 'description'>;

/** For everybody. */
export function slashCommand(pick: (strings: Strings) => Named): SlashCommandBuilder {
  return named(everywhere(new SlashCommandBuilder()), pick);
}

/** For those whom the server lets: its moderators may change that under Integrations. */
export function moderatorCommand(permission: bigint, pick: (strings: Strings) => Named): SlashCommandBuilder {
  const builder = named(new SlashCommandBuilder(), pick);
  builder
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .setContexts(InteractionContextType.Guild)
    .setDefaultMemberPermissions(permission);
  return builder;
}

/** On the menu of a message. */
export function messageCommand(pick: (strings: Strings) => string): ContextMenuCommandBuilder {
  return everywhere(new ContextMenuCommandBuilder())
    .setType(ApplicationCommandType.Message)
    .setName(pick(stringsFor(defaultLocale)))
    .setNameLocalizations(localised((locale) => pick(stringsFor(locale))));
}

/** Names a builder in the default language and, for clients in others, in theirs. */
export function named<Builder extends SharedNameAndDescription>(
  builder: Builder,
  pick: (strings: Strings) => Named,
): Builder {
  const plain = pick(stringsFor(defaultLocale));
  builder
    .setName(plain.name)
    .setDescription(plain.description)
    .setNameLocalizations(localised((locale) => pick(stringsFor(locale)).name))
    .setDescriptionLocalizations(localised((locale) => pick(stringsFor(locale)).description));
  return builder;
}

/** Every client of a language is named, so that none falls back to another by accident: Discord knows no plain `en`. */
export function localised(textFor: (locale: Locale) => string): LocalizationMap {
  return Object.fromEntries(
    locales.flatMap((locale) => stringsFor(locale).clients.map((client) => [client, textFor(locale)])),
  );
}

/** By servers and by members for themselves: in servers, direct messages and group messages. */
export function everywhere<Builder extends SlashCommandBuilder | ContextMenuCommandBuilder>(
  builder: Builder,
): Builder {
  builder
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall)
    .setContexts(
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    );
  return builder;
}
