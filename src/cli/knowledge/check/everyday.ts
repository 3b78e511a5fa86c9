/**
 * Forms that people write without meaning the name: words of every day in their language. A form in capitals is none: it
 * is heard in capitals alone.
 */
import type { Rule } from '../../../knowledge/check/rule.ts';
import { languageNames } from '../../../knowledge/locale.ts';
import { languageOf } from '../../../language/index.ts';
import { isCapitals } from '../../../reading/words.ts';

export const everydayForm: Rule = {
  name: 'everyday-form',
  level: 'warning',
  *find({ names, briefing }) {
    for (const [index, { id, forms }] of (names?.record.names ?? []).entries())
      for (const locale of briefing.record.languages)
        for (const [position, form] of (forms[locale] ?? []).entries())
          if (names && languageOf(locale).common.includes(form.toLowerCase()) && !isCapitals(form))
            yield names.file.fault(
              ['names', index, 'forms', locale, position],
              `the ${languageNames[locale]} form "${form}" of "${id}" is a word of every day`,
              'Make it longer, write it in capitals where people do (US), or delete it: it would be found in questions that mean something else',
            );
  },
};
