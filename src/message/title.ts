/** The title of a card: one word on how things stand, and what it is about. And its foot: from which briefing, how old. */
import { type Briefing, briefingOf, type Claim, type Knowledge } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { dateText } from './dates.ts';
import { escapeText, visible } from './markdown.ts';
import type { Label, State } from './message.ts';
import { dot, stateOf } from './says.ts';
import { stringsFor } from './strings/index.ts';

/** Of several claims the title tells of the first, but a denial before all. */
export function stateOfAll(claims: readonly Claim[]): State {
  const states = claims.map(stateOf);
  return states.includes('disputed') ? 'disputed' : (states[0] ?? 'unsaid');
}

export function titleText(state: State, about: string, locale: Locale): string {
  return `${stringsFor(locale).state[state]}${dot}${escapeText(about)}`;
}

/** `footer`: empty: none. */
export function labelOf(state: State, about: string, locale: Locale, footer = ''): Label {
  return { title: titleText(state, about, locale), state, footer };
}

/** What claims are, what the first of them is about, and from which briefing that is. */
export function claimsLabel(
  claims: readonly [Claim, ...Claim[]],
  knowledge: Knowledge,
  locale: Locale,
): Label {
  const [first] = claims;
  const foot = footText(briefingOf(knowledge, first), knowledge, locale);
  return labelOf(stateOfAll(claims), topicTitle(first, knowledge, locale), locale, foot);
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

/** The briefing, where there is more than one, and the date of the article, where it has one. */
export function footText(briefing: Briefing, knowledge: Knowledge, locale: Locale): string {
  const { published } = briefing.article;
  const parts = [
    ...(knowledge.briefings.length > 1 ? [visible(briefing.title[locale])] : []),
    ...(published === 'unknown' ? [] : [stringsFor(locale).articleOf(dateText(published, locale))]),
  ];
  return parts.join(dot);
}
