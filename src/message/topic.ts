/** One topic: its claims in order, each with its place and under who says and who denies it. */
import { briefingOf, type Knowledge, type Topic } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { briefingButtons } from './buttons.ts';
import { claimGroups, tally } from './claims.ts';
import { fit } from './fit.ts';
import { freshness } from './freshness.ts';
import { escapeText, visible } from './markdown.ts';
import type { Message } from './message.ts';
import { stringsFor } from './strings/index.ts';

export function composeTopic(topic: Topic, knowledge: Knowledge, locale: Locale): Message {
  const strings = stringsFor(locale);
  const title = escapeText(topic.title[locale]);
  const briefing = briefingOf(knowledge, topic);
  const section = {
    heading: visible(topic.title[locale]),
    groups: claimGroups(topic.claims, locale, { notes: true }),
    rank: 1,
    more: strings.more,
  };
  const card = {
    title: visible(briefing.title[locale]),
    disputed: topic.claims.some((claim) => claim.denials.length > 0),
    sections: [section],
    footer: freshness(briefing, locale),
  };
  return fit({
    locale,
    units: [{ lead: strings.topic.opening(`**${title}**`, tally(topic.claims, locale)), card }],
    trail: [],
    components: briefingButtons(briefing, locale),
  });
}
