/**
 * Choosing a briefing or one of its topics: from a list that stands in the command, or, where that would be more than
 * Discord takes, from what fits the letters typed so far.
 */
import { type Briefing, briefingOf, type Knowledge, type Topic } from '../src/knowledge/knowledge.ts';
import { byLocale, defaultLocale, type Locale, type Localized, locales } from '../src/knowledge/locale.ts';
import { stringsFor } from '../src/message/strings/index.ts';
import type { Choice, Context, Reply, Request } from './command.ts';
import { localised, type Offered, type Option, stringOption } from './definition.ts';
import { choiceName, choicesAtMost, localeFor, textOption } from './options.ts';
import { refuse } from './reply.ts';

/** Characters. Discord takes 8,000 of a whole command, and `/pins` has four such options. */
const spaceForList = 1_500;

interface Choosable<One> {
  readonly one: One;
  readonly name: Localized;
  readonly value: string;
}

/** The topics of all briefings. */
export function topicOption(knowledge: Knowledge): Option {
  return stringOption(({ option }) => option.topic, offering(topicsOf(knowledge)));
}

/** `briefing`, where there is more than one to choose from. */
export function briefingOptions(knowledge: Knowledge): readonly Option[] {
  if (knowledge.briefings.length < 2) return [];
  return [stringOption(({ option }) => option.briefing, offering(briefingsOf(knowledge)))];
}

/** A briefing, or one topic of it. */
export interface Place {
  readonly briefing: Briefing;
  readonly topic: Topic | null;
}

/**
 * What was chosen; where nothing was, the briefing last updated. Null: it is there no more, and must not become another,
 * nor a topic the whole briefing.
 */
export function chosenPlace(request: Request, knowledge: Knowledge): Place | null {
  const topic = chosen(request, 'topic', topicsOf(knowledge));
  if (topic) return { briefing: briefingOf(knowledge, topic), topic };
  const briefing = chosen(request, 'briefing', briefingsOf(knowledge));
  const meant = briefing === undefined ? knowledge.briefings[0] : briefing;
  return topic === undefined && meant ? { briefing: meant, topic: null } : null;
}

/** What was chosen is there no more. */
export function refuseGone({ options }: Request, locale: Locale): Reply {
  if (options.topic !== undefined) return refuse(locale, ({ gone }) => gone.topic, 'no topic');
  return refuse(locale, ({ gone }) => gone.briefing, 'no briefing');
}

/** What fits the letters typed so far, where the list does not stand in the command. */
export function suggestChoosable(request: Request, { knowledge }: Context): readonly Choice[] {
  const { focused } = request;
  if (focused !== 'topic' && focused !== 'briefing') return [];
  const all: readonly Choosable<unknown>[] =
    focused === 'topic' ? topicsOf(knowledge) : briefingsOf(knowledge);
  const typed = plain(textOption(request, focused));
  const locale = localeFor(request);
  return all
    .filter(({ name }) => plain(name[locale]).includes(typed))
    .slice(0, choicesAtMost)
    .map(({ name, value }) => ({ name: choiceName(name[locale]), value }));
}

/** With its briefing's, where there are several: two may each have a topic of that name. */
export function topicTitle(topic: Topic, knowledge: Knowledge, locale: Locale): string {
  const title = topic.title[locale];
  if (knowledge.briefings.length < 2) return title;
  return stringsFor(locale).aside(title, briefingOf(knowledge, topic).title[locale]);
}

function topicsOf(knowledge: Knowledge): readonly Choosable<Topic>[] {
  return knowledge.briefings
    .flatMap(({ topics }) => topics)
    .map((one) => ({
      one,
      name: byLocale((locale) => topicTitle(one, knowledge, locale)),
      value: `${one.briefing}:${one.id}`,
    }));
}

function briefingsOf({ briefings }: Knowledge): readonly Choosable<Briefing>[] {
  return briefings.map((one) => ({ one, name: one.title, value: one.id }));
}

function offering(all: readonly Choosable<unknown>[]): Offered {
  const space = all.reduce((sum, { name, value }) => sum + longest(name) + value.length, 0);
  if (all.length > choicesAtMost || space > spaceForList) return { autocomplete: true };
  const choices = all.map(({ name, value }) => ({
    name: choiceName(name[defaultLocale]),
    name_localizations: localised((locale) => choiceName(name[locale])),
    value,
  }));
  return { choices };
}

/** By its value, undefined where none was chosen, null where there is none of that name; whoever typed and chose nothing may have meant the only one whose name holds that. */
function chosen<One>(
  request: Request,
  option: string,
  all: readonly Choosable<One>[],
): One | null | undefined {
  if (request.options[option] === undefined) return undefined;
  const text = textOption(request, option);
  const [only, second] = all.filter(({ name }) =>
    Object.values(name).some((one) => plain(one).includes(plain(text))),
  );
  return (all.find(({ value }) => value === text) ?? (second ? undefined : only))?.one ?? null;
}

function longest(name: Localized): number {
  return Math.max(...locales.map((locale) => choiceName(name[locale]).length));
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
