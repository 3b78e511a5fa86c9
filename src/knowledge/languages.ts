/** A text stands in each language that the briefing declares, and in no other. */
import type { Path } from './file.ts';
import type { Report } from './lengths.ts';
import { type Locale, languageNames, locales } from './locale.ts';
import type { BriefingRecord, NamesRecord } from './schema.ts';
import { questionsOf, textsOf } from './texts.ts';

export function languages(briefing: BriefingRecord, report: Report): void {
  for (const { path, text, draft } of textsOf(briefing)) {
    undeclared(briefing.languages, path, text, report);
    if (draft) continue;
    for (const locale of briefing.languages) {
      if (text[locale]) continue;
      report(
        text[locale] === undefined ? path : [...path, locale],
        `the ${languageNames[locale]} text is missing`,
        `Add it: ${locale}: "…"; or take ${locale} out of languages, at the head of the file`,
      );
    }
  }
  for (const { path, questions } of questionsOf(briefing)) {
    undeclared(briefing.languages, path, questions, report);
  }
}

/** A name may lack forms in a language: not everything is spoken of in each. */
export function languagesOfNames(declared: readonly Locale[], { names }: NamesRecord, report: Report): void {
  names.forEach((name, index) => {
    for (const key of ['name', 'forms'] as const) {
      undeclared(declared, ['names', index, key], name[key] ?? {}, report);
    }
    if (Object.values(name.forms).every((forms) => forms.length === 0)) {
      report(
        ['names', index, 'forms'],
        `nothing is written for "${name.id}"`,
        'Add what people write for it: forms: {en: [...]}',
      );
    }
  });
}

function undeclared(
  declared: readonly Locale[],
  path: Path,
  text: Partial<Record<Locale, unknown>>,
  report: Report,
): void {
  for (const locale of locales) {
    if (text[locale] === undefined || declared.includes(locale)) continue;
    report(
      [...path, locale],
      `${languageNames[locale]} is not a language of this briefing`,
      `Add ${locale} to languages, at the head of briefing.yaml, or delete this text`,
    );
  }
}
