/** Claims in lists: each line under a head that says who says so and who denies it. */
import type { Claim, Denial, Locator } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import type { Group } from './draft.ts';
import { escapeText } from './markdown.ts';
import { stringsFor } from './strings/index.ts';
import { listed, verdictHead } from './verdict.ts';

/** Neighbours with the same attribution and the same denials share a head. The order of the claims is kept. */
export function claimGroups(
  claims: readonly Claim[],
  locale: Locale,
  { notes }: { readonly notes: boolean },
): Group[] {
  return groupBy(
    claims,
    (claim) => `**${verdictHead(claim, locale)}**`,
    (claim) => claimLine(claim, locale, notes),
  );
}

/** Groups neighbours whose heads are equal. */
export function groupBy<T>(
  items: readonly T[],
  headOf: (item: T) => string,
  lineOf: (item: T) => string,
): Group[] {
  const groups: { head: string; lines: string[] }[] = [];
  for (const item of items) {
    const head = headOf(item);
    const last = groups.at(-1);
    if (last?.head === head) last.lines.push(lineOf(item));
    else groups.push({ head, lines: [lineOf(item)] });
  }
  return groups;
}

/** “3 claims, 2 of them denied by ByteDance”. */
export function tally(claims: readonly Claim[], locale: Locale): string {
  const { tally } = stringsFor(locale);
  const counts = new Map<string, number>();
  for (const claim of claims) {
    for (const name of denierNames(claim.denials, locale)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const denied = [...counts].map(([name, count]) => tally.denied(count, name));
  return [tally.claims(claims.length), ...(denied.length > 0 ? denied : [tally.undenied])].join(
    tally.separator,
  );
}

/** Who denies, each once. */
function denierNames(denials: readonly Denial[], locale: Locale): readonly string[] {
  return [...new Set(denials.map((denial) => escapeText(denial.by.publisher[locale])))];
}

/** “ByteDance and Tencent”. */
export function deniers(denials: readonly Denial[], locale: Locale): string {
  return listed(denierNames(denials, locale), locale);
}

export function placeShort(locator: Locator, locale: Locale): string {
  return stringsFor(locale).sentenceShort(locator.paragraph, locator.sentence);
}

/** Only ever shown under `verdictHead` of the same claim. */
function claimLine(claim: Claim, locale: Locale, withNote: boolean): string {
  const strings = stringsFor(locale);
  const line = `- ${strings.aside(escapeText(claim.text[locale]), placeShort(claim.locator, locale))}`;
  if (!withNote || !claim.note) return line;
  return `${line}\n  - *${strings.noteInList(escapeText(claim.note[locale]))}*`;
}
