/** From the first edition of the files to the present one. What it makes is held against the schema by whoever writes it. */
import { type Locale, locales } from '../locale.ts';
import type { PlacesRecord } from '../schema.ts';
import { limits } from '../schema.ts';
import { bareWords } from '../texts.ts';
import type { FirstBriefing, FirstLexicon, FirstLocator } from './first-edition.ts';

/** The three files of a folder, and what a person should look at. */
export interface Migrated {
  readonly briefing: object;
  readonly names: object;
  readonly places: PlacesRecord;
  readonly remarks: readonly string[];
}

/** `others`: how many briefings share the lexicon; of a shared one each takes what it has a use for. */
export function migrate(first: FirstBriefing, lexicon: FirstLexicon, others: number): Migrated {
  const remarks: string[] = [];
  const languages = languagesOf(first, remarks);
  remarkOnQuestions(first, remarks);
  const names = namesOf(first, lexicon, others, languages, remarks);
  return {
    briefing: {
      edition: 2,
      id: first.id,
      languages,
      ...only(languages, { title: first.title, headline: first.headline }),
      updated: first.updated,
      article: first.article,
      sources: first.sources.map(
        ({ id, edition, url, published, accessed, archived, note, publisher, ...own }) => ({
          id,
          ...only(languages, { publisher }),
          ...own,
          ...withoutUnknown({ url, published, accessed, archived }),
          edition: edition && {
            language: edition.language,
            translation: edition.translation,
            of: edition.of,
          },
          ...only(languages, { note }),
        }),
      ),
      claims: first.claims.map((claim) => claimOf(claim, first, languages, remarks)),
      responses: first.denials.map((denial) => responseOf(denial, languages)),
      gaps: first.gaps.map(({ text, questions, ...own }) => ({
        id: own.id,
        ...only(languages, { text }),
        questions: firstQuestions(questions, limits.gapQuestions, languages),
        nearest: own.nearest,
      })),
      derived: first.derived.map((figure) => deep(figure, languages)),
      topics:
        first.topics.length > 0
          ? first.topics.map((topic) => deep(topic, languages))
          : [topicOfAll(first, languages, remarks)],
    },
    names: { edition: 2, names },
    places: placesOf(first, remarks),
    remarks,
  };
}

type Kept<T> = Partial<Record<Locale, T>>;

/** Those that the headline and every claim are written in. */
function languagesOf(first: FirstBriefing, remarks: string[]): readonly Locale[] {
  const needed = [first.title, first.headline, ...first.claims.map((claim) => claim.text)];
  const found = locales.filter((locale) => needed.every((text) => text[locale]?.trim()));
  if (found.length < locales.length)
    remarks.push(`it is written in ${found.join(', ')}, and declares no other language`);
  return found;
}

/** Texts without the languages that are not declared. */
function only<T extends Record<string, Record<string, unknown> | undefined>>(
  languages: readonly Locale[],
  texts: T,
) {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]) => (text ? [[key, kept(languages, text)]] : [])),
  );
}

function kept<T>(languages: readonly Locale[], text: Readonly<Record<string, T>>): Kept<T> {
  return Object.fromEntries(
    languages.flatMap((locale) => (text[locale] === undefined ? [] : [[locale, text[locale]]])),
  );
}

/** The same for every text inside a record. */
function deep(value: unknown, languages: readonly Locale[]): unknown {
  if (Array.isArray(value)) return value.map((one) => deep(one, languages));
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value);
  const isText = keys.length > 0 && keys.every((key) => locales.some((locale) => locale === key));
  if (isText) return kept(languages, value as Record<string, unknown>);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, deep(one, languages)]));
}

function withoutUnknown(dates: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(dates).filter(([, value]) => value !== 'unknown'));
}

function claimOf(
  claim: FirstBriefing['claims'][number],
  first: FirstBriefing,
  languages: readonly Locale[],
  remarks: string[],
) {
  const told = first.denials.filter((denial) => denial.claim === claim.id);
  const answers = told.length > 0 && told.every((denial) => denial.form === 'no-comment');
  if (answers)
    remarks.push(`the claim "${claim.id}" tells of a refusal to comment: its basis is response now`);
  return {
    id: claim.id,
    ...only(languages, { text: claim.text }),
    basis: answers ? 'response' : claim.basis,
    attribution: claim.attribution,
    at: at(claim.locator),
    words: claim.words,
    figures: claim.figures?.map((figure) => deep(figure, languages)),
    ...only(languages, { note: claim.note }),
    questions: firstQuestions(claim.questions, limits.claimQuestions, languages),
    status: claim.status && deep(claim.status, languages),
  };
}

