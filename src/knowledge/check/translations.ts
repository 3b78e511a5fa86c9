/** Texts that were not translated, example questions that a language lacks, and denials that are told in one alone. */
import { languageOf, languages } from '../../language/index.ts';
import type { Field } from '../../language/language.ts';
import { type Folder, recordsIn } from '../folder.ts';
import { type Locale, languageNames, languageOfTag, locales, madeOnce } from '../locale.ts';
import { bareWords, questionsOf, sentencesIn } from '../texts.ts';

export function* untranslated(folder: Folder) {
  yield* quotedInOtherScript(folder);
  const { file, record } = folder.briefing;
  for (const { path, text } of sentencesIn(record)) {
    const first = new Map<string, Locale>();
    for (const locale of record.languages) {
      const words = bareWords(text[locale] ?? '');
      if (words === '') continue;
      const name = languageNames[locale];
      const shown = short(text[locale] ?? '');
      const same = first.get(words);
      first.set(words, locale);
      if (same)
        yield file.fault(
          [...path, locale],
          `the ${name} text is the ${languageNames[same]} one: "${shown}"`,
          'Translate it, as a native would write it',
        );
      else if (!isIn(locale, words))
        yield file.fault(
          [...path, locale],
          `the ${name} text is in another script: "${shown}"`,
          `Write it in ${name}`,
        );
    }
  }
}

/** What is quoted in Latin letters may stand in any language. */
function* quotedInOtherScript({ briefing: { file, record } }: Folder) {
  const claims = recordsIn(record, 'claims').flatMap(({ path, record: { words = [] } }) =>
    words.map((one, index) => ({ path: [...path, 'words', index], ...one })),
  );
  const responses = recordsIn(record, 'responses').flatMap(({ path, record: { words } }) =>
    words ? [{ path: [...path, 'words'], ...words }] : [],
  );
  for (const { path, text, language } of [...claims, ...responses]) {
    const locale = locales.find((one) => languageOfTag(one) === languageOfTag(language));
    if (locale && languages[locale].script === 'Latin' && !isIn(locale, text))
      yield file.fault(
        [...path, 'language'],
        `the words stand under ${languageNames[locale]}, and are in another script: "${short(text)}"`,
        'Write the language that they are in',
      );
  }
}

/** Names may be Latin in any language: where that is not its script, a single letter of its own tells enough. */
function isIn(locale: Locale, words: string): boolean {
  const { script } = languages[locale];
  const own = words.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0;
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 || own > (script === 'Latin' ? letters / 2 : 0);
}

export function* questionsMissing({ briefing: { file, record } }: Folder) {
  // Where a language is not begun, that is told.
  const begun = record.languages.filter((locale) => record.title[locale]);
  for (const { path, id, kind, questions, isShown } of questionsOf(record))
    for (const locale of begun)
      if (isShown && !questions[locale]?.length)
        yield file.fault(
          [...path, locale],
          `the ${kind} "${id}" has no example question in ${languageNames[locale]}`,
          'Add at least one, as people in a channel would ask it',
        );
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text.replace(/\.$/, '');
}

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
