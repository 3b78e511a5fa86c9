/** The same thing twice in one briefing: a question under two records, a claim written twice, a form of two names. */
import type { Fault } from '../fault.ts';
import { languageNames } from '../locale.ts';
import { bareWords, questionsOf } from '../texts.ts';
import type { Rule } from './rule.ts';

export const questionTwice: Rule = {
  name: 'question-twice',
  level: 'error',
  find: ({ briefing: { file, record } }) => {
    const first = new Map<string, string>();
    return questionsOf(record).flatMap(({ path, id, kind, questions }) =>
      record.languages.flatMap((locale) =>
        (questions[locale] ?? []).flatMap((question, index): Fault[] => {
          const key = `${locale} ${bareWords(question)}`;
          const owner = `the ${kind} "${id}"`;
          const earlier = first.get(key);
          first.set(key, earlier ?? owner);
          if (earlier === undefined) return [];
          const isOwn = earlier === owner;
          return [
            file.fault(
              [...path, locale, index],
              `the question "${question}" stands ${isOwn ? 'above, in the same list' : `under ${earlier} already`}`,
              isOwn ? 'Delete one of the two' : 'Keep it where it is answered best, delete it from the other',
            ),
          ];
        }),
      ),
    );
  },
};

export const claimTwice: Rule = {
  name: 'claim-twice',
  level: 'error',
  find: ({ briefing: { file, record } }) => {
    const first = new Map<string, string>();
    return record.claims.flatMap((claim, index) =>
      record.languages.flatMap((locale) => {
        const words = bareWords(claim.text[locale] ?? '');
        const earlier = first.get(`${locale} ${words}`);
        if (words !== '') first.set(`${locale} ${words}`, claim.id);
        if (earlier === undefined) return [];
        const message = `the claim "${claim.id}" says the same words as "${earlier}"`;
        const remedy = 'Delete one of the two, or let each say one thing of its own';
        return [file.fault(['claims', index, 'text', locale], message, remedy)];
      }),
    );
  },
};

export const formTwice: Rule = {
  name: 'form-twice',
  level: 'error',
  find: ({ names, briefing }) => {
    if (!names) return [];
    const owners = new Map<string, string>();
    return names.record.names.flatMap((name, index) =>
      briefing.record.languages.flatMap((locale) =>
        (name.forms[locale] ?? []).flatMap((form, position): Fault[] => {
          const key = `${locale} ${bareWords(form)}`;
          const owner = owners.get(key);
          owners.set(key, owner ?? name.id);
          if (owner === undefined) return [];
          const isOwn = owner === name.id;
          // With and without a hyphen, say: of no use, but no harm either.
          const isSame = name.forms[locale]?.indexOf(form) !== position;
          if (isOwn && !isSame) return [];
          const which = `the ${languageNames[locale]} form "${form}"`;
          return [
            names.file.fault(
              ['names', index, 'forms', locale, position],
              isOwn
                ? `${which} stands twice in "${name.id}"`
                : `${which} of "${name.id}" is a form of "${owner}" already`,
              isOwn
                ? 'Delete one of the two'
                : 'Keep it with the name that people mean by it; make it longer where it can mean both',
            ),
          ];
        }),
      ),
    );
  },
};
