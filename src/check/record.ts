/** What the check knows: the records of each briefing, and its claims as messages are found to speak of them. */
import { indexBriefing } from '../answer/briefing-index.ts';
import type { Index } from '../answer/find.ts';
import type { Briefing, Claim, Figure, Frame, Knowledge, Source } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { isPublication } from '../knowledge/schema.ts';
import { amountsOf } from '../reading/amounts.ts';
import { cleanText } from '../reading/clean.ts';
import { wordPhrasesOf } from '../reading/lists.ts';
import { findPhrases } from '../reading/phrases.ts';
import { read, stemsOf } from '../reading/reader.ts';
import { type Time, timesOf } from '../reading/times.ts';
import { wordsOf } from '../reading/words.ts';
import { isNear } from './agree.ts';

export interface BriefingRecord {
  readonly briefing: Briefing;
  readonly indexes: ReadonlyMap<Locale, Index>;
  readonly claims: readonly ClaimRecord[];
  /** The names by which each source is known, by source id. */
  readonly namesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names of parties, and of whoever is a source. */
  readonly parties: ReadonlySet<string>;
  /** Of publications: the article, and whoever is no party to the story. */
  readonly publications: ReadonlySet<string>;
  /** Of all claims. */
  readonly figures: readonly Figure[];
  /** Who does what to whom, where claims say so. */
  readonly framed: readonly (ClaimRecord & { readonly frame: Frame })[];
  /** Times that are on record anywhere, the headline among them. */
  readonly times: readonly Time[];
  /** Names that others are instances of. */
  readonly wider: ReadonlySet<string>;
}

export interface ClaimRecord {
  readonly claim: Claim;
  /** Its place in the briefing. */
  readonly at: number;
  /** When its text says that it is, in any language. */
  readonly times: readonly Time[];
  /** Meanings and names that its own text holds, in any language. */
  readonly sense: ReadonlySet<string>;
  /** The same apart, each with how much it tells. */
  readonly own: {
    readonly names: ReadonlyMap<string, number>;
    readonly meanings: ReadonlyMap<string, number>;
  };
  /** Stems of what each figure counts, by figure and locale: its noun, or what stands behind the number in the text. */
  readonly counted: ReadonlyMap<string, readonly string[]>;
  /** How its text tells it and what is done in it, in any language: `negation` for "without letting the council vote". */
  readonly telling: ReadonlySet<string>;
  /** Whether it tells of most or of many; in one language alone the word may mean something else. */
  readonly proportion: 'most' | 'many' | undefined;
}

export function buildRecord({ briefings }: Knowledge): readonly BriefingRecord[] {
  return briefings.map(recordOf);
}

function recordOf(briefing: Briefing): BriefingRecord {
  const { indexes } = indexBriefing(briefing);
  const wider = new Set(briefing.names.flatMap(({ part_of }) => part_of));
  const published = new Map(
    briefing.sources.map((source) => [source.id, namesOfSource(source, indexes, wider)]),
  );
  const namesOf = new Map(
    [...published].map(([id, names]) => [
      id,
      new Set([
        ...names,
        ...speakersFor(id, briefing, indexes, published).filter((name) => !wider.has(name)),
      ]),
    ]),
  );
  const named_ = (wanted: (source: Source) => boolean) =>
    briefing.sources.filter(wanted).flatMap(({ id }) => [...(namesOf.get(id) ?? [])]);
  const claims = briefing.claims.map((claim, at) => claimRecord(claim, at, briefing.languages, indexes));
  return {
    briefing,
    indexes,
    claims,
    figures: briefing.claims.flatMap(({ figures = [] }) => figures),
    framed: claims.flatMap((one) => (one.claim.frame ? [{ ...one, frame: one.claim.frame }] : [])),
    times: briefing.languages.flatMap((locale) => [
      ...timesOf(briefing.headline[locale], locale),
      ...briefing.claims
        .flatMap(({ text, questions }) => [text[locale], ...questions[locale]])
        .flatMap((text) => timesOf(text, locale).filter(({ relative }) => relative === undefined)),
    ]),
    namesOf,
    parties: new Set([
      ...briefing.names.filter(({ kind }) => kind === 'party').map(({ id }) => id),
      ...named_(() => true),
    ]),
    wider,
    publications: new Set(named_(({ kind }) => isPublication(kind))),
  };
}

