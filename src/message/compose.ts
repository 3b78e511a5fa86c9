/** From an answer to a message: the verdict in the content, the rest in an embed a claim, one row of buttons. */
import type { Answer, Unknown } from '../answer/answer.ts';
import { briefingOf, type Claim, type Knowledge } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { choiceButtons, claimButtons } from './buttons.ts';
import { claimUnit } from './claim-card.ts';
import { claimGroups } from './claims.ts';
import { fit } from './fit.ts';
import { freshness } from './freshness.ts';
import { escapeText, escapeUserText, visible } from './markdown.ts';
import type { Message } from './message.ts';
import { relatedClaims } from './related.ts';
import { stringsFor } from './strings/index.ts';
import { verdictLine } from './verdict.ts';

/** How much of a question is shown again. */
const questionLength = 200;
const relatedAtMost = 4;
/** Choices that are asked back; the row of buttons holds no more. */
const choicesAtMost = 4;

export function composeAnswer(answer: Answer, knowledge: Knowledge): Message {
  const { locale } = answer;
  switch (answer.outcome) {
    case 'answered': {
      const claims = answer.claims.map((one) => one.claim);
      const related = answer.related.map((one) => one.claim);
      return composeClaims(claims, related, knowledge, locale, asked(answer.question, locale));
    }
    case 'choices':
      return composeChoices(
        answer.claims.map((one) => one.claim),
        knowledge,
        locale,
        asked(answer.question, locale),
      );
    case 'unknown':
      return composeUnknown(answer, knowledge);
    case 'general':
      return composeClaims(answer.claims, [], knowledge, locale, asked(answer.question, locale));
  }
}

/** The answer that is exactly this claim, as when a suggestion or a choice was picked. */
export function composeClaim(claim: Claim, knowledge: Knowledge, locale: Locale): Message {
  return composeClaims([claim], relatedClaims(claim, knowledge, relatedAtMost), knowledge, locale, []);
}

function composeClaims(
  claims: readonly Claim[],
  related: readonly Claim[],
  knowledge: Knowledge,
  locale: Locale,
  question: readonly string[],
): Message {
  const units = claims.map((claim, index) => {
    const last = index === claims.length - 1;
    return claimUnit(
      claim,
      last ? related.slice(0, relatedAtMost) : [],
      briefingOf(knowledge, claim),
      locale,
    );
  });
  const trail = [...provenance(claims, knowledge, locale), ...question];
  return fit({ locale, units, trail, components: claimButtons(claims, locale) });
}

function composeChoices(
  claims: readonly Claim[],
  knowledge: Knowledge,
  locale: Locale,
  question: readonly string[],
): Message {
  const offered = claims.slice(0, choicesAtMost);
  const units = offered.map((claim, index) => ({
    lead: `${index + 1}\\. ${verdictLine(claim, locale)}`,
    card: null,
  }));
  return fit({
    locale,
    units: [{ lead: `**${stringsFor(locale).choices}**`, card: null }, ...units],
    trail: [...provenance(offered, knowledge, locale), ...question],
    components: choiceButtons(offered, locale),
  });
}

function composeUnknown(answer: Unknown, knowledge: Knowledge): Message {
  const { locale, gap } = answer;
  const { unknown, field } = stringsFor(locale);
  const nearest = answer.nearest.map(({ claim }) => claim).slice(0, 3);
  const silent = knowledge.briefings.length > 1 ? unknown.nothingAnywhere : unknown.nothing;
  const verdict = `**${gap ? escapeText(gap.text[locale]) : silent}**`;
  const briefing = gap && briefingOf(knowledge, gap);
  const close = (briefing?.claims ?? []).filter((claim) => gap?.nearest.includes(claim.id));
  const card = briefing &&
    close.length > 0 && {
      title: visible(briefing.title[locale]),
      disputed: close.some((claim) => claim.denials.length > 0),
      sections: [
        { heading: field.nearest, groups: claimGroups(close, locale, { notes: true }), rank: 1, more: null },
      ],
      footer: freshness(briefing, locale),
    };
  return fit({
    locale,
    units: [{ lead: `${verdict}${unknown.space}${unknown.silence}`, card: card || null }],
    trail: [
      ...(briefing && knowledge.briefings.length > 1 ? [fromBriefing(briefing.title[locale], locale)] : []),
      ...asked(answer.question, locale),
    ],
    components: choiceButtons(nearest, locale),
  });
}

/** Which briefing an answer comes from, where there is more than one. */
function provenance(claims: readonly Claim[], knowledge: Knowledge, locale: Locale): readonly string[] {
  if (knowledge.briefings.length < 2) return [];
  return knowledge.briefings
    .filter((briefing) => claims.some((claim) => claim.briefing === briefing.id))
    .map((briefing) => fromBriefing(briefing.title[locale], locale));
}

function fromBriefing(title: string, locale: Locale): string {
  const { fromBriefing, quote } = stringsFor(locale);
  return `-# ${fromBriefing(quote(escapeText(title)))}`;
}

/** The question again, in small letters: a channel sees answers, not what was asked. */
function asked(question: string, locale: Locale): readonly string[] {
  if (question.trim() === '') return [];
  const strings = stringsFor(locale);
  return [`-# ${strings.asked(strings.quote(escapeUserText(question, questionLength)))}`];
}
