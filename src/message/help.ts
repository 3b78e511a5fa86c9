/** What the bot can do, in six lines, with questions to start from. */
import type { Briefing, Claim, Knowledge } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { widthOf } from '../knowledge/texts.ts';
import { askButtons, recordLabel, rowsOf } from './buttons.ts';
import { joined } from './markdown.ts';
import { type Message, messageOf, type Row } from './message.ts';
import { slash } from './strings/commands/slash.ts';
import { stringsFor } from './strings/index.ts';

const startersAtMost = 2;
const topicsNamed = 2;
/** Columns of a button on a phone. */
const oneLine = 34;

/** `briefing`: the one that is asked about; null: all of them. */
export function composeHelp(knowledge: Knowledge, briefing: Briefing | null, locale: Locale): Message {
  const { help } = stringsFor(locale);
  const topics = (briefing ? [briefing] : knowledge.briefings).flatMap((one) => one.topics);
  const commands = topics.slice(0, topicsNamed).map(({ command }) => slash(command));
  return messageOf({
    content: joined(
      `**${help.what}**`,
      `- ${help.ask}`,
      commands.length > 0 ? `- ${help.topics(commands.join(' '))}` : '',
      `- ${help.show}`,
      `- ${help.message}`,
      `- ${help.about}`,
    ),
    rows: starterRow(knowledge, briefing, startersAtMost, locale),
  });
}

/** The briefing that is meant where there is no other. */
export function onlyBriefing({ briefings: [only, ...others] }: Knowledge): Briefing | null {
  return only && others.length === 0 ? only : null;
}

/**
 * Questions to start from. The first claim of each topic, then all others; before all of them those whose question is one
 * line on a phone.
 */
export function starterRow(
  knowledge: Knowledge,
  briefing: Briefing | null,
  count: number,
  locale: Locale,
): Row[] {
  const briefings = briefing ? [briefing] : knowledge.briefings;
  const leading = briefings.flatMap(({ topics }) => topics.flatMap(({ claims }) => claims.slice(0, 1)));
  const all = [...new Set([...leading, ...briefings.flatMap(({ claims }) => claims)])];
  const isShort = (claim: Claim) => widthOf(recordLabel(claim, locale)) <= oneLine;
  const starters = [...all.filter(isShort), ...all.filter((claim) => !isShort(claim))].slice(0, count);
  return rowsOf(askButtons('follow', starters, knowledge, locale));
}
