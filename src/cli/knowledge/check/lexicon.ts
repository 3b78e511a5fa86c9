/** Lexicon forms that stand in two entries, and entries that no briefing has a use for. */
import { normalise } from '../../../answer/text.ts';
import type { Rule } from '../../../knowledge/check/rule.ts';
import type { Fault } from '../../../knowledge/fault.ts';
import { languageNames, locales } from '../../../knowledge/locale.ts';
import type { LexiconEntry } from '../../../knowledge/schema.ts';
import type { AskedInput } from './examples.ts';

export const formTwice: Rule = {
  name: 'form-twice',
  level: 'error',
  find: ({ lexicon }) => {
    if (!lexicon) return [];
    const { file, record } = lexicon;
    const faults: Fault[] = [];
    for (const locale of locales) {
      const owners = new Map<string, string>();
      record.entries.forEach((entry, index) => {
        entry.forms[locale].forEach((form, position) => {
          const plain = normalise(form).replace(/\s+/g, ' ').trim();
          const owner = owners.get(plain);
          if (owner === undefined) owners.set(plain, entry.id);
          else
            faults.push(
              file.fault(
                ['entries', index, 'forms', locale, position],
                owner === entry.id
                  ? `the ${languageNames[locale]} form "${form}" stands twice in "${entry.id}"`
                  : `the ${languageNames[locale]} form "${form}" of "${entry.id}" is a form of "${owner}" already`,
                owner === entry.id
                  ? 'Delete one: case, accents and traditional characters make no difference'
                  : 'Keep it in the entry that people mean by it; make it longer where it can mean both',
              ),
            );
        });
      });
    }
    return faults;
  },
};

/** Entries that stand for something a briefing tells. The other kinds serve to leave questions unanswered. */
const kindsToUse: readonly LexiconEntry['kind'][] = ['entity', 'thing', 'action', 'quality'];

export const entryUnused: Rule<AskedInput> = {
  name: 'entry-unused',
  level: 'warning',
  find: ({ briefings, lexicon, answerer }) => {
    if (!lexicon || briefings.length === 0) return [];
    const implied = new Set(lexicon.record.entries.flatMap((entry) => entry.implies ?? []));
    return lexicon.record.entries.flatMap((entry, index): Fault[] => {
      if (!kindsToUse.includes(entry.kind) || implied.has(entry.id)) return [];
      if (answerer.holds(entry.id)) return [];
      return [
        lexicon.file.fault(
          ['entries', index, 'id'],
          `no text and no question of any briefing holds a form of "${entry.id}"`,
          'Add an example question that uses it; or give it the kind "outside", or delete it',
        ),
      ];
    });
  },
};
