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

type Need = 'response' | FrameRecord['act'];

/** The places, such as 3.2, of the sentences that seem to need each. */
export function needsIn(text: string, locale: Locale): ReadonlyMap<Need, readonly string[]> {
  const sentences = sentencesOf(text).map((one) => ({ need: needOf(one.text, locale), place: placeOf(one) }));
  const placesOf = (wanted: Need) =>
    sentences.filter(({ need }) => need === wanted).map(({ place }) => place);
  const needs = ['response', 'transfer', 'compare', 'change'] as const;
  return new Map(needs.map((one) => [one, placesOf(one)] as const).filter(([, places]) => places.length > 0));
}

function needOf(text: string, locale: Locale): Need | undefined {
  if (holds({ text, locale }, 'denials.plain', 'telling.deny', 'telling.decline')) return 'response';
  const said = new Set(toldIn(cleanText(text), locale).flatMap(({ acts }) => acts.map(({ id }) => id)));
  const says = (...ids: readonly string[]) => ids.some((id) => said.has(id));
  if (says('give', 'get')) return 'transfer';
  if (says('more', 'less') && says('than')) return 'compare';
  return says('up', 'down') ? 'change' : undefined;
}
