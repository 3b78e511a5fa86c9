/** A denial that is told in one language and lost in another. */
import { languageOf } from '../../language/index.ts';
import type { Field } from '../../language/language.ts';
import { type Locale, languageNames } from '../locale.ts';
import { sentencesIn } from '../texts.ts';
import type { Rule } from './rule.ts';

/** What tells of a denial, and of nothing else: not that a thing is false, or that somebody rejects a plan. */
const denying = { denials: ['plain'] } as const satisfies Lists;
/** What may stand for it in another language, and may as well mean something else. */
const near = {
  denials: ['plain', 'near'],
  telling: ['deny', 'untrue', 'decline', 'reject', 'not-covered'],
} as const satisfies Lists;

export const denialInOneLanguage: Rule = {
  name: 'denial-in-one-language',
  level: 'error',
  *find({ briefing: { file, record } }) {
    for (const { path, text } of sentencesIn(record)) {
      const there = record.languages.filter((locale) => text[locale]);
      const telling = there.filter((locale) => holds(text[locale] ?? '', locale, denying));
      const told = telling.map((locale) => languageNames[locale]).join(' and ');
      for (const locale of there)
        if (telling.length > 0 && !holds(text[locale] ?? '', locale, near))
          yield file.fault(
            [...path, locale],
            `the ${languageNames[locale]} text says nothing of a denial, the ${told} text does`,
            'Let all languages say the same: who denies what, or nothing of it',
          );
    }
  },
};

type Lists = Readonly<Partial<Record<Field, readonly string[]>>>;

const expressions = new Map<Lists, Map<Locale, RegExp>>();

/** Whether a form of the language's lists stands in a text. */
function holds(text: string, locale: Locale, lists: Lists): boolean {
  const known = expressions.get(lists) ?? new Map<Locale, RegExp>();
  expressions.set(lists, known);
  const expression = known.get(locale) ?? anyOf(lists, locale);
  known.set(locale, expression);
  return expression.test(text.replaceAll('’', "'"));
}

function anyOf(lists: Lists, locale: Locale): RegExp {
  const { lists: listsOf, withoutSpaces } = languageOf(locale);
  const forms = Object.entries(lists)
    .flatMap(([field, names]) => names.flatMap((name) => listsOf(field as Field).get(name) ?? []))
    .join('|');
  return new RegExp(withoutSpaces ? forms : `(?<!\\p{L})(?:${forms})(?!\\p{L})`, 'iu');
}
