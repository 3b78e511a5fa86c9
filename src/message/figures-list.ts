/** Every amount of a briefing: who gives it, who denies it, and what is worked out from it, marked as that. */
import type { Briefing, Claim, Denial, DerivedFigure } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { briefingButtons } from './buttons.ts';
import { groupBy, placeShort } from './claims.ts';
import type { Group } from './draft.ts';
import { derivedText, figureText, formulaText } from './figures.ts';
import { fit } from './fit.ts';
import { freshness } from './freshness.ts';
import { escapeText, visible } from './markdown.ts';
import type { Message } from './message.ts';
import { stringsFor } from './strings/index.ts';
import { denialPhrase, verdictHead } from './verdict.ts';

export function composeFigures(briefing: Briefing, locale: Locale): Message {
  const strings = stringsFor(locale);
  const given = givenGroups(briefing, locale);
  const derived = derivedGroups(briefing, locale, { method: true });
  const card = {
    title: visible(briefing.title[locale]),
    disputed: briefing.denials.length > 0,
    sections: [
      { heading: strings.figures.given, groups: given, rank: 1, more: strings.more },
      { heading: strings.figures.derivedHeading, groups: derived, rank: 2, more: strings.more },
    ],
    footer: freshness(briefing, locale),
  };
  const lead = given.length > 0 ? strings.figures.opening : strings.figures.none;
  return fit({
    locale,
    units: [{ lead: `**${lead}**`, card: given.length > 0 ? card : null }],
    trail: [],
    components: briefingButtons(briefing, locale),
  });
}

/** Amounts of the article, under who gives and who denies them. */
export function givenGroups(briefing: Briefing, locale: Locale): Group[] {
  const { heading, aside } = stringsFor(locale);
  const all = briefing.claims.flatMap((claim) => (claim.figures ?? []).map((figure) => ({ claim, figure })));
  return groupBy(
    all,
    ({ claim }) => `**${verdictHead(claim, locale)}**`,
    ({ claim, figure }) => {
      const text = heading(`**${figureText(figure, locale)}**`, escapeText(figure.label[locale]));
      return `- ${aside(text, placeShort(claim.locator, locale))}`;
    },
  );
}

/** Amounts that no source gives, each with its sum, under the denials of what they rest on. */
export function derivedGroups(briefing: Briefing, locale: Locale, options = { method: false }): Group[] {
  const { heading, join, figures, aside } = stringsFor(locale);
  return groupBy(
    briefing.derived,
    (figure) => {
      const denied = denialsOf(figure.from).map((denial) => denialPhrase(denial, locale));
      return `**${join([figures.derived, ...(denied.length > 0 ? [figures.basis(join(denied))] : [])])}**`;
    },
    (figure) => {
      const text = heading(`**${derivedText(figure, locale)}**`, escapeText(figure.label[locale]));
      const line = `- ${aside(text, figures.sum(sum(figure, locale)))}`;
      return options.method ? `${line}\n  - ${escapeText(figure.method[locale])}` : line;
    },
  );
}

function sum(figure: DerivedFigure, locale: Locale): string {
  return escapeText(formulaText(figure, locale));
}

/** Each denial of any of these claims, once. */
function denialsOf(claims: readonly Claim[]): readonly Denial[] {
  return [...new Map(claims.flatMap((claim) => claim.denials.map((one) => [one.id, one]))).values()];
}
