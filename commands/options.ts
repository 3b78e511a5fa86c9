/** Options that several commands share: how they are defined, and how they are read from a request. */
import {
  SlashCommandBooleanOption,
  type SlashCommandBuilder,
  SlashCommandStringOption,
  type SlashCommandSubcommandBuilder,
  SlashCommandUserOption,
} from '@discordjs/builders';
import type { Briefing, Knowledge, Topic } from '../src/knowledge/knowledge.ts';
import { defaultLocale, type Locale, locales } from '../src/knowledge/locale.ts';
import { shorten, visible } from '../src/message/markdown.ts';
import { stringsFor } from '../src/message/strings/index.ts';
import type { Request } from './command.ts';
import { localised, named } from './localised.ts';

/** Discord: at most 25 choices, 100 characters in the name of each. */
export const choicesAtMost = 25;
const choiceLength = 100;
/** Characters of a question; Discord's client stops there, and what comes by another way is cut. */
export const questionLength = 300;

export function questionOption(required: boolean): SlashCommandStringOption {
  return named(new SlashCommandStringOption(), ({ option }) => option.question)
    .setRequired(required)
    .setMaxLength(questionLength)
    .setAutocomplete(true);
}

/** Adds `language` and `private`, which every answering command takes. */
export function withAudience<Builder extends SlashCommandBuilder | SlashCommandSubcommandBuilder>(
  builder: Builder,
): Builder {
  builder.addStringOption(languageOption());
  builder.addBooleanOption(named(new SlashCommandBooleanOption(), ({ option }) => option.private));
  return builder;
}

/** Whom an answer is for. */
export function memberOption(): SlashCommandUserOption {
  return named(new SlashCommandUserOption(), ({ option }) => option.for);
}

/** A list is for whoever asks, unless it is asked for in public. */
export function listPrivateOption(): SlashCommandBooleanOption {
  return named(new SlashCommandBooleanOption(), ({ option }) => option.listPrivate);
}

export function languageOption(): SlashCommandStringOption {
  return named(new SlashCommandStringOption(), ({ option }) => option.language).addChoices(
    locales.map((locale) => ({ name: stringsFor(locale).endonym, value: locale })),
  );
}

/** The topics of all briefings, as choices whose value is `briefing:topic`. */
export function topicOption(knowledge: Knowledge): SlashCommandStringOption {
  const topics = knowledge.briefings.flatMap((one) => one.topics).slice(0, choicesAtMost);
  const choices = topics.map((topic) => ({
    name: choiceName(topic.title[defaultLocale]),
    name_localizations: localised((locale) => choiceName(topic.title[locale])),
    value: `${topic.briefing}:${topic.id}`,
  }));
  return named(new SlashCommandStringOption(), ({ option }) => option.topic).addChoices(choices);
}

/** The topic that was chosen. Undefined: none was, or it is there no more. */
export function chosenTopic(request: Request, knowledge: Knowledge): Topic | undefined {
  const topics = knowledge.briefings.flatMap((one) => one.topics);
  return topics.find((one) => `${one.briefing}:${one.id}` === request.options.topic);
}

/** Adds `briefing`, where there is more than one to choose from. */
export function withBriefing<Builder extends SlashCommandBuilder | SlashCommandSubcommandBuilder>(
  builder: Builder,
  knowledge: Knowledge,
): Builder {
  if (knowledge.briefings.length < 2) return builder;
  const choices = knowledge.briefings.slice(0, choicesAtMost).map((briefing) => ({
    name: choiceName(briefing.title[defaultLocale]),
    name_localizations: localised((locale) => choiceName(briefing.title[locale])),
    value: briefing.id,
  }));
  builder.addStringOption(
    named(new SlashCommandStringOption(), ({ option }) => option.briefing).addChoices(choices),
  );
  return builder;
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

/** The briefing that was asked for, or the first. Undefined: none is loaded. */
export function briefingFor(request: Request, knowledge: Knowledge): Briefing | undefined {
  return knowledge.briefings.find((one) => one.id === request.options.briefing) ?? knowledge.briefings[0];
}

export function textOption(request: Request, name: string): string {
  const value = request.options[name];
  return typeof value === 'string' ? value : '';
}
