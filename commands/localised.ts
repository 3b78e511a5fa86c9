/** Names and descriptions in the languages of Discord's clients. */
import type { LocalizationMap } from 'discord-api-types/v10';
import type { Locale } from '../src/knowledge/locale.ts';
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

/** Names a builder in English and, for clients in other languages, in theirs. */
export function named<Builder extends Nameable<Builder>>(
  builder: Builder,
  pick: (strings: Strings) => Named,
): Builder {
  const english = pick(stringsFor('en'));
  return builder
    .setName(english.name)
    .setDescription(english.description)
    .setNameLocalizations(localised((locale) => pick(stringsFor(locale)).name))
    .setDescriptionLocalizations(localised((locale) => pick(stringsFor(locale)).description));
}

/** Discord knows no plain `en`: both kinds of English are named, so that neither falls back to the other by accident. */
export function localised(textFor: (locale: Locale) => string): LocalizationMap {
  return {
    'en-US': textFor('en'),
    'en-GB': textFor('en'),
    fr: textFor('fr'),
    'zh-CN': textFor('zh-CN'),
  };
}
