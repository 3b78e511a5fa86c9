/** Every response of a briefing: its words, its reach, what it covers, and what nobody denies. */
import type { Briefing, Claim, Response } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { claimGroups } from './claim-groups.ts';
import type { Group } from './fit.ts';
import { canBeDenied, chainText, nameOf, reachDrawn, responseLines } from './says.ts';
import { stringsFor } from './strings/index.ts';

export function denialGroups(briefing: Briefing, locale: Locale): readonly Group[] {
  const undenied = briefing.claims.filter((claim) => claim.denials.length === 0 && canBeDenied(claim));
  const groups = claimGroups(undenied, briefing, locale, true).map((group) => ({
    ...group,
    head: `**${stringsFor(locale).denials.nobody}**\n${group.head}`,
  }));
  return [...briefing.responses.flatMap((response) => responseGroups(response, briefing, locale)), ...groups];
}

/** What was said, in what words, how far it reaches, and the claims that it covers, each under all its denials. */
export function responseGroups(response: Response, briefing: Briefing, locale: Locale): readonly Group[] {
  return [
    { head: null, lines: responseDetails(response, briefing, locale) },
    ...claimGroups(coveredBy(response, briefing), briefing, locale),
  ];
}

function responseDetails(response: Response, briefing: Briefing, locale: Locale): readonly string[] {
  const { detail } = stringsFor(locale);
  const [said = ''] = responseLines(response, briefing, locale);
  return [
    `**${said}**`,
    ...(response.words?.translated ? [`- ${detail.translated(nameOf(response.by, locale))}`] : []),
    `- ${chainText(response.attribution, locale)}`,
    ...reachDrawn(response, locale).map((line) => `- ${line}`),
  ];
}

function coveredBy({ covers }: Response, briefing: Briefing): readonly Claim[] {
  return briefing.claims.filter(({ id }) => covers.includes(id));
}
