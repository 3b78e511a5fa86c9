/** The same thing twice in one briefing: a question under two records, a claim written twice, a form of two names. */
import type { Folder } from '../folder.ts';
import { languageNames } from '../locale.ts';
import { repeated } from '../rules/ids.ts';
import { bareWords, questionsOf } from '../texts.ts';

const keyOf = ({ key }: { readonly key: string }) => key;

export function questionTwice({ briefing: { file, record } }: Folder) {
  const asked = questionsOf(record).flatMap(({ path, id, kind, questions }) =>
    record.languages.flatMap((locale) =>
      (questions[locale] ?? []).map((question, index) => ({
        key: `${locale} ${bareWords(question)}`,
        path: [...path, locale, index],
        question,
        owner: `the ${kind} "${id}"`,
      })),
    ),
  );
  return repeated(asked, keyOf).map(({ first, again: { path, question, owner } }) => {
    const isOwn = first.owner === owner;
    return file.fault(
      path,
      `the question "${question}" stands ${isOwn ? 'above, in the same list' : `under ${first.owner} already`}`,
      isOwn ? 'Delete one of the two' : 'Keep it where it is answered best, delete it from the other',
    );
  });
}

export function claimTwice({ briefing: { file, record } }: Folder) {
  const texts = record.claims.flatMap(({ id, text }, index) =>
    record.languages
      .filter((locale) => text[locale])
      .map((locale) => ({
        key: `${locale} ${bareWords(text[locale] ?? '')}`,
        path: ['claims', index, 'text', locale],
        id,
      })),
  );
  return repeated(texts, keyOf).map(({ first, again }) =>
    file.fault(
      again.path,
      `the claim "${again.id}" says the same words as "${first.id}"`,
      'Delete one of the two, or let each say one thing of its own',
    ),
  );
}

export function formTwice({ names, briefing }: Folder) {
  if (!names) return [];
  const written = names.record.names.flatMap(({ id, forms }, index) =>
    briefing.record.languages.flatMap((locale) =>
      (forms[locale] ?? []).map((form, position) => ({
        key: `${locale} ${bareWords(form)}`,
        path: ['names', index, 'forms', locale, position],
        id,
        which: `the ${languageNames[locale]} form "${form}"`,
        // With and without a hyphen, say, is of no use, but no harm either.
        isCopy: forms[locale]?.indexOf(form) !== position,
      })),
    ),
  );
  return repeated(written, keyOf)
    .filter(({ first, again }) => first.id !== again.id || again.isCopy)
    .map(({ first, again: { path, id, which } }) =>
      first.id === id
        ? names.file.fault(path, `${which} stands twice in "${id}"`, 'Delete one of the two')
        : names.file.fault(
            path,
            `${which} of "${id}" is a form of "${first.id}" already`,
            'Keep it with the name that people mean by it; make it longer where it can mean both',
          ),
    );
}
