/** How commands are defined: what they are called in the languages of Discord's clients, and where they can be used. */
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type APIApplicationCommandOptionChoice as Choice,
  InteractionContextType,
  type LocalizationMap,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody as MenuDefinition,
  type APIApplicationCommandBasicOption as Option,
  type RESTPostAPIChatInputApplicationCommandsJSONBody as SlashDefinition,
  type APIApplicationCommandSubcommandOption as SubcommandOption,
} from 'discord-api-types/v10';
import { defaultLocale, type Locale, locales } from '../src/knowledge/locale.ts';
import { type Strings, stringsFor } from '../src/message/strings/index.ts';

export type { Option, SlashDefinition, SubcommandOption };

/** What a command, a subcommand or an option is called and said to do. */
type Naming = (strings: Strings) => { readonly name: string; readonly description: string };

/** By servers and by members for themselves: in servers, direct messages and group messages. */
export const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** For everybody. */
export function slashCommand(pick: Naming, options: readonly Option[] = []): SlashDefinition {
  return { ...named(pick), ...everywhere, options: [...options] };
}

/** For those whom the server lets: its moderators may change that under Integrations. */
export function moderatorCommand(
  permission: bigint,
  pick: Naming,
  options: readonly Option[] = [],
): SlashDefinition {
  return {
    ...slashCommand(pick, options),
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
    default_member_permissions: String(permission),
  };
}

export function subcommand(pick: Naming, options: readonly Option[] = []): SubcommandOption {
  return { type: ApplicationCommandOptionType.Subcommand, ...named(pick), options: [...options] };
}

/** On the menu of a message. */
export function messageCommand(pick: (strings: Strings) => string): MenuDefinition {
  return {
    type: ApplicationCommandType.Message,
    name: pick(stringsFor(defaultLocale)),
    name_localizations: localised((locale) => pick(stringsFor(locale))),
    ...everywhere,
  };
}

/** What there is to choose from, or that this is asked for while somebody types. */
export type Offered = { readonly choices: Choice<string>[] } | { readonly autocomplete: true };

export function stringOption(pick: Naming, more: Offered): Option {
  return { type: ApplicationCommandOptionType.String, ...named(pick), ...more };
}

export function booleanOption(pick: Naming): Option {
  return { type: ApplicationCommandOptionType.Boolean, ...named(pick) };
}

/** A name in the default language and, for clients in others, in theirs. */
export function named(pick: Naming) {
  const { name, description } = pick(stringsFor(defaultLocale));
  return {
    name,
    description,
    name_localizations: localised((locale) => pick(stringsFor(locale)).name),
    description_localizations: localised((locale) => pick(stringsFor(locale)).description),
  };
}

/** Every client of a language is named, so that none falls back to another by accident: Discord knows no plain `en`. */
export function localised(textFor: (locale: Locale) => string): LocalizationMap {
  return Object.fromEntries(
    locales.flatMap((locale) => stringsFor(locale).clients.map((client) => [client, textFor(locale)])),
  );
}
