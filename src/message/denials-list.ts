/** Every denial of a briefing: its words, its scope, what it covers, and what nobody denies. */
import type { Briefing, Denial } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { briefingButtons } from './buttons.ts';
import { denialSection } from './claim-card.ts';
import { claimGroups, deniers } from './claims.ts';
import type { Section } from './draft.ts';
import { fit } from './fit.ts';
import { freshness } from './freshness.ts';
import { visible } from './markdown.ts';
import type { Message } from './message.ts';
import { stringsFor } from './strings/index.ts';

export function composeDenials(briefing: Briefing, locale: Locale): Message {
  const { denials: strings, more } = stringsFor(locale);
  const undenied = briefing.claims.filter(
    (claim) => claim.denials.length === 0 && claim.basis !== 'denial' && claim.basis !== 'question',
  );
  const statements = briefing.denials;
  const lead =
    statements.length > 0 ? strings.opening(statements.length, deniers(statements, locale)) : strings.none;
  const card = {
    title: visible(briefing.title[locale]),
    disputed: briefing.denials.length > 0,
    sections: [
      ...briefing.denials.flatMap((denial) => [
        denialSection(denial, briefing, locale),
        coversSection(denial, briefing, locale),
      ]),
      { heading: strings.nobody, groups: claimGroups(undenied, locale, { notes: true }), rank: 2, more },
    ],
    footer: freshness(briefing, locale),
  };
  return fit({
    locale,
    units: [{ lead: `**${lead}**`, card }],
    trail: [],
    components: briefingButtons(briefing, locale),
  });
}

/** The claims that a denial covers, under all their denials. */
export function coversSection(denial: Denial, briefing: Briefing, locale: Locale): Section {
  const { field, more } = stringsFor(locale);
  const covered = briefing.claims.filter((claim) => denial.covers.includes(claim.id));
  return { heading: field.covers, groups: claimGroups(covered, locale, { notes: false }), rank: 1, more };
}
