/** The label under a message: one word on how things stand, and what it is about. Its foot: from which briefing, how old. */
import type { APIEmbed } from 'discord-api-types/v10';
import {
  type Briefing,
  briefingOf,
  type Claim,
  type Knowledge,
  type Source,
} from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { dateText } from './dates.ts';
import { escapeText, shorten, visible } from './markdown.ts';
import { limits } from './message.ts';
import { dot } from './says.ts';
import { stringsFor } from './strings/index.ts';
import { tellingOf } from './telling.ts';

/** How things stand, as the first word of the label and its colour tell it. */
export type State = keyof typeof colours;

export const colours = {
  disputed: 0xb4501e,
  reported: 0x9a7b1e,
  announced: 0x2f7d5b,
  said: 0x2f7d5b,
  stated: 0x4a6fa5,
  asked: 0x7a5fa5,
  denial: 0xb4501e,
  reply: 0x2f7d5b,
  unsaid: 0x80848e,
} as const;

export function stateOf(claim: Claim): State {
  if (claim.denials.length > 0) return 'disputed';
  const telling = tellingOf(claim);
  if (telling === 'question') return 'asked';
  return telling === 'response' ? 'reply' : telling;
}

/** Of several claims the title tells of the first, but a denial before all. */
export function stateOfAll(claims: readonly Claim[]): State {
  const states = claims.map(stateOf);
  return states.includes('disputed') ? 'disputed' : (states[0] ?? 'unsaid');
}

/** `about`: empty: the state alone. */
export function titleText(state: State, about: string, locale: Locale): string {
  const how = stringsFor(locale).state[state];
  return about === '' ? how : `${how}${dot}${escapeText(about)}`;
}

/** `footer`: empty: none. */
export function labelOf(state: State, about: string, locale: Locale, footer = ''): APIEmbed {
  return {
    title: shorten(titleText(state, about, locale), limits.title),
    color: colours[state],
    ...(footer && { footer: { text: shorten(footer, limits.footer) } }),
  };
}

/** What claims are, what the first of them is about, unless others are of another story, and from which briefings they are. */
export function claimsLabel(
  claims: readonly [Claim, ...Claim[]],
  knowledge: Knowledge,
  locale: Locale,
): APIEmbed {
  const briefings = [...new Set(claims.map((claim) => briefingOf(knowledge, claim)))];
  const about = briefings.length > 1 ? '' : topicTitle(claims[0], knowledge, locale);
  const foots = briefings.map((one) => footText(one, knowledge, locale, sourceOf(claims, one)));
  const foot = stringsFor(locale).join(foots);
  return labelOf(stateOfAll(claims), about, locale, foot);
}

/** What all of its claims are read in; else the article that it was first made from. */
function sourceOf(claims: readonly Claim[], { id, article }: Briefing): Source {
  const own = claims.filter(({ briefing }) => briefing === id).map(({ locator }) => locator.source);
  const [first = article] = own;
  return own.every((source) => source === first) ? first : article;
}

/** The title of the topic in which the claim comes earliest, in proportion to the topic; else that of its briefing. */
export function topicTitle(claim: Claim, knowledge: Knowledge, locale: Locale): string {
  const briefing = briefingOf(knowledge, claim);
  const [nearest] = briefing.topics
    .map(({ title, claims }) => ({
      title,
      place: claims.findIndex(({ id }) => id === claim.id) / claims.length,
    }))
    .filter(({ place }) => place >= 0)
    .sort((one, other) => one.place - other.place);
  return (nearest ?? briefing).title[locale];
}

/** The briefing, where there is more than one, and the date of what was read, where it has one. */
export function footText(
  briefing: Briefing,
  knowledge: Knowledge,
  locale: Locale,
  source = briefing.article,
): string {
  const title = knowledge.briefings.length > 1 ? visible(briefing.title[locale]) : '';
  return [title, articleDate(source, locale)].filter((part) => part !== '').join(dot);
}

/** For where the briefing is named already. Empty: none is known. */
export function articleDate({ published }: Source, locale: Locale): string {
  return published === 'unknown' ? '' : stringsFor(locale).articleOf(dateText(published, locale));
}
