/** Texts that were not translated, and example questions that a language lacks. */
import { languages } from '../../language/index.ts';
import type { Folder } from '../folder.ts';
import { type Locale, languageNames } from '../locale.ts';
import { bareWords, questionsOf, sentencesIn } from '../texts.ts';

export function* untranslated({ briefing: { file, record } }: Folder) {
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
