/** A whole briefing on one screen, made to be read in a channel and to be pinned there. */
import { ButtonStyle } from 'discord-api-types/v10';
import type { Briefing, Claim, Gap } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { widthOf } from '../knowledge/width.ts';
import { type Buttons, button, rowsOf, topicMenu } from './buttons.ts';
import { groupedTogether } from './claim-groups.ts';
import { listLine } from './claim-lines.ts';
import { buttonId } from './custom-id.ts';
import { dateText, languageName } from './dates.ts';
import { type Group, moreLine, startOf } from './fit.ts';
import { type ListOfBriefing, listId } from './list.ts';
import { escapeText, joined, shorten } from './markdown.ts';
import { type Message, messageOf } from './message.ts';
import { dot, placesText } from './says.ts';
import { stringsFor } from './strings/index.ts';

/** Characters of all that stands there. */
export const briefingRoom = 1800;
/** Title and headline are shorter, unless nearly every character in them has to be escaped. */
const headRoom = 900;
/** Of it, what is for what the article does not give. */
const gapsRoom = { least: 170, most: 260 } as const;
/** What a line that tells of more takes. */
const moreRoom = 30;

/**
 * Headline; what is denied, under its denial; what else there is; what the article does not give; revision and date.
 * Where there is not room for all, the last lines of each part are counted and stand in the topics.
 */
export function composeBriefing(briefing: Briefing, locale: Locale): Message {
  const strings = stringsFor(locale);
  const { undenied, revision } = strings.briefing;
  const whole = strings.heading(
    `**${escapeText(briefing.title[locale])}**`,
    escapeText(briefing.headline[locale]),
  );
  // A headline names who denies it: it is shown whole or not at all.
  const content = whole.length <= headRoom ? whole : shorten(escapeText(briefing.title[locale]), headRoom);
  const { edition, published } = briefing.article;
  const footer = [
    ...(edition ? [strings.briefing.read[edition.translation](languageName(edition.language, locale))] : []),
    published === 'unknown' ? strings.undated : strings.articleOf(dateText(published, locale)),
    strings.checked(dateText(briefing.updated, locale)),
    revision(briefing.revision),
  ].join(dot);
  const room = briefingRoom - widthOf(content) - widthOf(footer);
  const told = new Set(briefing.responses.map(({ claim }) => claim));
  const claims = briefing.claims.filter(({ id }) => !told.has(id));
  const denied = claims.filter(({ denials }) => denials.length > 0);
  // What somebody is named for comes before what the article says itself, and questions come last.
  const others = (['reported', 'announced', 'denial', 'response', 'stated', 'question'] as const).flatMap(
    (basis) => claims.filter((claim) => claim.denials.length === 0 && claim.basis === basis),
  );
  // What is left open of what is denied comes first.
  const isAboutDenied = ({ nearest }: Gap) => denied.some(({ id }) => nearest.includes(id));
  const gaps = [
    ...briefing.gaps.filter(isAboutDenied),
    ...briefing.gaps.filter((gap) => !isAboutDenied(gap)),
  ].map((gap) => `- ${escapeText(gap.text[locale])}`);

  const first = part(groupsOf(denied, briefing, locale), room - gapsRoom.least, locale);
  const left = room - widthOf(first);
  const second = part(
    withLead(`-# ${undenied}`, groupsOf(others, briefing, locale)),
    left - gapsRoom.least,
    locale,
  );
  const last = part(
    [{ head: `**${strings.gaps.title}**`, lines: gaps }],
    Math.min(gapsRoom.most, left - widthOf(second)),
    locale,
  );
  return messageOf({
    content: joined(content, first, second, last, `-# ${footer}`),
    rows: [...rowsOf(buttonsFor(briefing, locale)), ...topicMenu(briefing, locale)],
  });
}

/** How to ask it something, and its lists. */
function buttonsFor(briefing: Briefing, locale: Locale): Buttons {
  const { button: labels, sources, figures } = stringsFor(locale);
  const list = (kind: ListOfBriefing, label: string) =>
    button(listId('list', { kind, briefing, page: 1 }), label);
  return [
    button(buttonId('ask', briefing.id), labels.ask, ButtonStyle.Primary),
    list('sources', sources.title),
    list('denials', labels.denial),
    list('figures', figures.title),
    list('gaps', labels.gaps),
  ];
}

/** As many lines as there is room for, under their heads, and how many more there are. */
function part(groups: readonly Group[], room: number, locale: Locale): string {
  const { text, left } = startOf(groups, room - moreRoom);
  return text === '' ? '' : joined(text, moreLine(left, locale));
}

/** Without the sentence of each place: there is no room, and the buttons of an answer tell it. */
function groupsOf(claims: readonly Claim[], briefing: Briefing, locale: Locale): readonly Group[] {
  return groupedTogether(
    claims,
    () => briefing,
    locale,
    (claim) => listLine(claim, placesText(claim, briefing, locale, true), locale),
  );
}

function withLead(lead: string, [first, ...others]: readonly Group[]): readonly Group[] {
  return first ? [{ ...first, head: joined(lead, first.head ?? '') }, ...others] : [];
}
