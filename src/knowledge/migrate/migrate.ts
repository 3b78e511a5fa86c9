/** From the first edition of the files to the present one. What it makes is held against the schema by whoever writes it. */
import { placeOf } from '../article.ts';
import { limits } from '../limits.ts';
import { locales } from '../locale.ts';
import { sha256 } from '../schema/texts.ts';
import type { PlacesRecord } from '../schema.ts';
import type { FirstBriefing, FirstLexicon } from './first-edition.ts';
import { namesOf } from './names.ts';
import { firstQuestions, inLanguages, lackingIn, languagesOf } from './texts.ts';

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
  const languages = languagesOf(first);
  if (languages.length < locales.length)
    remarks.push(`it is written in ${languages.join(', ')}, and declares no other language`);
  // Of one that was begun, what there is of it goes: who wants it has to finish it.
  for (const locale of locales.filter((one) => first.title[one] && !languages.includes(one)))
    remarks.push(
      `what is in ${locale} went, since these are not: ${lackingIn(locale, first).join(', ')}. Write them and migrate again to keep it`,
    );
  remarkOnQuestions(first, remarks);
  const names = namesOf(first, lexicon, others, languages, remarks);
  const briefing = {
    edition: 2,
    id: first.id,
    languages,
    title: first.title,
    headline: first.headline,
    updated: first.updated,
    article: first.article,
    sources: first.sources.map(({ edition, url, published, accessed, archived, note, ...own }) => ({
      ...own,
      ...withoutUnknown({ url, published, accessed, archived }),
      edition: edition && { language: edition.language, translation: edition.translation, of: edition.of },
      note,
    })),
    claims: first.claims.map((claim) => claimOf(claim, first, remarks)),
    responses: first.denials.map((denial) => responseOf(denial, remarks)),
    gaps: first.gaps.map((gap) => ({
      ...gap,
      questions: firstQuestions(gap.questions, limits.gapQuestions),
    })),
    derived: first.derived,
    topics: first.topics.length > 0 ? first.topics : [topicOfAll(first, remarks)],
  };
  return {
    briefing: inLanguages(languages, briefing),
    names: { edition: 2, names: inLanguages(languages, names) },
    places: placesOf(first, remarks),
    remarks,
  };
}

function withoutUnknown(dates: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(dates).filter(([, value]) => value !== 'unknown'));
}

function claimOf(claim: FirstBriefing['claims'][number], first: FirstBriefing, remarks: string[]) {
  const told = first.denials.filter((denial) => denial.claim === claim.id);
  const answers = told.length > 0 && told.every((denial) => denial.form === 'no-comment');
  if (answers)
    remarks.push(`the claim "${claim.id}" tells of a refusal to comment: its basis is response now`);
  const { id, text, basis, attribution, locator, ...own } = claim;
  return {
    id,
    text,
    basis: answers ? 'response' : basis,
    attribution: begunBy(told[0]?.by, attribution, id, remarks),
    at: placeOf(locator),
    ...own,
    questions: firstQuestions(own.questions, limits.claimQuestions),
  };
}

/** A response is told from whoever responds on. */
function begunBy(
  by: string | undefined,
  attribution: readonly string[],
  id: string,
  remarks: string[],
): readonly string[] {
  if (by === undefined || attribution.includes(by)) return attribution;
  remarks.push(`"${id}" is a response of "${by}": its attribution begins with that now`);
  return [by, ...attribution];
}

function responseOf(denial: FirstBriefing['denials'][number], remarks: string[]) {
  const { id, form, by, claim, attribution, words, locator, ...own } = denial;
  const kind = form === 'no-comment' ? 'declines' : 'denies';
  const told = begunBy(by, attribution, id, remarks);
  return { id, kind, by, claim, attribution: told, words, at: placeOf(locator), ...own };
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

function topicOfAll(first: FirstBriefing, remarks: string[]) {
  remarks.push(`it had no topic: /${first.id} shows all its claims`);
  return {
    id: first.id,
    command: first.id.slice(0, 32),
    title: first.title,
    description: first.title,
    claims: first.claims.map((claim) => claim.id),
  };
}

/** Counted and hashed as they were. Placeholders prove nothing. */
function placesOf(first: FirstBriefing, remarks: string[]): PlacesRecord {
  const edition = first.sources.find((source) => source.id === first.article)?.edition;
  const locators = [...first.claims, ...first.denials].map((one) => one.locator);
  const proved = locators.filter(({ sha256, start, end }) => isFingerprint(sha256) && end > start);
  if (proved.length < locators.length)
    remarks.push(
      'its places are not proved: see by locate that each is the sentence that is meant (no title or initial ends one any more), then run fmt --article',
    );
  const spots = proved.map((one) => [placeOf(one), { start: one.start, end: one.end, sha256: one.sha256 }]);
  return {
    edition: 2,
    sources:
      edition && isFingerprint(edition.sha256)
        ? { [first.article]: { normalisation: edition.normalisation, sha256: edition.sha256 } }
        : {},
    places: spots.length > 0 ? { [first.article]: Object.fromEntries(spots) } : {},
  };
}

function isFingerprint(hash: string): boolean {
  return sha256.safeParse(hash).success && !/^0+$/.test(hash);
}
