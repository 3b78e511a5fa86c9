/** Lists of a briefing, on pages that fit a channel: denials, figures, sources, gaps, changes, and topics. */
import type { Briefing, Knowledge, Topic } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { type Buttons, button, rowsOf } from './buttons.ts';
import { changeGroups } from './changes-list.ts';
import { claimGroups } from './claim-groups.ts';
import { buttonId } from './custom-id.ts';
import { denialGroups } from './denials-list.ts';
import { figureGroups } from './figures-list.ts';
import { type Group, pagesOf } from './fit.ts';
import { escapeText } from './markdown.ts';
import { type Message, messageOf, type State } from './message.ts';
import { dot } from './says.ts';
import { editionText, sourceLine, verifyCommand } from './sources.ts';
import { stringsFor } from './strings/index.ts';
import { footText, stateOfAll, titleText } from './title.ts';

/** Characters of a page, its title and its foot among them. */
export const listRoom = 1200;

export const listKinds = ['denials', 'figures', 'sources', 'gaps', 'changes', 'topic'] as const;
export type ListKind = (typeof listKinds)[number];

/** Which page of which list. */
export type ListPage =
  | { readonly kind: Exclude<ListKind, 'topic'>; readonly briefing: Briefing; readonly page: number }
  | { readonly kind: 'topic'; readonly briefing: Briefing; readonly topic: Topic; readonly page: number };

interface List {
  readonly title: string;
  readonly state: State;
  readonly groups: readonly Group[];
  /** Said where the list holds nothing. */
  readonly none: string;
}

/** `canShow`: with a button that shows the page to the whole channel. */
export function composeList(
  place: ListPage,
  knowledge: Knowledge,
  locale: Locale,
  { canShow = false }: { readonly canShow?: boolean } = {},
): Message {
  const strings = stringsFor(locale);
  const { title, state, groups, none } = listOf(place, locale);
  const foot = footText(place.briefing, knowledge, locale);
  const { pages, withheld } = pagesOf(groups, listRoom - title.length - foot.length);
  const at = Math.min(Math.max(1, place.page), Math.max(1, pages.length));
  const left = withheld > 0 && at === Math.max(1, pages.length) ? `\n${strings.withheld(withheld)}` : '';
  const text = `${pages[at - 1]?.text ?? none}${left}`;
  const turning = pages.length > 1 ? turningButtons(place, at, pages.length, locale) : [];
  const show = canShow ? [button(listId('show', place, at), strings.button.show)] : [];
  return messageOf({
    card: {
      title,
      state,
      text,
      footer: [foot, ...(pages.length > 1 ? [strings.pageOf(at, pages.length)] : [])]
        .filter(Boolean)
        .join(dot),
    },
    rows: rowsOf([...turning, ...show]),
  });
}

function listOf(place: ListPage, locale: Locale): List {
  const { briefing } = place;
  const strings = stringsFor(locale);
  const state: State = briefing.denials.length > 0 ? 'disputed' : 'stated';
  const about = (title: string) => `${title}${dot}${escapeText(briefing.title[locale])}`;
  switch (place.kind) {
    case 'denials':
      return {
        title: about(strings.denials.title),
        state,
        groups: denialGroups(briefing, locale),
        none: strings.denials.none,
      };
    case 'figures':
      return {
        title: about(strings.figures.title),
        state,
        groups: figureGroups(briefing, locale),
        none: strings.figures.none,
      };
    case 'sources':
      return {
        title: about(strings.sources.title),
        state: 'stated',
        groups: sourceGroups(briefing, locale),
        none: '—',
      };
    case 'gaps': {
      const lines = briefing.gaps.map((gap) => `- ${escapeText(gap.text[locale])}`);
      return {
        title: about(strings.gaps.title),
        state: 'unsaid',
        groups: [{ head: null, lines }],
        none: strings.gaps.none,
      };
    }
    case 'changes':
      return {
        title: about(strings.changes.title),
        state,
        groups: changeGroups(briefing, locale),
        none: strings.changes.none,
      };
    case 'topic': {
      const { title, claims } = place.topic;
      const groups = claimGroups(claims, place.briefing, locale, true);
      const one = stateOfAll(claims);
      return { title: titleText(one, title[locale], locale), state: one, groups, none: '—' };
    }
  }
}

function sourceGroups(briefing: Briefing, locale: Locale): readonly Group[] {
  const { sources, heading } = stringsFor(locale);
  const edition = editionText(briefing.article, locale);
  const lines = briefing.sources.map((source) => sourceLine(source, briefing, locale));
  const proof = briefing.article.edition?.proof;
  const proving = [
    ...(edition === null ? [] : [heading(`**${sources.edition}**`, edition)]),
    ...(proof ? [`-# ${sources.sha256(`\`${proof.sha256}\``)}`] : []),
    `-# ${sources.verify(verifyCommand)}`,
  ];
  return [{ head: null, lines: [...lines, ...proving] }];
}

function turningButtons(place: ListPage, at: number, pages: number, locale: Locale): Buttons {
  const { back, on } = stringsFor(locale).button;
  return [
    ...(at > 1 ? [button(listId('list', place, at - 1), back)] : []),
    ...(at < pages ? [button(listId('list', place, at + 1), on)] : []),
  ];
}

/** `list:KIND:BRIEFING:TOPIC:PAGE`. */
export function listId(prefix: 'list' | 'show', place: ListPage, page: number): string {
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
