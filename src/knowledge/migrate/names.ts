/** The entries of a lexicon that are names of a story. */
import type { Locale } from '../locale.ts';
import { bareWords } from '../texts.ts';
import type { FirstBriefing, FirstLexicon } from './first-edition.ts';

const kinds: Readonly<Record<string, string>> = { entity: 'party', place: 'place' };
/** What belonged to the language, or told that a name is none of the story's. */
const languagesOwn = ['filler', 'intent', 'outside'];

export function namesOf(
  first: FirstBriefing,
  { entries }: FirstLexicon,
  others: number,
  languages: readonly Locale[],
  remarks: string[],
): object[] {
  const said = ` ${bareWords(JSON.stringify(first))} `;
  const isSaid = (entry: FirstLexicon['entries'][number]) =>
    Object.values(entry.forms)
      .flat()
      .some((form) =>
        /\p{Script=Han}/u.test(form) ? said.includes(bareWords(form)) : said.includes(` ${bareWords(form)} `),
      );
  const own = entries.filter(
    (entry) => !languagesOwn.includes(entry.kind) && (others === 0 || isSaid(entry)),
  );
  const ids = new Set(own.map((entry) => entry.id));
  const taken = new Set<string>();
  const names = own.flatMap(({ id, kind, name, forms, implies }) => {
    const wider = implies.filter((one) => ids.has(one));
    const own = Object.fromEntries(
      languages.flatMap((locale) => {
        const fresh = (forms[locale] ?? []).filter((form) => isFresh(taken, locale, form));
        return fresh.length > 0 ? [[locale, fresh]] : [];
      }),
    );
    if (Object.keys(own).length === 0) return [];
    return [
      {
        id,
        kind: kinds[kind] ?? 'term',
        name,
        forms: own,
        part_of: wider.length > 0 ? wider : undefined,
      },
    ];
  });
  const lost = own.flatMap(({ implies }) => implies.filter((one) => !ids.has(one)));
  if (lost.length > 0) remarks.push(`wider names that are not here went: ${[...new Set(lost)].join(', ')}`);
  const left = entries.length - names.length;
  if (left > 0) remarks.push(`${left} entries of the lexicon are no names of this story and went`);
  const unsure = names.filter((name) => name.kind === 'term').length;
  if (names.length === 0)
    remarks.push(
      'it has no names: its parties are found only as they stand in the texts; add them to names.yaml',
    );
  if (unsure > 0) remarks.push(`${unsure} names are of kind term: write product or place where they are`);
  return names;
}

/** True for a form that no name before it has. */
function isFresh(taken: Set<string>, locale: Locale, form: string): boolean {
  const key = `${locale} ${bareWords(form)}`;
  if (taken.has(key)) return false;
  taken.add(key);
  return true;
}
