/** Whether a question asks for an amount or a time that a claim does not tell. */
import { type Locale, locales } from '../language/index.ts';
import { measuresOf } from '../reading/amounts.ts';
import { cleanText } from '../reading/clean.ts';
import type { Subject } from './find.ts';

const forAmounts: ReadonlySet<string> = new Set([
  'ask.how-much',
  'ask.how-many',
  'ask.what-share',
  'ask.how-long',
  'ask.how-often',
  'ask.how-old',
  'ask.how-far',
]);
const forTimes: ReadonlySet<string> = new Set(['ask.when']);

interface Tells {
  readonly amount: boolean;
  readonly time: boolean;
}

/** Found for the first question that asks for one. */
const known = new WeakMap<Subject, Tells>();

/** `kinds`: the meanings of the question that ask. A gap tells nothing, and is asked for all the same. */
export function lacksFigure(subject: Subject, kinds: readonly string[]): boolean {
  if (subject.kind === 'gap') return false;
  const lacks = (asking: ReadonlySet<string>, told: keyof Tells) =>
    kinds.some((kind) => asking.has(kind)) && !toldBy(subject)[told];
  return lacks(forAmounts, 'amount') || lacks(forTimes, 'time');
}

function toldBy(subject: Subject): Tells {
  const earlier = known.get(subject);
  if (earlier) return earlier;
  const texts = locales.flatMap((locale: Locale) => {
    const text = subject.texts[locale]?.text;
    return text ? [measuresOf(cleanText(text), locale, 1)] : [];
  });
  const tells = {
    amount: texts.some(({ amounts }) => amounts.length > 0),
    time: texts.some(({ times }) => times.length > 0),
  };
  known.set(subject, tells);
  return tells;
}
