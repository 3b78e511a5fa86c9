/** The longest texts that still fit where they are shown, in UTF-16 units as Discord counts them. */
import type { Locale } from './locale.ts';
import type { Texts } from './schema.ts';

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
  noun: 40,
  /** Words of a response, in characters: they stand in the first line of an answer. */
  responseWords: 100,
  /** An example question; of those that are longer than Discord shows of a suggestion, none is suggested. */
  question: 300,
  /** Beside a slash command: Discord allows 100. */
  description: 100,
  /** Quoted words of the article, counted in words. */
  quotedWords: 8,
} as const;

export const textLimits = {
  briefing: { title: limits.title, headline: limits.headline },
  source: { publisher: limits.publisher, heard_by: limits.publisher, note: limits.note },
  claim: { text: limits.claimText, note: limits.note },
  response: { scope: limits.scope },
  words: { meaning: limits.responseWords },
  gap: { text: limits.gapText },
  topic: { title: limits.title, description: limits.description },
  figure: { label: limits.label, noun: limits.noun },
  derived: { label: limits.label, noun: limits.noun, method: limits.method },
  status: { reason: limits.reason },
  name: { name: limits.publisher },
} as const satisfies Record<string, Record<string, number>>;

/** The locales of a text that is longer than `limit`. */
export function tooLong(text: Texts | undefined, limit: number): readonly Locale[] {
  if (!text) return [];
  return (Object.keys(text) as Locale[]).filter((locale) => (text[locale]?.length ?? 0) > limit);
}
