/**
 * Sentences that seem to need more than a claim: a response, or a frame of who gives what to whom, what is more than
 * what, what rises or falls.
 */
import { toldIn } from '../../../check/said.ts';
import { sentencesOf } from '../../../knowledge/article.ts';
import { placeOf } from '../../../knowledge/find-sentence.ts';
import type { Locale } from '../../../knowledge/locale.ts';
import type { FrameRecord } from '../../../knowledge/schema.ts';
import { cleanText } from '../../../reading/clean.ts';
import { holds } from '../check/figures.ts';

/** Each as it is told. */
const needs = {
  response: 'a response, since somebody denies something or does not comment',
  transfer: 'a frame of who gives what to whom (act: transfer)',
  compare: 'a frame of what is more than what (act: compare)',
  change: 'a frame of what rises or falls (act: change)',
} as const satisfies Record<'response' | FrameRecord['act'], string>;
type Need = keyof typeof needs;

/** What sentences seem to need, in words, with their places: `a response, …: 3.2, 4.1`. */
export function needsIn(text: string, locale: Locale): readonly string[] {
  const sentences = sentencesOf(text).map((one) => ({ need: needOf(one.text, locale), place: placeOf(one) }));
  return Object.entries(needs).flatMap(([need, words]) => {
    const places = sentences.filter((one) => one.need === need).map(({ place }) => place);
    return places.length > 0 ? [`${words}: ${places.join(', ')}`] : [];
  });
}

function needOf(text: string, locale: Locale): Need | undefined {
  if (holds({ text, locale }, 'denials.plain', 'telling.deny', 'telling.decline')) return 'response';
  const said = new Set(toldIn(cleanText(text), locale).flatMap(({ acts }) => acts.map(({ id }) => id)));
  const says = (...ids: readonly string[]) => ids.some((id) => said.has(id));
  if (says('give', 'get')) return 'transfer';
  if (says('more', 'less') && says('than')) return 'compare';
  return says('up', 'down') ? 'change' : undefined;
}
