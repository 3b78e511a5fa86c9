/** Every amount of a briefing: who gives it, who denies it, and what is worked out from it, marked as that. */
import type { Briefing, Claim, Denial } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { claimHead, grouped } from './claim-groups.ts';
import { derivedText, figureText, formulaText } from './figures.ts';
import type { Group } from './fit.ts';
import { escapeText, joined } from './markdown.ts';
import { answerText, placesText, smallReach } from './says.ts';
import { stringsFor } from './strings/index.ts';

export function figureGroups(briefing: Briefing, locale: Locale): readonly Group[] {
  return [...given(briefing, locale), ...derived(briefing, locale)];
}

function given(briefing: Briefing, locale: Locale): readonly Group[] {
  const { heading, aside } = stringsFor(locale);
  const all = briefing.claims.flatMap((claim) => (claim.figures ?? []).map((figure) => ({ claim, figure })));
  return grouped(
    all,
    ({ claim }) => claimHead(claim, briefing, locale),
    ({ claim, figure }) => {
      const text = heading(`**${figureText(figure, locale)}**`, escapeText(figure.label[locale]));
      return `- ${aside(text, placesText(claim, briefing, locale))}`;
    },
  );
}

/** Amounts that no source gives, each with its sum, under the denials of what they rest on. */
function derived(briefing: Briefing, locale: Locale): readonly Group[] {
  const { heading, join, figures, aside } = stringsFor(locale);
  return grouped(
    briefing.derived,
    (figure) => {
      const denials = denialsOf(figure.from);
      const denied = denials.map((denial) => answerText(denial, locale, briefing));
      const basis = denied.length > 0 ? [figures.basis(join(denied))] : [];
      const reach = denials.flatMap((denial) => smallReach(denial, locale));
      return joined(`**${join([figures.derived, ...basis])}**`, ...reach);
    },
    (figure) => {
      const text = heading(`**${derivedText(figure, locale)}**`, escapeText(figure.label[locale]));
      const sum = aside(text, figures.sum(escapeText(formulaText(figure, locale))));
      return `- ${sum}\n  - ${escapeText(figure.method[locale])}`;
    },
  );
}

/** Each denial of any of these claims, once. */
function denialsOf(claims: readonly Claim[]): readonly Denial[] {
  return [...new Map(claims.flatMap((claim) => claim.denials.map((one) => [one.id, one]))).values()];
}
