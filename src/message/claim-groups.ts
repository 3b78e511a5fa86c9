/** Claims in lists: each line under a head that says who says so, who denies it, and how far that reaches. */
import type { Briefing, Claim } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { listLine, mark, neighbours, reachLines } from './claim-lines.ts';
import type { Group } from './fit.ts';
import { escapeText, joined } from './markdown.ts';
import { basisText, headText, placesText } from './says.ts';
import { stringsFor } from './strings/index.ts';

/** Neighbours with the same attribution and the same denials share a head. The order of the claims is kept. */
export function claimGroups(
  claims: readonly Claim[],
  briefing: Briefing,
  locale: Locale,
  {
    notes = false,
    headOf = (claim: Claim) => claimHead(claim, briefing, locale),
  }: { readonly notes?: boolean; readonly headOf?: (claim: Claim) => string } = {},
): Group[] {
  const lineOf = (claim: Claim) => {
    const line = listLine(claim, placesText(claim, briefing, locale), locale);
    // What the text garbles is told as it stands, with our note beside it.
    return notes && claim.note
      ? `${line}\n  - *${stringsFor(locale).note(escapeText(claim.note[locale]))}*`
      : line;
  };
  return withLegend(grouped(claims, headOf, lineOf), locale);
}

export function claimHead(claim: Claim, briefing: Briefing, locale: Locale): string {
  return joined(`**${headText(claim, locale, basisText, briefing)}**`, ...reachLines(claim, locale));
}

export function groupedTogether(
  claims: readonly Claim[],
  briefingFor: (claim: Claim) => Briefing,
  locale: Locale,
  lineOf: (claim: Claim) => string,
): Group[] {
  const headOf = (claim: Claim) => claimHead(claim, briefingFor(claim), locale);
  return withLegend(grouped(gathered(claims, headOf), headOf, lineOf), locale);
}

/** Those with equal heads together, in the order in which the first of them comes. */
export function gathered(claims: readonly Claim[], headOf: (claim: Claim) => string): readonly Claim[] {
  const heads = [...new Set(claims.map(headOf))];
  return claims.toSorted((one, other) => heads.indexOf(headOf(one)) - heads.indexOf(headOf(other)));
}

/** Groups neighbours whose heads are equal. */
export function grouped<T>(
  items: readonly T[],
  headOf: (item: T) => string,
  lineOf: (item: T) => string,
): Group[] {
  return neighbours(items, headOf).map((alike) => ({
    head: headOf(alike[0]),
    lines: alike.map(lineOf),
  }));
}

/** Says above the lines what the mark in them means, where any has it. */
export function withLegend(groups: readonly Group[], locale: Locale): Group[] {
  const legend = `-# ${mark} ${stringsFor(locale).says.ourAttribution}`;
  return groups.map(({ head, lines }) =>
    lines.some((line) => line.includes(mark)) ? { head: joined(head ?? '', legend), lines } : { head, lines },
  );
}
