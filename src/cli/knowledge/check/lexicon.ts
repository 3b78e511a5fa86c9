/** Lexicon forms that stand in two entries, and entries that no briefing has a use for. */
import { buildForms, formsFrom } from '../../../answer/forms.ts';
import { labelOf } from '../../../answer/stem.ts';
import { normalise, unitsOf } from '../../../answer/text.ts';
import type { Rule } from '../../../knowledge/check/rule.ts';
import { questionsIn, sentencesIn } from '../../../knowledge/check/texts.ts';
import type { Fault } from '../../../knowledge/fault.ts';
import { languageNames, locales } from '../../../knowledge/locale.ts';
import type { BriefingRecord, Lexicon, LexiconEntry } from '../../../knowledge/schema.ts';

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

export const entryUnused: Rule = {
  name: 'entry-unused',
  level: 'warning',
  find: ({ briefings, lexicon }) => {
    if (!lexicon || briefings.length === 0) return [];
    const used = entriesIn(briefings, lexicon.record);
    const implied = new Set(lexicon.record.entries.flatMap((entry) => entry.implies ?? []));
    return lexicon.record.entries.flatMap((entry, index): Fault[] => {
      if (!kindsToUse.includes(entry.kind) || implied.has(entry.id)) return [];
      if (used.has(entry)) return [];
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

/** The entries of which a form stands in the texts of its language. */
function entriesIn(
  briefings: readonly { readonly record: BriefingRecord }[],
  lexicon: Lexicon,
): ReadonlySet<LexiconEntry> {
  const forms = buildForms(lexicon);
  const used = new Set<LexiconEntry>();
  for (const { record } of briefings) {
    for (const locale of locales) {
      const texts = sentencesIn(record).map(({ text }) => text[locale]);
      const questions = questionsIn(record).flatMap((one) => one.questions[locale]);
      for (const text of [...texts, ...questions]) {
        const labels = unitsOf(text).map((unit) => labelOf(unit.text, unit.script, locale));
        for (const from of labels.keys()) {
          for (const end of formsFrom(forms, labels, from)) if (end.locale === locale) used.add(end.entry);
        }
      }
    }
  }
  return used;
}
