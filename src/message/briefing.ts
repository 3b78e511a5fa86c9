/** A whole briefing on one screen, made to be read in a channel and to be pinned there. */
import { ButtonStyle } from 'discord-api-types/v10';
import type { Briefing, Claim, Gap } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { widthOf } from '../knowledge/width.ts';
import { type Buttons, button, rowsOf, topicMenu } from './buttons.ts';
import { claimHead, gathered, withLegend } from './claim-groups.ts';
import { listLine, neighbours } from './claim-lines.ts';
import { buttonId } from './custom-id.ts';
import { dateText, languageName } from './dates.ts';
import { moreLine, startOf } from './fit.ts';
import { type ListOfBriefing, listId } from './list.ts';
import { capitalised, escapeText, joined, shorten } from './markdown.ts';
import { type Message, messageOf } from './message.ts';
import { dot, placesText } from './says.ts';
import { stringsFor } from './strings/index.ts';

/** Characters of all that stands there. */
export const briefingRoom = 1750;
/** Of it what one screen has not: only what is named in short may stand there. */
const beyondScreen = 350;
/** Title and headline are shorter, unless nearly every character in them has to be escaped. */
const headRoom = 900;
/** Of it, what is for what the article does not give. */
const gapsRoom = { least: 170, most: 260 } as const;
/** What a line that tells of more takes. */
const moreRoom = 30;

/**
 * Headline; what is denied, under its denial; what else there is; what the article does not give; revision and date.
 * Of each part what is recorded in short comes first, and alone where it fills a screen; the rest is counted, and stands in
 * the topics.
 */
export function composeBriefing(briefing: Briefing, locale: Locale): Message {
  const strings = stringsFor(locale);
  const { undenied, revision } = strings.briefing;
  const title = `**${escapeText(briefing.title[locale])}**`;
  const whole = strings.heading(title, escapeText(briefing.headline[locale]));
  // What is named in short says the same in fewer words. A headline names who denies it: it is shown whole or not at all.
  const isInShort = briefing.claims.some(({ label }) => label);
  const head = isInShort ? title : whole;
  const content = head.length <= headRoom ? head : shorten(escapeText(briefing.title[locale]), headRoom);
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
  ];

  // Of what is denied nothing is passed over for the rest.
  const first = deniedPart(denied, briefing, room - gapsRoom.least, locale);
  const left = room - widthOf(first);
  const second = undeniedPart(others, briefing, left - gapsRoom.least, locale, `-# ${undenied}`);
  const last = gapsPart(gaps, left - widthOf(second), locale);
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

/** As many claims as there is room for, under their heads, and how many more there are. */
function deniedPart(claims: readonly Claim[], briefing: Briefing, room: number, locale: Locale): string {
  const { text, left } = startOfClaims(claims, briefing, room - moreRoom, locale, '');
  return joined(text, moreLine(left, locale));
}

/** The same, but what is recorded in short comes first, and alone where it fills a screen. `lead` stands above. */
function undeniedPart(
  claims: readonly Claim[],
  briefing: Briefing,
  room: number,
  locale: Locale,
  lead: string,
): string {
  const inShort = claims.filter(({ label }) => label);
  const others = claims.filter(({ label }) => !label);
  const start = (shown: readonly Claim[], width: number) =>
    startOfClaims(shown, briefing, width - moreRoom, locale, lead);
  const all = start([...inShort, ...others], inShort.length > 0 ? room - beyondScreen : room);
  if (all.left <= others.length) return joined(all.text, moreLine(all.left, locale));
  const { text, left } = start(inShort, room);
  return joined(text, moreLine(left + others.length, locale));
}

/** In short, where that is recorded; neighbours of one place then share a line. */
function startOfClaims(
  claims: readonly Claim[],
  briefing: Briefing,
  room: number,
  locale: Locale,
  lead: string,
) {
  const headOf = (claim: Claim) => claimHead(claim, briefing, locale);
  // Without the sentence of each place: there is no room, and the buttons of an answer tell it.
  const placeOf = (claim: Claim) => placesText(claim, briefing, locale, true);
  const inLine = (claim: Claim) => JSON.stringify([claim.drawn_by, claim.label ? placeOf(claim) : claim.id]);
  const counts = new Map<string, number>();
  const groups = neighbours(gathered(claims, headOf), headOf).map((alike) => ({
    head: headOf(alike[0]),
    lines: neighbours(alike, inLine)
      .flatMap(inThrees)
      .map((together) => {
        const [claim] = together;
        const text = stringsFor(locale).join(together.map(({ label, text }) => (label ?? text)[locale]));
        const line = listLine(claim, placeOf(claim), locale, capitalised(text, locale));
        counts.set(line, together.length);
        return line;
      }),
  }));
  const [first, ...others] = withLegend(groups, locale);
  const led = first ? [{ ...first, head: joined(lead, first.head ?? '') }, ...others] : [];
  return startOf(led, room, (line) => counts.get(line) ?? 1);
}

/** More in a line nobody reads. */
function inThrees([first, second, third, ...others]: readonly [Claim, ...Claim[]]): [Claim, ...Claim[]][] {
  const [fourth, ...after] = others;
  const rest = fourth ? inThrees([fourth, ...after]) : [];
  return [[first, ...(second ? [second] : []), ...(third ? [third] : [])], ...rest];
}

/** Those with a label in one line; without labels, each has its own. */
function gapsPart(gaps: readonly Gap[], room: number, locale: Locale): string {
  const { gaps: words, heading, join, more } = stringsFor(locale);
  const head = `**${words.title}**`;
  const labels = gaps.flatMap(({ label }) => (label ? escapeText(label[locale]) : []));
  if (labels.length === 0) {
    const lines = gaps.map(({ text }) => `- ${escapeText(text[locale])}`);
    const { text, left } = startOf([{ head, lines }], Math.min(gapsRoom.most, room) - moreRoom);
    return text === '' ? '' : joined(text, moreLine(left, locale));
  }
  const line = (shown: readonly string[]) => {
    const left = gaps.length - shown.length;
    return heading(head, join(left > 0 ? [...shown, more(left)] : shown));
  };
  const fits = (count: number) => widthOf(line(labels.slice(0, count))) <= Math.min(gapsRoom.least, room);
  const count = labels.findLastIndex((_, last) => fits(last + 1)) + 1;
  return count === 0 ? '' : line(labels.slice(0, count));
}
