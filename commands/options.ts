/** Options that several commands share: how they are defined, and how they are read from a request. */
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { type Locale, locales } from '../src/knowledge/locale.ts';
import { shorten, visible } from '../src/message/markdown.ts';
import { stringsFor } from '../src/message/strings/index.ts';
import type { Request } from './command.ts';
import { booleanOption, named, type Option, stringOption } from './definition.ts';

/** Discord: at most 25 choices, 100 characters in the name of each. */
export const choicesAtMost = 25;
const choiceLength = 100;
/** Characters of a question; Discord's client stops there, and what comes by another way is cut. */
export const questionLength = 300;

export function questionOption(required: boolean): Option {
  const more = { required, max_length: questionLength };
  return { ...stringOption(({ option }) => option.question, { autocomplete: true }), ...more };
}

export const languageOption = stringOption(({ option }) => option.language, {
  choices: locales.map((locale) => ({ name: stringsFor(locale).endonym, value: locale })),
});

/** Whom an answer is for. */
export const memberOption: Option = {
  type: ApplicationCommandOptionType.User,
  ...named(({ option }) => option.for),
};

/** What every answering command takes. `listPrivate`: a list is for whoever asks, unless it is asked for in public. */
export function audience(as: 'private' | 'listPrivate'): readonly Option[] {
  return [languageOption, booleanOption(({ option }) => option[as])];
}

export function choiceName(text: string): string {
  return shorten(visible(text), choiceLength);
}

/** The language that was asked for; null: none was. Choices are checked by clients only, so it is read again. */
export function chosenLocale(request: Request): Locale | null {
  return locales.find((locale) => locale === request.options.language) ?? null;
}

export function localeFor(request: Request): Locale {
  return chosenLocale(request) ?? request.locale;
}

export function textOption(request: Request, name: string): string {
  const value = request.options[name];
  return typeof value === 'string' ? value : '';
}
