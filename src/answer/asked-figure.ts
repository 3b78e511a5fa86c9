/** Whether a question asks for an amount or a time that a claim does not tell. */
import { type Locale, locales } from '../language/index.ts';
import { measuresOf } from '../reading/amounts.ts';
import { cleanText } from '../reading/clean.ts';
import type { Subject } from './find.ts';

export type AskedFigure = 'amount' | 'time';

const askedBy: Readonly<Record<string, AskedFigure>> = {
  'ask.how-much': 'amount',
  'ask.how-many': 'amount',
  'ask.what-share': 'amount',
  'ask.how-long': 'amount',
  'ask.how-often': 'amount',
  'ask.how-old': 'amount',
  'ask.how-far': 'amount',
  'ask.when': 'time',
};

/** What the meanings of a question ask for. */
export function figuresAsked(meanings: readonly string[]): readonly AskedFigure[] {
  return meanings.flatMap((meaning) => askedBy[meaning] ?? []);
}

/** A gap tells nothing, and is asked for all the same. */
export function lacksFigure(subject: Subject, asked: readonly AskedFigure[]): boolean {
  return subject.kind !== 'gap' && asked.some((figure) => !toldBy(subject)[figure]);
}

type Tells = Readonly<Record<AskedFigure, boolean>>;

/** Found for the first question that asks for one. */
const known = new WeakMap<Subject, Tells>();

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
