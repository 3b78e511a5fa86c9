/** What the check knows: the records of each briefing, as messages are held against them. */
import { indexBriefing } from '../answer/briefing-index.ts';
import type { Index } from '../answer/find.ts';
import { countIn, placeOf } from '../answer/space.ts';
import type { Briefing, Claim, Frame, Knowledge } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { isPublication } from '../knowledge/schema.ts';
import { read } from '../reading/reader.ts';
import { type Time, timesOf } from '../reading/times.ts';
import { type ClaimRecord, claimRecord } from './claim-record.ts';

export interface BriefingRecord {
  readonly briefing: Briefing;
  readonly indexes: ReadonlyMap<Locale, Index>;
  /** In the order of the briefing. */
  readonly claims: readonly ClaimRecord[];
  /** Who does what to whom, where claims say so. */
  readonly framed: readonly (ClaimRecord & { readonly frame: Frame })[];
  /** Times that are on record anywhere, the headline, notes and questions among them. */
  readonly times: readonly Time[];
  /** The names by which each source is known, and who speaks for it, by source id. */
  readonly namesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names of parties. */
  readonly parties: ReadonlySet<string>;
  /** Of publications: the article, and whoever is no party to the story. */
  readonly publications: ReadonlySet<string>;
  /** Names that others are instances of. */
  readonly wider: ReadonlySet<string>;
}

/** Whether a source, or who speaks for it, is among names. */
export function isNamedIn({ namesOf }: BriefingRecord, source: string, names: Iterable<string>): boolean {
  const own = namesOf.get(source);
  return [...names].some((name) => own?.has(name));
}

export function buildRecord({ briefings }: Knowledge): readonly BriefingRecord[] {
  return briefings.map(recordOf);
}

function recordOf(briefing: Briefing): BriefingRecord {
  const { indexes } = indexBriefing(briefing);
  const claims = briefing.claims.map((claim, at) => claimRecord(claim, at, briefing.languages, indexes));
  const wider = new Set(briefing.names.flatMap(({ part_of }) => part_of));
  const namesOf = namesOfSources(briefing, indexes, wider);
  const named = (sources: Briefing['sources']) => sources.flatMap(({ id }) => [...(namesOf.get(id) ?? [])]);
  const parties = briefing.names.filter(({ kind }) => kind === 'party');
  return {
    briefing,
    indexes,
    claims,
    framed: claims.flatMap((one) => (one.claim.frame ? [{ ...one, frame: one.claim.frame }] : [])),
    times: timesIn(briefing),
    namesOf,
    parties: new Set(parties.map(({ id }) => id)),
    publications: new Set(named(briefing.sources.filter(({ kind }) => isPublication(kind)))),
    wider,
  };
}

/** Yesterday is another day for each claim: of those only what the headline says. */
function timesIn({ languages, headline, claims }: Briefing): readonly Time[] {
  return languages.flatMap((locale) => [
    ...timesOf(headline[locale], locale),
    ...claims
      .flatMap(({ text, note, questions }) => [text[locale], note?.[locale] ?? '', ...questions[locale]])
      .flatMap((text) => timesOf(text, locale).filter(({ relative }) => relative === undefined)),
  ]);
}

function namesOfSources(
  { sources, claims, names }: Briefing,
  indexes: ReadonlyMap<Locale, Index>,
  wider: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  // A bridge is no source, though an article may be called by it.
  const parties = new Set(names.flatMap(({ id, kind }) => (kind === 'party' && !wider.has(id) ? id : [])));
  const namesIn = (texts: Readonly<Record<Locale, string>>) =>
    [...indexes].map(([locale, { vocabulary }]) =>
      read(texts[locale], vocabulary).names.flatMap(({ id }) => (parties.has(id) ? id : [])),
    );
  const published = new Map(sources.map(({ id, publisher }) => [id, namesIn(publisher).flat()]));
  // Who is named first where a source's responses are told, or only in what is asked of these, and is no source, speaks for it.
  const known = new Set([...published.values()].flat());
  const isSaidIn = (name: string, at: number) =>
    [...indexes.values()].some(({ spaces: { sense } }) => countIn(sense, placeOf(sense, `=${name}`), at) > 0);
  const saidIn = [...parties].map((id) => ({ id, claims: claims.filter((_, at) => isSaidIn(id, at)) }));
  const told = new Set(claims.flatMap(({ text }) => namesIn(text).flat()));
  const speakersFor = (source: string) => {
    const isOwn = ({ tells }: Claim) => tells?.by.id === source;
    const first = claims.filter(isOwn).flatMap(({ text }) => namesIn(text).flatMap((all) => all.slice(0, 1)));
    const alone = saidIn.flatMap(({ id, claims }) =>
      claims.length > 0 && claims.every(isOwn) && !told.has(id) ? id : [],
    );
    return [...first, ...alone].filter((name) => !known.has(name));
  };
  return new Map([...published].map(([id, names]) => [id, new Set([...names, ...speakersFor(id)])]));
}
