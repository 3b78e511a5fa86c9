/** A text stands in each language that the briefing declares, and in no other. */
import type { Fault } from '../fault.ts';
import type { KnowledgeFile, Path } from '../file.ts';
import type { Folder } from '../folder.ts';
import { type Locale, languageNames, languageOfTag, locales } from '../locale.ts';
import { questionsOf, textsOf } from '../texts.ts';

interface PlacedTexts {
  readonly path: Path;
  readonly text: Partial<Record<Locale, unknown>>;
}

export function* languages({ briefing: { file, record: briefing } }: Folder) {
  const texts = textsOf(briefing);
  const questions = questionsOf(briefing).map(({ path, questions }) => ({ path, text: questions }));
  yield* undeclared(briefing.languages, [...texts, ...questions], file);
  const written = texts.filter(({ draft }) => !draft);
  const begun = briefing.languages.filter((locale) => written.some(({ text }) => text[locale]));
  for (const [index, locale] of briefing.languages.entries())
    if (written.length > 0 && !begun.includes(locale))
      yield file.fault(
        ['languages', index],
        `none of the ${written.length} texts is in ${languageNames[locale]} yet`,
        `Write each in it too, beginning with the title; or take ${locale} out of languages`,
      );
  for (const { path, text, mayLack = '' } of written) {
    for (const locale of begun) {
      if (text[locale] || languageOfTag(locale) === languageOfTag(mayLack)) continue;
      yield file.fault(
        text[locale] === undefined ? path : [...path, locale],
        `the ${languageNames[locale]} text is missing`,
        `Add it: ${locale}: "…"; or take ${locale} out of languages, at the head of the file`,
      );
    }
  }
}

/** Told once a language: where it is meant, it is in all texts. */
export function* undeclared(
  declared: readonly Locale[],
  texts: readonly PlacedTexts[],
  file: KnowledgeFile,
): Generator<Fault> {
  for (const locale of locales) {
    if (declared.includes(locale)) continue;
    const [first, ...others] = texts.filter(({ text }) => text[locale] !== undefined);
    if (!first) continue;
    const count = others.length + 1;
    yield file.fault(
      [...first.path, locale],
      `${languageNames[locale]} is not a language of this briefing, but ${count === 1 ? '1 text is' : `${count} texts are`} in it`,
      `Add ${locale} to languages, at the head of briefing.yaml, or delete ${count === 1 ? 'it' : 'them'}`,
    );
  }
}
