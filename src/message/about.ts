/** What the bot is, what it holds, and what it keeps about people; and how to ask it something. */
import type { Briefing, Knowledge } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { topicButtons } from './buttons.ts';
import { optional, required } from './draft.ts';
import { fit } from './fit.ts';
import { dateText } from './freshness.ts';
import { escapeText } from './markdown.ts';
import type { Message } from './message.ts';
import { slash } from './strings/commands/slash.ts';
import { stringsFor } from './strings/index.ts';

export function composeAbout(knowledge: Knowledge, version: string, locale: Locale): Message {
  const { about, aside } = stringsFor(locale);
  const briefings = knowledge.briefings.map(
    (one) => `- ${aside(escapeText(one.title[locale]), dateText(one.updated, locale))}`,
  );
  const card = {
    title: 'Dossier',
    disputed: false,
    sections: [
      optional(1, about.loaded, briefings),
      required(about.privacyHeading, about.privacy),
      required(about.versionHeading, about.version(version, knowledge.revision)),
    ],
    footer: '',
  };
  return fit({ locale, units: [{ lead: about.what, card }], trail: [], components: [] });
}

/** How to ask about a briefing: the command, and a button for each of its first topics. */
export function composeHowToAsk(briefing: Briefing, locale: Locale): Message {
  const { briefing: strings } = stringsFor(locale);
  const topics = briefing.topics.map(
    (topic) => `- ${slash(topic.command)} ${escapeText(topic.description[locale])}`,
  );
  return fit({
    locale,
    units: [{ lead: [strings.ask, ...topics.slice(0, 10), strings.askPrivately].join('\n'), card: null }],
    trail: [],
    components: topicButtons(briefing.topics, locale),
  });
}
