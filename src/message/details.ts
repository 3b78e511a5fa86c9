/** What the buttons under an answer show: a claim's proof, its denials, its neighbours, or what became of it. */
import { briefingOf, type Claim, findClaim, type Knowledge } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { claimButtons } from './buttons.ts';
import { chainText, denialSections, placeText } from './claim-card.ts';
import { claimGroups } from './claims.ts';
import { coversSection } from './denials-list.ts';
import { type Card, optional, required, type Section, type Unit } from './draft.ts';
import { fit } from './fit.ts';
import { dateText, freshness } from './freshness.ts';
import { languageName } from './language.ts';
import { escapeText, visible } from './markdown.ts';
import type { Message } from './message.ts';
import { relatedClaims } from './related.ts';
import { verifyCommand } from './sources-list.ts';
import { stringsFor } from './strings/index.ts';
import { verdictLine } from './verdict.ts';

const relatedAtMost = 10;

/** Where a claim stands, to the character, and how to prove it. `edited`: the button is older than the claim. */
export function composeEvidence(
  claim: Claim,
  knowledge: Knowledge,
  locale: Locale,
  edited: boolean,
): Message {
  const { field, proof, quote, aside } = stringsFor(locale);
  const { locator } = claim;
  const words = (claim.words ?? []).map(
    (one) => `- ${aside(quote(escapeText(one.text)), languageName(one.language, locale))}`,
  );
  return detail(claim, knowledge, locale, edited, [
    required(field.chain, chainText(claim.attribution, locale)),
    required(field.locator, placeText(locator, locale)),
    ...denialSections(claim, briefingOf(knowledge, claim), locale),
    optional(1, field.words, words),
    optional(2, field.note, claim.note ? [escapeText(claim.note[locale])] : []),
    optional(3, field.proof, [
      ...(locator.proof
        ? [
            proof.position(locator.proof.start, locator.proof.end),
            proof.fingerprint(`\`${locator.proof.sha256}\``),
          ]
        : []),
      proof.verify(verifyCommand),
    ]),
  ]);
}

/** The denials of a claim, each with everything that it covers. */
export function composeDenial(claim: Claim, knowledge: Knowledge, locale: Locale, edited: boolean): Message {
  const briefing = briefingOf(knowledge, claim);
  return detail(claim, knowledge, locale, edited, [
    ...denialSections(claim, briefing, locale),
    ...claim.denials.map((denial) => coversSection(denial, briefing, locale)),
  ]);
}

/** Other claims of the same topics. */
export function composeRelated(claim: Claim, knowledge: Knowledge, locale: Locale, edited: boolean): Message {
  const { field } = stringsFor(locale);
  const related = relatedClaims(claim, knowledge, relatedAtMost);
  return detail(claim, knowledge, locale, edited, [
    ...denialSections(claim, briefingOf(knowledge, claim), locale),
    { heading: field.related, groups: claimGroups(related, locale, { notes: true }), rank: 1, more: null },
  ]);
}

/** For a button whose claim answers no more: withdrawn, or changed since, and then what it was and what it is. */
export function composeRetired(claim: Claim, knowledge: Knowledge, locale: Locale): Message {
  const { gone, heading } = stringsFor(locale);
  const { status } = claim;
  if (status.state === 'published') return notice(gone.unknown);
  const what = status.state === 'superseded' ? gone.superseded : gone.withdrawn;
  const successor =
    status.state === 'superseded' ? findClaim(knowledge, claim.briefing, status.successor) : undefined;
  const now = successor?.status.state === 'published' ? successor : undefined;
  const told = (label: string, one: Claim): Unit => ({
    lead: heading(label, verdictLine(one, locale)),
    card: null,
  });
  return fit({
    locale,
    units: [
      { lead: `**${what(dateText(status.date, locale), escapeText(status.reason[locale]))}**`, card: null },
      told(gone.was, claim),
      ...(now ? [told(gone.is, now)] : []),
    ],
    trail: [],
    components: now ? claimButtons([now], locale) : [],
  });
}

/** A message of ours with nothing of the knowledge in it. `text` is at most 2,000 characters of markdown. */
export function notice(text: string): Message {
  return { content: text, embeds: [], components: [], allowed_mentions: { parse: [] } };
}

function detail(
  claim: Claim,
  knowledge: Knowledge,
  locale: Locale,
  edited: boolean,
  sections: readonly Section[],
): Message {
  const briefing = briefingOf(knowledge, claim);
  const card: Card = {
    title: visible(briefing.title[locale]),
    disputed: claim.denials.length > 0,
    sections,
    footer: freshness(briefing, locale),
  };
  const { gone } = stringsFor(locale);
  return fit({
    locale,
    units: [{ lead: verdictLine(claim, locale), card }],
    trail: edited ? [`-# ${gone.edited}`] : [],
    components: [],
  });
}