function responseOf(denial: FirstBriefing['denials'][number], languages: readonly Locale[]) {
  const { form, locator, id, by, claim, attribution, words, covers, scope_by, scope, status } = denial;
  return {
    id,
    kind: form === 'no-comment' ? 'declines' : 'denies',
    by,
    claim,
    attribution,
    words: words && deep(words, languages),
    at: at(locator),
    covers,
    scope_by,
    ...only(languages, { scope }),
    status: status && deep(status, languages),
  };
}

function at({ paragraph, sentence }: FirstLocator): string {
  return `${paragraph}.${sentence}`;
}

function firstQuestions(
  questions: Readonly<Record<string, readonly string[]>>,
  most: number,
  languages: readonly Locale[],
): Kept<readonly string[]> {
  const asked = languages.filter((locale) => questions[locale]?.length);
  return Object.fromEntries(asked.map((locale) => [locale, questions[locale]?.slice(0, most)]));
}

function remarkOnQuestions({ claims, gaps }: FirstBriefing, remarks: string[]): void {
  const beyond =
    (most: number) => (record: { readonly questions: Readonly<Record<string, readonly string[]>> }) =>
      Object.values(record.questions).some((list) => list.length > most);
  const cut = [...claims.filter(beyond(limits.claimQuestions)), ...gaps.filter(beyond(limits.gapQuestions))];
  if (cut.length === 0) return;
  const ids = cut.map(({ id }) => id);
  const shown = `${ids.slice(0, 12).join(', ')}${ids.length > 12 ? ` and ${ids.length - 12} more` : ''}`;
  remarks.push(
    `only the first ${limits.claimQuestions} example questions of a claim and ${limits.gapQuestions} of a gap stand here in each language: keep those that differ most (${shown})`,
  );
}

function topicOfAll(first: FirstBriefing, languages: readonly Locale[], remarks: string[]) {
  remarks.push(`it had no topic: /${first.id} shows all its claims`);
  return {
    id: first.id,
    command: first.id.slice(0, 32),
    title: kept(languages, first.title),
    description: kept(languages, first.title),
    claims: first.claims.map((claim) => claim.id),
  };
}

/** Counted and hashed as they were: normalisation 1. Placeholders prove nothing. */
function placesOf(first: FirstBriefing, remarks: string[]): PlacesRecord {
  const edition = first.sources.find((source) => source.id === first.article)?.edition;
  const locators = [...first.claims, ...first.denials].map((one) => one.locator);
  const proved = locators.filter(({ sha256, start, end }) => isFingerprint(sha256) && end > start);
  if (proved.length < locators.length)
    remarks.push('its places are not proved: run fmt --article with the text at hand');
  const spots = proved.map((one) => [at(one), { start: one.start, end: one.end, sha256: one.sha256 }]);
  return {
    edition: 2,
    sources: isFingerprint(edition?.sha256)
      ? { [first.article]: { normalisation: 1, sha256: edition.sha256 } }
      : {},
    places: spots.length > 0 ? { [first.article]: Object.fromEntries(spots) } : {},
  };
}

function isFingerprint(hash: string | undefined): hash is string {
  return /^[0-9a-f]{64}$/.test(hash ?? '') && !/^0+$/.test(hash ?? '');
}

const kinds: Readonly<Record<string, string>> = { entity: 'party', place: 'place' };
/** What belonged to the language, or told that a name is none of the story's. */
const languagesOwn = ['filler', 'intent', 'outside'];

function namesOf(
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
    const wider = (implies ?? []).filter((one) => ids.has(one));
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
        ...only(languages, { name }),
        forms: own,
        part_of: wider.length > 0 ? wider : undefined,
      },
    ];
  });
  const lost = own.flatMap((entry) => (entry.implies ?? []).filter((one) => !ids.has(one)));
  if (lost.length > 0) remarks.push(`wider names that are not here went: ${[...new Set(lost)].join(', ')}`);
  const left = entries.length - names.length;
  if (left > 0) remarks.push(`${left} entries of the lexicon are no names of this story and went`);
  const unsure = names.filter((name) => name.kind === 'term').length;
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
