/** What is new, changed or withdrawn in a briefing, the latest first, from the days that its own records tell. */
import type { Briefing, Claim, Response } from '../knowledge/knowledge.ts';
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
  const entry = (what: Entry['what'], date: string | undefined, ...lines: readonly string[]) =>
    date === undefined ? [] : [{ what, date, text: lines.join('\n') }];
  const takenBack = ({ status }: Claim | Response, ...lines: readonly string[]) => {
    if (status.state === 'published') return [];
    const reason = stringsFor(locale).changes.reason(escapeText(status.reason[locale]));
    return entry(status.state, status.date, ...lines, reason);
  };
  return [
    ...briefing.claims.flatMap((claim) => entry('added', claim.since, inlineClaim(claim, locale))),
    ...briefing.responses.flatMap((response) =>
      entry('added', response.since, ...responseLines(response, briefing, locale)),
    ),
    ...briefing.retired.flatMap((claim) => takenBack(claim, inlineClaim(claim, locale))),
    ...briefing.retiredResponses.flatMap((response) =>
      takenBack(response, ...responseLines(response, briefing, locale)),
    ),
  ];
}
