/** Sentences that seem to say what a frame holds: who gives what to whom, what is more than what, what rises or falls. */
import { toldIn } from '../../../check/said.ts';
import { sentencesOf } from '../../../knowledge/article.ts';
import { placeOf } from '../../../knowledge/find-sentence.ts';
import type { Locale } from '../../../knowledge/locale.ts';
import type { FrameRecord } from '../../../knowledge/schema.ts';
import { cleanText } from '../../../reading/clean.ts';

type Act = FrameRecord['act'];

/** The places, such as 3.2, of the sentences that seem to say each. */
export function framesIn(text: string, locale: Locale): ReadonlyMap<Act, readonly string[]> {
  const found = sentencesOf(text).flatMap((sentence) => {
    const act = actOf(sentence.text, locale);
    return act ? [{ act, place: placeOf(sentence) }] : [];
  });
  const placesOf = (wanted: Act) => found.filter(({ act }) => act === wanted).map(({ place }) => place);
  const acts = ['transfer', 'compare', 'change'] as const;
  return new Map(acts.map((act) => [act, placesOf(act)] as const).filter(([, places]) => places.length > 0));
}

function actOf(sentence: string, locale: Locale): Act | undefined {
  const said = new Set(toldIn(cleanText(sentence), locale).flatMap(({ acts }) => acts.map(({ id }) => id)));
  const says = (...ids: readonly string[]) => ids.some((id) => said.has(id));
  if (says('give', 'get')) return 'transfer';
  if (says('more', 'less') && says('than')) return 'compare';
  return says('up', 'down') ? 'change' : undefined;
}
