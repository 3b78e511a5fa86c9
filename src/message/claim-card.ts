/** The embed of one claim: who says so, where it stands, who denies it and how far, and what else belongs to it. */
import {
  type Briefing,
  type Claim,
  type Denial,
  isDenial,
  type Locator,
  type Source,
} from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';

import { claimGroups } from './claims.ts';
import { type Card, optional, required, type Section, type Unit } from './draft.ts';
import { derivedText, figureText, formulaText } from './figures.ts';
import { freshness } from './freshness.ts';
import { languageName } from './language.ts';
import { capitalised, escapeText, visible } from './markdown.ts';
import { stringsFor } from './strings/index.ts';
import { denialWords, verdictLine } from './verdict.ts';

/** What is cut first when a claim's embed is too long: related claims, then quoted words, then figures, then the note. */
const rank = { note: 1, figures: 2, undenied: 3, words: 4, related: 5 } as const;

/** A claim with all that belongs to it, as one unit: it is shown whole or not at all. */
export function claimUnit(claim: Claim, related: readonly Claim[], briefing: Briefing, locale: Locale): Unit {
  return { lead: verdictLine(claim, locale), card: claimCard(claim, related, briefing, locale) };
}

function claimCard(claim: Claim, related: readonly Claim[], briefing: Briefing, locale: Locale): Card {
  const { field, quote, aside } = stringsFor(locale);
  const words = (claim.tells ? [] : (claim.words ?? [])).map((one) =>
    aside(quote(escapeText(one.text)), languageName(one.language, locale)),
  );
  const telling = claim.tells && isDenial(claim.tells) ? [toldDenialSection(claim.tells, locale)] : [];
  return {
    title: visible(briefing.title[locale]),
    disputed: claim.denials.length > 0,
    sections: [
      required(field.chain, chainText(claim.attribution, locale)),
      required(field.locator, placeText(claim.locator, locale)),
      ...denialSections(claim, briefing, locale),
      ...telling,
      optional(rank.note, field.note, claim.note ? [escapeText(claim.note[locale])] : []),
      optional(rank.figures, field.figures, figureLines(claim, briefing, locale)),
      optional(rank.words, field.words, words.length > 0 ? [words.join(' · ')] : []),
      {
        heading: field.related,
        groups: claimGroups(related, locale, { notes: false }),
        rank: rank.related,
        more: null,
      },
    ],
    footer: freshness(briefing, locale),
  };
}

/** One section a denial, never cut; or that nobody denies it, which is no confirmation. */
export function denialSections(claim: Claim, briefing: Briefing, locale: Locale): Section[] {
  const { field, undenied } = stringsFor(locale);
  if (claim.denials.length > 0) {
    return claim.denials.map((denial) => denialSection(denial, briefing, locale));
  }
  const canBeDenied = claim.basis !== 'denial' && claim.basis !== 'question';
  return [optional(rank.undenied, field.undenied, canBeDenied ? [undenied] : [])];
}

/** A denial whole: what was said, in what words, how far it reaches, and where that stands. */
export function denialSection(denial: Denial, briefing: Briefing, locale: Locale): Section {
  const { field } = stringsFor(locale);
  const by = visible(denial.by.publisher[locale]);
  const told = briefing.claims.find((claim) => claim.id === denial.claim);
  const heading = field.denied(by);
  return required(
    heading,
    ...(told ? [toldText(told, locale)] : []),
    ...denialLines(denial, locale),
    stringsFor(locale).denial.where(placeText(denial.locator, locale), chainText(denial.attribution, locale)),
  );
}

/** The claim that tells of a denial, in its own words; where that is itself denied, behind that denial. */
function toldText(claim: Claim, locale: Locale): string {
  return claim.denials.length > 0 ? verdictLine(claim, locale) : escapeText(claim.text[locale]);
}

/** For the claim that tells of a denial: its place and chain are the claim's own. */
function toldDenialSection(denial: Denial, locale: Locale): Section {
  return required(stringsFor(locale).field.covers, ...denialLines(denial, locale));
}

function denialLines(denial: Denial, locale: Locale): string[] {
  const { denial: strings } = stringsFor(locale);
  const words = strings.words(denialWords(denial, locale), languageName(denial.words.language, locale));
  const by = escapeText(denial.by.publisher[locale]);
  return [
    denial.words.translated ? strings.translated(words, by) : words,
    strings.scope(escapeText(denial.scope[locale]), strings.scopeBy[denial.scope_by]),
  ];
}

/** Whether whoever reads the denials of `shown` has read those of `claim` too. */
function deniedAlike(claim: Claim, shown: Claim): boolean {
  return claim.denials.every((denial) => shown.denials.some((one) => one.id === denial.id));
}

/** “Caijing → South China Morning Post → the French article”, from the first to the one that was read. */
export function chainText(chain: readonly Source[], locale: Locale): string {
  return capitalised(chain.map((source) => escapeText(source.publisher[locale])).join(' → '), locale);
}

export function placeText(locator: Locator, locale: Locale): string {
  return stringsFor(locale).sentence(locator.paragraph, locator.sentence);
}

/** The claim's amounts, and what is worked out from them alone, marked as that. */
function figureLines(claim: Claim, briefing: Briefing, locale: Locale): string[] {
  const { heading, figures, aside } = stringsFor(locale);
  const given = (claim.figures ?? []).map(
    (one) => `- ${heading(`**${figureText(one, locale)}**`, escapeText(one.label[locale]))}`,
  );
  const derived = briefing.derived.filter(
    (one) => one.from[0]?.id === claim.id && one.from.every((from) => deniedAlike(from, claim)),
  );
  const workedOut = derived.map((one) => {
    const text = heading(`**${derivedText(one, locale)}**`, escapeText(one.label[locale]));
    return `- ${aside(text, heading(figures.workedOut, escapeText(formulaText(one, locale))))}`;
  });
  return [...given, ...workedOut];
}
