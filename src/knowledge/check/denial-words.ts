/** A denial that is told in one language and lost in another. */
import { languageOf } from '../../language/index.ts';
import type { Field } from '../../language/language.ts';
import type { Folder } from '../folder.ts';
import { type Locale, languageNames, madeOnce } from '../locale.ts';
import { sentencesIn } from '../texts.ts';

/** It tells of a denial, and of nothing else: not that a thing is false, or that somebody rejects a plan. */
const denies = holding({ denials: ['plain'] });
/** What may stand for it in another language, and may as well mean something else. */
const mayDeny = holding({
  denials: ['plain', 'near'],
  telling: ['deny', 'untrue', 'decline', 'reject', 'not-covered'],
});

export function* denialInOneLanguage({ briefing: { file, record } }: Folder) {
  for (const { path, text } of sentencesIn(record)) {
    const there = record.languages.filter((locale) => text[locale]);
    const telling = there.filter((locale) => denies(text[locale] ?? '', locale));
    const told = telling.map((locale) => languageNames[locale]).join(' and ');
    for (const locale of there)
      if (telling.length > 0 && !mayDeny(text[locale] ?? '', locale))
        yield file.fault(
          [...path, locale],
          `the ${languageNames[locale]} text says nothing of a denial, the ${told} text does`,
          'Let all languages say the same: who denies what, or nothing of it',
        );
  }
}

type Lists = Readonly<Partial<Record<Field, readonly string[]>>>;

/** Whether a form of the language's lists stands in a text. */
function holding(lists: Lists) {
  const expressionFor = madeOnce((locale) => anyOf(lists, locale));
  return (text: string, locale: Locale): boolean => expressionFor(locale).test(text.replaceAll('’', "'"));
}

function anyOf(lists: Lists, locale: Locale): RegExp {
  const { lists: listsOf, withoutSpaces } = languageOf(locale);
  const forms = Object.entries(lists)
    .flatMap(([field, names]) => names.flatMap((name) => listsOf(field as Field).get(name) ?? []))
    .join('|');
  return new RegExp(withoutSpaces ? forms : `(?<!\\p{L})(?:${forms})(?!\\p{L})`, 'iu');
}
