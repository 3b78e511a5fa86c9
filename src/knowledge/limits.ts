/** The longest texts that still fit where they are shown, in UTF-16 units as Discord counts them. */
import type { Localized } from './schema.ts';

export const limits = {
  title: 100,
  headline: 400,
  claimText: 300,
  note: 500,
  scope: 500,
  gapText: 200,
  reason: 300,
  label: 80,
  method: 200,
  publisher: 60,
  /** An example question is offered as a completion: Discord allows 100 characters for its name. */
  question: 100,
  /** Beside a slash command: Discord allows 100. */
  description: 100,
  /** Quoted words of the article, counted in words. */
  quotedWords: 8,
} as const;

export const textLimits = {
  briefing: { title: limits.title, headline: limits.headline },
  source: { publisher: limits.publisher, note: limits.note },
  claim: { text: limits.claimText, note: limits.note },
  denial: { scope: limits.scope },
  gap: { text: limits.gapText },
  topic: { title: limits.title, description: limits.description },
  figure: { label: limits.label, method: limits.method },
} as const satisfies Record<string, Record<string, number>>;

/** The locales of a text that is longer than `limit`. */
export function tooLong(text: Localized | undefined, limit: number): readonly (keyof Localized)[] {
  if (!text) return [];
  return (Object.keys(text) as (keyof Localized)[]).filter((locale) => text[locale].length > limit);
}
