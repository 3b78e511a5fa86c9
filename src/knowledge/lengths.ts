/** Texts that are too long for where they are shown, and quotations that are too long to be quotations. */
import type { Path } from './file.ts';
import { limits, textLimits, tooLong } from './limits.ts';
import { languageNames } from './locale.ts';
import type { BriefingRecord, Localized } from './schema.ts';

export type Report = (path: Path, message: string, remedy: string) => void;

export function lengths(briefing: BriefingRecord, report: Report): void {
  const check = (record: object, kind: keyof typeof textLimits, path: Path) => {
    for (const [key, limit] of Object.entries(textLimits[kind])) {
      const text = (record as Record<string, Localized | undefined>)[key];
      for (const locale of tooLong(text, limit)) {
        const length = text?.[locale].length ?? 0;
        report(
          [...path, key, locale],
          `the ${languageNames[locale]} ${key} has ${length} characters; where it is shown, ${limit} fit`,
          `Shorten it by ${length - limit} characters`,
        );
      }
    }
  };
  check(briefing, 'briefing', []);
  briefing.sources.forEach((source, index) => {
    check(source, 'source', ['sources', index]);
  });
  briefing.denials.forEach((denial, index) => {
    check(denial, 'denial', ['denials', index]);
  });
  briefing.topics.forEach((topic, index) => {
    check(topic, 'topic', ['topics', index]);
  });
  briefing.derived.forEach((figure, index) => {
    check(figure, 'figure', ['derived', index]);
  });
  briefing.gaps.forEach((gap, index) => {
    check(gap, 'gap', ['gaps', index]);
    questionLengths(gap.questions, ['gaps', index, 'questions'], report);
  });
  briefing.claims.forEach((claim, index) => {
    check(claim, 'claim', ['claims', index]);
    questionLengths(claim.questions, ['claims', index, 'questions'], report);
    claim.figures?.forEach((figure, position) => {
      check(figure, 'figure', ['claims', index, 'figures', position]);
    });
    claim.words?.forEach((words, position) => {
      const count = words.text.split(/\s+/).length;
      if (count > limits.quotedWords) {
        report(
          ['claims', index, 'words', position],
          `${count} words in a row are quoted; ${limits.quotedWords} are the most`,
          'Keep only the words that carry the figure',
        );
      }
    });
  });
}

function questionLengths(
  questions: BriefingRecord['gaps'][number]['questions'],
  path: Path,
  report: Report,
): void {
  for (const [locale, list] of Object.entries(questions)) {
    list.forEach((question, index) => {
      if (question.length > limits.question) {
        report(
          [...path, locale, index],
          `this question has ${question.length} characters; a suggestion holds ${limits.question}`,
          `Shorten it by ${question.length - limits.question} characters`,
        );
      }
    });
  }
}
