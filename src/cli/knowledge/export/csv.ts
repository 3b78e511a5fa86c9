/** One row a claim, RFC 4180, with a header. A denied claim has its denials in its own row. */
import type { Briefing, Claim, Knowledge, Locator } from '../../../knowledge/knowledge.ts';
import { defaultLocale, locales } from '../../../knowledge/locale.ts';

type Column = readonly [name: string, value: (claim: Claim, briefing: Briefing) => string];

const columns: readonly Column[] = [
  ['briefing', (claim) => claim.briefing],
  ['id', (claim) => claim.id],
  ['basis', (claim) => claim.basis],
  ['denied_by', (claim) => claim.denials.map(({ by }) => by.publisher[defaultLocale]).join('; ')],
  ['denial_words', (claim) => claim.denials.map(({ words }) => words.text).join('; ')],
  ['denial_scope', (claim) => claim.denials.map(({ scope }) => scope[defaultLocale]).join('; ')],
  [
    'other_responses',
    ({ responses }) =>
      responses
        .filter(({ kind }) => kind !== 'denies')
        .map(({ by, kind }) => `${by.publisher[defaultLocale]} ${kind}`)
        .join('; '),
  ],
  // What others are shown in the place of a language that a briefing lacks is no text in it.
  ...locales.map(
    (locale): Column => [
      `text_${locale}`,
      ({ text }, { languages }) => (languages.includes(locale) ? text[locale] : ''),
    ],
  ),
  ['attribution', (claim) => claim.attribution.map(({ publisher }) => publisher[defaultLocale]).join(' → ')],
  ['attribution_drawn_by', (claim) => claim.drawn_by],
  ['note', ({ note }) => note?.[defaultLocale] ?? ''],
  ['source', ofEachPlace(({ source }) => source.id)],
  ['paragraph', ofEachPlace(({ paragraph }) => paragraph)],
  ['sentence', ofEachPlace(({ sentence }) => sentence)],
  ['start', ofEachPlace(({ proof }) => proof?.start)],
  ['end', ofEachPlace(({ proof }) => proof?.end)],
  ['sha256', ofEachPlace(({ proof }) => proof?.sha256)],
];

/** As with denials, a claim that stands in several places has one value for each. */
function ofEachPlace(value: (locator: Locator) => string | number | undefined): Column[1] {
  return ({ locators }) => locators.map((locator) => value(locator) ?? '').join('; ');
}

export function csv(knowledge: Knowledge): string {
  const rows = knowledge.briefings.flatMap((briefing) =>
    briefing.claims.map((claim) => columns.map(([, value]) => cell(value(claim, briefing)))),
  );
  return [columns.map(([name]) => name), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/** A text that a spreadsheet would run as a formula gets an apostrophe before it. */
function cell(value: string): string {
  const text = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
