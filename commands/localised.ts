/** Names and descriptions in the languages of Discord's clients. */
import type { LocalizationMap } from 'discord-api-types/v10';
import { defaultLocale, type Locale, locales } from '../src/knowledge/locale.ts';
import { type Strings, stringsFor } from '../src/message/strings/index.ts';

/** What a command, a subcommand or an option is called and said to do. */
export interface Named {
  readonly name: string;
  readonly description: string;
}

interface Nameable<Builder> {
  setName(name: string): Builder;
  setDescription(description: string): Builder;
  setNameLocalizations(names: LocalizationMap): Builder;
  setDescriptionLocalizations(descriptions: LocalizationMap): Builder;
}

/** Names a builder in the default language and, for clients in others, in theirs. */
export function named<Builder extends Nameable<Builder>>(
  builder: Builder,
  pick: (strings: Strings) => Named,
): Builder {
  const plain = pick(stringsFor(defaultLocale));
  return builder
    .setName(plain.name)
    .setDescription(plain.description)
    .setNameLocalizations(localised((locale) => pick(stringsFor(locale)).name))
    .setDescriptionLocalizations(localised((locale) => pick(stringsFor(locale)).description));
}

/** Every client of a language is named, so that none falls back to another by accident: Discord knows no plain `en`. */
export function localised(textFor: (locale: Locale) => string): LocalizationMap {
  return Object.fromEntries(
    locales.flatMap((locale) => stringsFor(locale).clients.map((client) => [client, textFor(locale)])),
  );
}
