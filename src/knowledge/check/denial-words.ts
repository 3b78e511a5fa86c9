/** A denial that is told in one language and lost in another. */
import type { Fault } from '../fault.ts';
import { type Locale, languageNames, locales } from '../locale.ts';
import type { Rule } from './rule.ts';
import { sentencesIn } from './texts.ts';

/** How each language says that somebody denies something. */
const denialWords: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:den(?:y|ies|ied|ying|ials?)|false|untrue|refut\w+|reject\w*)\b/i,
  fr: /(?<!\p{L})(?:démen\p{L}*|ni(?:e|er|é|ée|és|ées|ent|ait)|faux|fausses?|réfut\p{L}*|rejet\p{L}*)(?!\p{L})/iu,
  'zh-CN': /否认|不实|辟谣|驳斥|虚假|假消息|不属实/,
};

export const denialInOneLanguage: Rule = {
  name: 'denial-in-one-language',
  level: 'error',
  find: ({ briefings }) =>
    briefings.flatMap(({ file, record }) =>
      sentencesIn(record).flatMap(({ path, text }): Fault[] => {
        const telling = locales.filter((locale) => denialWords[locale].test(text[locale]));
        if (telling.length === 0 || telling.length === locales.length) return [];
        const silent = locales.filter((locale) => !telling.includes(locale));
        const names = (some: readonly Locale[]) => some.map((locale) => languageNames[locale]).join(' and ');
        return silent.map((locale) =>
          file.fault(
            [...path, locale],
            `the ${languageNames[locale]} text says nothing of a denial, the ${names(telling)} text does`,
            'Let all three languages say the same: who denies what, or nothing of it',
          ),
        );
      }),
    ),
};
