/** What is new, changed or withdrawn in a briefing, the latest first, from the days that its own records tell. */
import type { Briefing, Claim } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { grouped } from './claim-groups.ts';
import { inlineClaim } from './claim-lines.ts';
import { dateText } from './dates.ts';
import type { Group } from './fit.ts';
import { escapeText } from './markdown.ts';
import { responseLines } from './says.ts';
import { stringsFor } from './strings/index.ts';

interface Entry {
  readonly what: 'added' | 'superseded' | 'withdrawn';
  readonly date: string;
  /** Whole in itself. */
  readonly text: string;
}

export function changeGroups(briefing: Briefing, locale: Locale): readonly Group[] {
  const { changes } = stringsFor(locale);
  const entries = entriesOf(briefing, locale).sort((one, other) => (one.date < other.date ? 1 : -1));
  return grouped(
    entries,
    ({ what, date }) => `**${changes[what](dateText(date, locale))}**`,
    ({ text }) => `- ${text}`,
  );
}

function entriesOf(briefing: Briefing, locale: Locale): Entry[] {
  const claims = briefing.claims.flatMap((claim) =>
    claim.since === undefined ? [] : added(claim.since, [inlineClaim(claim, locale)]),
  );
  const responses = briefing.responses.flatMap((response) =>
    response.since === undefined ? [] : added(response.since, responseLines(response, briefing, locale)),
  );
  return [...claims, ...responses, ...briefing.retired.flatMap((claim) => retired(claim, locale))];
}

function added(date: string, lines: readonly string[]): Entry {
  return { what: 'added', date, text: lines.join('\n') };
}

function retired(claim: Claim, locale: Locale): readonly Entry[] {
  const { changes } = stringsFor(locale);
  const { status } = claim;
  if (status.state === 'published') return [];
  const reason = changes.reason(escapeText(status.reason[locale]));
  return [{ what: status.state, date: status.date, text: [inlineClaim(claim, locale), reason].join('\n') }];
}