function namesOfSource(
  source: Source,
  indexes: ReadonlyMap<Locale, Index>,
  wider: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = [...indexes].flatMap(([locale, { vocabulary }]) =>
    read(source.publisher[locale], vocabulary).names.map(({ id }) => id),
  );
  return new Set(found.filter((id) => !wider.has(id)));
}

/** Who is named first where its responses are told, and is no source of its own, speaks for a source. */
function speakersFor(
  source: string,
  { claims }: Briefing,
  indexes: ReadonlyMap<Locale, Index>,
  published: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const others = new Set([...published].flatMap(([id, names]) => (id === source ? [] : [...names])));
  return claims
    .filter(({ tells }) => tells?.by.id === source)
    .flatMap(({ text }) =>
      [...indexes].flatMap(([locale, { vocabulary }]) => {
        const { names } = read(text[locale], vocabulary);
        const first = names.filter(({ from }) => from === names[0]?.from).map(({ id }) => id);
        return first.some((id) => others.has(id)) ? [] : first;
      }),
    );
}

function claimRecord(
  claim: Claim,
  at: number,
  languages: readonly Locale[],
  indexes: ReadonlyMap<Locale, Index>,
): ClaimRecord {
  const sense = languages.flatMap((locale) => {
    const index = indexes.get(locale);
    if (!index) return [];
    const { meanings, names } = read(claim.text[locale], index.vocabulary);
    return [...meanings.map(({ id }) => id), ...names.map(({ id }) => `=${id}`)];
  });
  const [index] = indexes.values();
  const { weights, rarest } = index?.spaces.sense ?? { weights: new Map<string, number>(), rarest: 1 };
  const weighed = (wanted: (term: string) => boolean) =>
    new Map(sense.filter(wanted).map((term) => [term, weights.get(term) ?? rarest] as const));
  return {
    claim,
    at,
    times: languages.flatMap((locale) => timesOf(claim.text[locale], locale)),
    sense: new Set(sense),
    own: {
      names: weighed((term) => term.startsWith('=')),
      meanings: weighed((term) => !term.startsWith('=')),
    },
    counted: new Map(
      languages.flatMap((locale) =>
        (claim.figures ?? []).map(
          (figure) => [`${figure.id} ${locale}`, countedBy(figure, claim, locale)] as const,
        ),
      ),
    ),
    telling: new Set(
      languages.flatMap((locale) => {
        const words = wordsOf(cleanText(claim.text[locale])).map(({ text }) => text);
        return (['telling', 'acts'] as const).flatMap((field) =>
          findPhrases(wordPhrasesOf(field, locale), words).map(({ id }) => id),
        );
      }),
    ),
    proportion: proportionOf(claim, languages, indexes),
  };
}

function countedBy(figure: Figure, { text }: Claim, locale: Locale): readonly string[] {
  const own = amountsOf(cleanText(text[locale]), locale).find((amount) => isNear(amount, figure));
  const words = figure.noun?.[locale] ?? own?.noun.slice(0, nounLength).join(' ') ?? figure.label[locale];
  return stemsOf(words, locale).filter((stem) => stem.length > 2 || /\p{Script=Han}/u.test(stem));
}

/** How many words behind a number may say what is counted. */
export const nounLength = 3;

function proportionOf(claim: Claim, languages: readonly Locale[], indexes: ReadonlyMap<Locale, Index>) {
  const says = (meaning: string) =>
    languages.filter((locale) => {
      const index = indexes.get(locale);
      return (
        index !== undefined &&
        read(claim.text[locale], index.vocabulary).meanings.some(({ id }) => id === meaning)
      );
    }).length >= 2;
  return (['most', 'many'] as const).find((one) => says(`quantity.${one}`));
}
