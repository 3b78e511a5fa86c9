/** A denial that is told in one language and lost in another. */
import type { Fault } from '../fault.ts';
import { type Locale, languageNames } from '../locale.ts';
import type { Rule } from './rule.ts';
import { sentencesIn } from './sentences.ts';

/** How each language says that somebody denies something. */
const denialWords: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:den(?:y|ies|ied|ying|ials?)|false|untrue|refut\w+|reject\w*)\b/i,
  fr: /(?<!\p{L})(?:démen\p{L}*|ni(?:e|er|é|ée|és|ées|ent|ait)|faux|fausses?|réfut\p{L}*|rejet\p{L}*)(?!\p{L})/iu,
  'zh-CN': /否认|不实|辟谣|驳斥|虚假|假消息|不属实/,
};

/** What may stand for it in another language, and may as well mean something else. */
const nearWords: Readonly<Record<Locale, RegExp>> = {
  en: /disput|contest|contradict|challeng|no comment/i,
  fr: /contest|contredi|conteste|commentaire/i,
  'zh-CN': /异议|质疑|反驳|置评|争议/,
};

export const denialInOneLanguage: Rule = {
  name: 'denial-in-one-language',
  level: 'error',
  find: ({ briefing: { file, record } }) =>
    sentencesIn(record).flatMap(({ path, text }): Fault[] => {
      const there = record.languages.filter((locale) => text[locale]);
      const telling = there.filter((locale) => denialWords[locale].test(text[locale] ?? ''));
      if (telling.length === 0) return [];
      const told = telling.map((locale) => languageNames[locale]).join(' and ');
      return there
        .filter((locale) => !telling.includes(locale) && !nearWords[locale].test(text[locale] ?? ''))
        .map((locale) =>
          file.fault(
            [...path, locale],
            `the ${languageNames[locale]} text says nothing of a denial, the ${told} text does`,
            'Let all languages say the same: who denies what, or nothing of it',
          ),
        );
    }),
};
