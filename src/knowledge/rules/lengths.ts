/** Texts that are too long for where they are shown, and quotations that are too long to be quotations. */
import type { Fault } from '../fault.ts';
import type { KnowledgeFile, Path } from '../file.ts';
import { type Folder, recordsIn } from '../folder.ts';
import { limits } from '../limits.ts';
import { languageNames, locales } from '../locale.ts';
import { questionsOf, textsOf } from '../texts.ts';

export function* lengths({ briefing: { file, record: briefing } }: Folder) {
  for (const { path, text, limit } of textsOf(briefing))
    for (const locale of locales) {
      const length = text[locale]?.length ?? 0;
      if (length > limit)
        yield file.fault(
          [...path, locale],
          `the ${languageNames[locale]} ${path.at(-1)} has ${length} characters; where it is shown, ${limit} fit`,
          `Shorten it by ${length - limit} characters`,
        );
    }
  for (const { path, questions } of questionsOf(briefing))
    for (const locale of locales)
      for (const [index, { length }] of (questions[locale] ?? []).entries())
        if (length > limits.question)
          yield file.fault(
            [...path, locale, index],
            `this question has ${length} characters; ${limits.question} are the most`,
            `Shorten it by ${length - limits.question} characters`,
          );
  for (const { path, record } of recordsIn(briefing, 'claims'))
    for (const [index, { text }] of (record.words ?? []).entries())
      yield* quotation([...path, 'words', index], text, file);
  for (const { path, record } of recordsIn(briefing, 'responses'))
    if (record.words) yield* quotation([...path, 'words', 'text'], record.words.text, file);
}

/** In words; and in characters, since a language may put no spaces between words. */
function* quotation(path: Path, text: string, file: KnowledgeFile): Generator<Fault> {
  const inWords = [text.split(/\s+/).length, 'words in a row', limits.quotedWords] as const;
  const inCharacters = [text.length, 'characters', limits.responseWords] as const;
  const tooLong = [inWords, inCharacters].find(([count, , most]) => count > most);
  if (!tooLong) return;
  const [count, counted, most] = tooLong;
  yield file.fault(
    path,
    `${count} ${counted} are quoted; ${most} are the most`,
    'Keep only the words that carry it',
  );
}
