/** Lists of a briefing, on pages that fit a channel: denials, figures, sources, gaps, changes, and topics. */
import type { Briefing, Knowledge, Topic } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { button, rowsOf } from './buttons.ts';
import { changeGroups } from './changes-list.ts';
import { claimGroups } from './claim-groups.ts';
import { buttonId } from './custom-id.ts';
import { denialGroups } from './denials-list.ts';
import { figureGroups } from './figures-list.ts';
import { type Group, pagesOf } from './fit.ts';
import { escapeText, joined, shorten } from './markdown.ts';
import { type Message, messageOf } from './message.ts';
import { dot } from './says.ts';
import { sourceGroups } from './sources.ts';
import { stringsFor } from './strings/index.ts';
import { articleDate, footText, stateOfAll, titleText } from './title.ts';

/** Characters of a page, its title and its last line among them. */
const listRoom = 1200;
const longestTitle = 150;
const longestFoot = 100;
/** For the number of the page. */
const pageRoom = 20;

export const listKinds = ['denials', 'figures', 'sources', 'gaps', 'changes', 'topic'] as const;
export type ListOfBriefing = Exclude<(typeof listKinds)[number], 'topic'>;

/** Which page of which list. */
export type ListPage =
  | { readonly kind: ListOfBriefing; readonly briefing: Briefing; readonly page: number }
  | { readonly kind: 'topic'; readonly briefing: Briefing; readonly topic: Topic; readonly page: number };

/** `canShow`: with a button that shows the page to the whole channel. */
export function composeList(
  place: ListPage,
  knowledge: Knowledge,
  locale: Locale,
  { canShow = false }: { readonly canShow?: boolean } = {},
): Message {
  const strings = stringsFor(locale);
  const { head, groups, none } = listOf(place, locale);
  // The other lists have the briefing in their title.
  const foot = shorten(
    place.kind === 'topic'
      ? footText(place.briefing, knowledge, locale)
      : articleDate(place.briefing.article, locale),
    longestFoot,
  );
  const { pages, withheld } = pagesOf(groups, listRoom - head.length - foot.length - pageRoom);
  const last = Math.max(1, pages.length);
  const at = Math.min(Math.max(1, place.page), last);
  const left = withheld > 0 && at === last ? strings.withheld(withheld) : '';
  const number = last > 1 ? strings.pageOf(at, last) : '';
  const small = [escapeText(foot), number].filter((part) => part !== '' && part !== '—').join(dot);
  return messageOf({
    content: joined(head, pages[at - 1]?.text ?? none, left, small === '' ? '' : `-# ${small}`),
    rows: rowsOf([
      ...(at > 1 ? [button(listId('list', place, at - 1), '◀')] : []),
      ...(at < last ? [button(listId('list', place, at + 1), '▶')] : []),
      ...(canShow ? [button(listId('show', place, at), strings.button.show)] : []),
    ]),
  });
}

/** `head`: its first line. `none`: said where the list holds nothing. */
export function listOf(place: ListPage, locale: Locale) {
  const { briefing } = place;
  if (place.kind === 'topic') {
    const { title, claims } = place.topic;
    const groups = claimGroups(claims, briefing, locale, { notes: true });
    return { head: headOf(titleText(stateOfAll(claims), title[locale], locale)), groups, none: '—' };
  }
  const words = stringsFor(locale)[place.kind];
  return {
    head: headOf(`${words.title}${dot}${escapeText(briefing.title[locale])}`),
    groups: groupsOf[place.kind](briefing, locale),
    none: 'none' in words ? words.none : '—',
  };
}

function headOf(title: string): string {
  return `**${shorten(title, longestTitle)}**`;
}

const groupsOf: Readonly<Record<ListOfBriefing, (briefing: Briefing, locale: Locale) => readonly Group[]>> = {
  denials: denialGroups,
  figures: figureGroups,
  sources: sourceGroups,
  gaps: ({ gaps }, locale) => [
    { head: null, lines: gaps.map(({ text }) => `- ${escapeText(text[locale])}`) },
  ],
  changes: changeGroups,
};

/** `list:KIND:BRIEFING:TOPIC:PAGE`. */
export function listId(prefix: 'list' | 'show', place: ListPage, page = place.page): string {
  const topic = place.kind === 'topic' ? place.topic.id : '';
  return buttonId(prefix, place.kind, place.briefing.id, topic, String(page));
}

/** Null: the briefing or the topic is there no more, or these are no parts of such an id. */
export function readListId(parts: readonly string[], knowledge: Knowledge): ListPage | null {
  const [, kindName, id, topicId, pageText] = parts;
  const kind = listKinds.find((one) => one === kindName);
  const briefing = knowledge.briefings.find((one) => one.id === id);
  const page = Math.max(1, Number.parseInt(pageText ?? '1', 10) || 1);
  if (!kind || !briefing) return null;
  if (kind !== 'topic') return { kind, briefing, page };
  const topic = briefing.topics.find((one) => one.id === topicId);
  return topic ? { kind, briefing, topic, page } : null;
}
