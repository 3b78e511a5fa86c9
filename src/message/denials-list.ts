/** Every response of a briefing: its words, its reach, what it covers, and what nobody denies. */
import type { Briefing, Claim, Response } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { claimGroups, gathered } from './claim-groups.ts';
import { reachLines } from './claim-lines.ts';
import { canBeDenied } from './deniable.ts';
import type { Group } from './fit.ts';
import { joined } from './markdown.ts';
import { basisText, chainOf, headText, nameOf, responseLines } from './says.ts';
import { stringsFor } from './strings/index.ts';

export function denialGroups(briefing: Briefing, locale: Locale): readonly Group[] {
  const { denials, join } = stringsFor(locale);
  const headOf = (claim: Claim) =>
    joined(
      `**${join([headText(claim, locale, basisText, briefing), denials.nobody])}**`,
      ...reachLines(claim, locale),
    );
  const undenied = briefing.claims.filter((claim) => claim.denials.length === 0 && canBeDenied(claim));
  return [
    ...briefing.responses.flatMap((response) => responseGroups(response, briefing, locale)),
    ...claimGroups(gathered(undenied, headOf), briefing, locale, { notes: true, headOf }),
  ];
}

/** What was said, in what words, how far it reaches, and the claims that it covers, each under all its denials. */
export function responseGroups(response: Response, briefing: Briefing, locale: Locale): readonly Group[] {
  const covered = briefing.claims.filter(({ id }) => response.covers.includes(id));
  const details = responseDetails(response, briefing, locale);
  const bases = new Set(covered.map((claim) => basisText(claim, locale)));
  // Where nobody else answers these claims and all have one source, the denial need not be told again above them.
  if (bases.size === 1 && covered.every(({ responses }) => responses.length === 1)) {
    const headOf = (claim: Claim) => joined(...details, `**${basisText(claim, locale)}**`);
    return claimGroups(covered, briefing, locale, { headOf });
  }
  return [{ head: null, lines: details }, ...claimGroups(covered, briefing, locale)];
}

function responseDetails(response: Response, briefing: Briefing, locale: Locale): readonly string[] {
  const { detail, drawnBy } = stringsFor(locale);
  const [said = '', ...reach] = responseLines(response, briefing, locale);
  return [
    `**${said}**`,
    ...reach,
    ...(reach.length > 0 ? [`- ${drawnBy[response.scope_by]}`] : []),
    ...(response.words?.translated ? [`- ${detail.translated(nameOf(response.by, locale))}`] : []),
    `- ${chainOf(response, locale)}`,
  ];
}
