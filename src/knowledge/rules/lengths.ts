/** Texts that are too long for where they are shown, and quotations that are too long to be quotations. */
import type { Path, Report } from '../file.ts';
import { limits } from '../limits.ts';
import { languageNames, locales } from '../locale.ts';
import type { BriefingRecord } from '../schema.ts';
import { questionsOf, textsOf } from '../texts.ts';

export function lengths(briefing: BriefingRecord, report: Report): void {
  for (const { path, text, limit } of textsOf(briefing))
    for (const locale of locales) {
      const length = text[locale]?.length ?? 0;
      if (length > limit)
        report(
          [...path, locale],
          `the ${languageNames[locale]} ${path.at(-1)} has ${length} characters; where it is shown, ${limit} fit`,
          `Shorten it by ${length - limit} characters`,
        );
    }
  for (const { path, questions } of questionsOf(briefing))
    for (const locale of locales)
      for (const [index, { length }] of (questions[locale] ?? []).entries())
        if (length > limits.question)
          report(
            [...path, locale, index],
            `this question has ${length} characters; ${limits.question} are the most`,
            `Shorten it by ${length - limits.question} characters`,
          );
  for (const [index, { words = [] }] of briefing.claims.entries())
    for (const [position, { text }] of words.entries())
      quotation(['claims', index, 'words', position], text, report);
  for (const [index, { words }] of briefing.responses.entries())
    if (words) quotation(['responses', index, 'words', 'text'], words.text, report);
}

/** In words; and in characters, since a language may put no spaces between words. */
function quotation(path: Path, text: string, report: Report): void {
  const count = text.split(/\s+/).length;
  if (count > limits.quotedWords)
    report(
      path,
      `${count} words in a row are quoted; ${limits.quotedWords} are the most`,
      'Keep only the words that carry it',
    );
  else if (text.length > limits.responseWords)
    report(
      path,
      `${text.length} characters are quoted; ${limits.responseWords} are the most`,
      'Keep only the words that carry it',
    );
}
