/** Texts that were not translated, and example questions that a language lacks. */
import type { Fault } from '../fault.ts';
import { languageNames, locales } from '../locale.ts';
import type { CheckInput, Rule } from './rule.ts';
import { bareWords, questionsIn, sentencesIn } from './texts.ts';

export const untranslated: Rule = {
  name: 'untranslated',
  level: 'error',
  find: ({ briefings }) =>
    briefings.flatMap(({ file, record }) =>
      sentencesIn(record).flatMap(({ path, text }): Fault[] => {
        const faults: Fault[] = [];
        if (bareWords(text.en) === bareWords(text.fr)) {
          const message = `the French text is the English one: "${short(text.fr)}"`;
          faults.push(file.fault([...path, 'fr'], message, 'Translate it, as a native would write it'));
        }
        for (const locale of ['en', 'fr'] as const) {
          if (!isMostlyHan(text[locale])) continue;
          const message = `the ${languageNames[locale]} text is in Chinese`;
          faults.push(file.fault([...path, locale], message, `Write it in ${languageNames[locale]}`));
        }
        if (!/\p{Script=Han}/u.test(text['zh-CN'])) {
          const message = `the Chinese text holds no Chinese: "${short(text['zh-CN'])}"`;
          faults.push(file.fault([...path, 'zh-CN'], message, 'Translate it into simplified Chinese'));
        }
        return faults;
      }),
    ),
};

export const questionsMissing: Rule = {
  name: 'questions-missing',
  level: 'error',
  find: ({ briefings }: CheckInput) =>
    briefings.flatMap(({ file, record }) =>
      questionsIn(record).flatMap(({ path, id, kind, questions }) =>
        locales
          .filter((locale) => questions[locale].length === 0)
          .map((locale) =>
            file.fault(
              [...path, locale],
              `the ${kind} "${id}" has no example question in ${languageNames[locale]}`,
              'Add at least one, as people in a channel would ask it',
            ),
          ),
      ),
    ),
};

function isMostlyHan(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > letters / 2;
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text.replace(/\.$/, '');
}
