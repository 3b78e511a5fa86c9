/** Forms that people write without meaning the name: words of every day in their language. */
import type { Rule } from '../../../knowledge/check/rule.ts';
import type { Fault } from '../../../knowledge/fault.ts';
import { languageNames } from '../../../knowledge/locale.ts';
import { languageOf } from '../../../language/index.ts';
import { isCapitals } from '../../../reading/words.ts';

export const everydayForm: Rule = {
  name: 'everyday-form',
  level: 'warning',
  find: ({ names, briefing }) =>
    (names?.record.names ?? []).flatMap((name, index) =>
      briefing.record.languages.flatMap((locale) =>
        (name.forms[locale] ?? []).flatMap((form, position): Fault[] => {
          // In capitals it is heard in capitals alone.
          if (!names || !languageOf(locale).common.includes(form.toLowerCase()) || isCapitals(form))
            return [];
          return [
            names.file.fault(
              ['names', index, 'forms', locale, position],
              `the ${languageNames[locale]} form "${form}" of "${name.id}" is a word of every day`,
              'Make it longer, write it in capitals where people do (US), or delete it: it would be found in questions that mean something else',
            ),
          ];
        }),
      ),
    ),
};
