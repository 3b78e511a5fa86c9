/** What is new, changed or withdrawn in a briefing, the latest first, from its own records. */
import type { Briefing, Claim } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { inlineClaim } from './claim-lines.ts';
import { dateText } from './dates.ts';
import type { Group } from './fit.ts';
import { escapeText } from './markdown.ts';
import { stringsFor } from './strings/index.ts';

interface Dated {
  readonly date: string;
  readonly lines: readonly string[];
}

export function changeGroups(briefing: Briefing, locale: Locale): readonly Group[] {
  return briefing.retired
    .flatMap((claim) => retiredOf(claim, locale))
    .sort((one, other) => (one.date < other.date ? 1 : -1))
    .map(({ lines }) => ({ head: null, lines: [lines.join('\n')] }));
}

function retiredOf(claim: Claim, locale: Locale): readonly Dated[] {
  const { changes } = stringsFor(locale);
  const { status } = claim;
  if (status.state === 'published') return [];
  const told = changes[status.state](dateText(status.date, locale));
  const reason = changes.reason(escapeText(status.reason[locale]));
  return [{ date: status.date, lines: [`**${told}**`, inlineClaim(claim, locale), reason] }];
}
