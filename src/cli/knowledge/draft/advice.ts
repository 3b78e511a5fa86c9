/** What is told of a draft: how much was written, and what a person has to look at. */
import { toldIn } from '../../../check/said.ts';
import { placeOf, sentencesOf } from '../../../knowledge/article.ts';
import type { Locale } from '../../../knowledge/locale.ts';
import type { FrameRecord } from '../../../knowledge/schema.ts';
import { cleanText } from '../../../reading/clean.ts';
import { holds } from '../check/figures.ts';
import { counted } from '../check/report.ts';

/** In a few words, what was written. */
export function countsOf(claims: readonly { readonly figures?: readonly unknown[] | undefined }[]): string {
  const figures = claims.flatMap((claim) => claim.figures ?? []).length;
  return [counted(claims.length, 'sentence'), counted(figures, 'amount')].join(', ');
}

/** The language of an article, and in which it is read; undefined: in none. */
interface Read {
  readonly language: string;
  readonly locale: Locale | undefined;
}

/** What a person has to look at, beside the texts. */
export function adviceOn(text: string, { language, locale }: Read): readonly string[] {
  const needs = locale ? needsIn(text, locale) : [];
  return [
    ...(locale
      ? []
      : [`Amounts are not read in the language of the article, ${language}: write its figures by hand.`]),
    ...(needs.length > 0 ? ['Some seem to need more than a claim (knowledge/README.md):'] : []),
    ...needs.map((need) => `  ${need}`),
    '"npm run knowledge -- check" lists what is left.',
  ];
}

/** What a sentence seems to need beside a claim, each as it is told. */
const needs = {
  response: 'a response, since somebody denies or confirms something, or does not comment',
  transfer: 'a frame of who gives what to whom (act: transfer)',
  compare: 'a frame of what is more than what (act: compare)',
  change: 'a frame of what rises or falls (act: change)',
} as const satisfies Record<'response' | FrameRecord['act'], string>;
type Need = keyof typeof needs;

/** What sentences seem to need, in words, with their places: `a response, …: 3.2, 4.1`. */
function needsIn(text: string, locale: Locale): readonly string[] {
  const sentences = sentencesOf(text).map((one) => ({
    need: needOf(one.text, locale),
    place: placeOf(one),
  }));
  return Object.entries(needs).flatMap(([need, words]) => {
    const places = sentences.filter((one) => one.need === need).map(({ place }) => place);
    return places.length > 0 ? [`${words}: ${places.join(', ')}`] : [];
  });
}

function needOf(text: string, locale: Locale): Need | undefined {
  if (holds({ text, locale }, 'denials.plain', 'telling.deny', 'telling.confirm', 'telling.decline'))
    return 'response';
  const said = new Set(toldIn(cleanText(text), locale).flatMap(({ acts }) => acts.map(({ id }) => id)));
  const says = (...ids: readonly string[]) => ids.some((id) => said.has(id));
  if (says('give', 'get')) return 'transfer';
  if (says('more', 'less') && says('than')) return 'compare';
  return says('up', 'down') ? 'change' : undefined;
}
