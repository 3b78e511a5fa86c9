/** What the bot can do, in six lines, with questions to start from. */
import type { Briefing, Claim, Knowledge } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { widthOf } from '../knowledge/width.ts';
import { askButtons, recordLabel, rowsOf } from './buttons.ts';
import { joined } from './markdown.ts';
import { type Message, messageOf, type Row } from './message.ts';
import { stringsFor } from './strings/index.ts';
import { slash } from './strings/slash.ts';

const startersAtMost = 2;
const topicsNamed = 2;
/** Columns of a button on a phone. */
const oneLine = 34;

/** `briefing`: the one that is asked about; null: all of them. */
export function composeHelp(knowledge: Knowledge, briefing: Briefing | null, locale: Locale): Message {
  const { help } = stringsFor(locale);
  const briefings = briefing ? [briefing] : knowledge.briefings;
  const topics = byTurns(briefings.map((one) => one.topics));
  const commands = topics.slice(0, topicsNamed).map(({ command }) => slash(command));
  return messageOf({
    content: joined(
      `**${help.what(briefings.length)}**`,
      `- ${help.ask}`,
      commands.length > 0 ? `- ${help.topics(commands.join(' '))}` : '',
      `- ${help.show(briefings.length)}`,
      `- ${help.message}`,
      `-# ${help.about}`,
    ),
    rows: starterRow(knowledge, briefing, startersAtMost, locale),
  });
}

/** The briefing that is meant where there is no other. */
export function onlyBriefing({ briefings: [only, ...others] }: Knowledge): Briefing | null {
  return only && others.length === 0 ? only : null;
}

/**
 * Questions to start from. Of a briefing the first claim of each topic, then all others; before all of them those whose
 * question is one line on a phone. Several briefings take turns.
 */
export function starterRow(
  knowledge: Knowledge,
  briefing: Briefing | null,
  count: number,
  locale: Locale,
): Row[] {
  const briefings = briefing ? [briefing] : knowledge.briefings;
  const starters = byTurns(briefings.map((one) => startersOf(one, locale))).slice(0, count);
  return rowsOf(askButtons('follow', starters, knowledge, locale));
}

function startersOf({ topics, claims }: Briefing, locale: Locale): readonly Claim[] {
  const all = [...new Set([...topics.flatMap((topic) => topic.claims.slice(0, 1)), ...claims])];
  const isShort = (claim: Claim) => widthOf(recordLabel(claim, locale)) <= oneLine;
  return [...all.filter(isShort), ...all.filter((claim) => !isShort(claim))];
}

/** The first of each list, then the second of each, and so on. */
function byTurns<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}
