/** From records that keep every rule to the cross-linked Knowledge. */
import { createHash } from 'node:crypto';
import { withoutDrafts } from './draft.ts';
import { evaluate, figuresIn } from './formula.ts';
import { deepFreeze } from './freeze.ts';
import type {
  Briefing,
  Claim,
  DerivedFigure,
  Figure,
  Frame,
  Knowledge,
  Locator,
  Name,
  Response,
  Source,
  Status,
} from './knowledge.ts';
import { isDenial } from './knowledge.ts';
import { type Locale, type Localized, type LocalizedList, locales } from './locale.ts';
import { numbersOf, placesOf, proofOf, textProofOf } from './places.ts';
import type {
  BriefingRecord,
  ClaimRecord,
  DerivedFigureRecord,
  FigureRecord,
  FrameRecord,
  NameRecord,
  NamesRecord,
  PlacesRecord,
  ResponseRecord,
  SourceRecord,
  StatusRecord,
  Texts,
} from './schema.ts';

/** What the files of one folder hold. */
export interface BriefingParts {
  readonly briefing: BriefingRecord;
  readonly names: NamesRecord;
  readonly places: PlacesRecord;
}

/** Briefings that are drafts, or of which all claims are, are left out. */
export function linkKnowledge(parts: readonly BriefingParts[]): Knowledge {
  const briefings = parts
    .filter((one) => !one.briefing.draft)
    .map(linkBriefing)
    .filter((one) => one.claims.length + one.retired.length > 0);
  return deepFreeze({ briefings, revision: revisionOf(briefings.map((one) => one.revision)) });
}

function linkBriefing(parts: BriefingParts): Briefing {
  const record = withoutDrafts(parts.briefing);
  const telling = tellerFor(record.languages);
  const sources = new Map(
    record.sources.map((source) => [source.id, linkSource(source, parts.places, telling)]),
  );
  const source = (id: string): Source => required(sources.get(id), id);
  const context: Context = { record, places: parts.places, source, telling };

  const responses = record.responses
    .map((response) => linkResponse(response, context))
    .filter((response) => response.status.state === 'published');
  const claims = record.claims.map((claim) => linkClaim(claim, responses, context));
  const published = claims.filter((claim) => claim.status.state === 'published');
  const publishedById = new Map(published.map((claim) => [claim.id, claim]));

  return {
    id: record.id,
    languages: record.languages,
    title: telling.text(record.title),
    headline: telling.text(record.headline),
    updated: record.updated,
    revision: revisionOf(parts),
    article: source(record.article),
    sources: [...sources.values()],
    names: parts.names.names.map((name) => linkName(name, telling)),
    claims: published,
    retired: claims.filter((claim) => claim.status.state !== 'published'),
    responses,
    denials: responses.filter(isDenial),
    derived: record.derived.flatMap((figure) => linkDerived(figure, published, telling)),
    gaps: record.gaps.map(({ id, nearest, text, questions }) => ({
      id,
      briefing: record.id,
      nearest,
      text: telling.text(text),
      questions: telling.lists(questions),
    })),
    topics: record.topics.map(({ id, command, title, description, claims: ids }) => ({
      id,
      command,
      briefing: record.id,
      title: telling.text(title),
      description: telling.text(description),
      claims: ids.flatMap((one) => publishedById.get(one) ?? []),
    })),
  };
}

interface Context {
  readonly record: BriefingRecord;
  readonly places: PlacesRecord;
  readonly source: (id: string) => Source;
  readonly telling: Teller;
}

/** Makes what stands in some languages whole for the readers of all. */
interface Teller {
  text(texts: Texts): Localized;
  optional(texts: Texts | undefined): Localized | undefined;
  lists(lists: Partial<Record<Locale, readonly string[] | undefined>>): LocalizedList;
}

function tellerFor(languages: readonly Locale[]): Teller {
  const text = (texts: Texts): Localized => {
    const first = languages.map((language) => texts[language]).find(Boolean) ?? '';
    return forEach((locale) => texts[locale] || first);
  };
  return {
    text,
    optional: (texts) => texts && text(texts),
    lists: (lists) => forEach((locale) => lists[locale] ?? []),
  };
}

function forEach<T>(value: (locale: Locale) => T): Readonly<Record<Locale, T>> {
  return Object.fromEntries(locales.map((locale) => [locale, value(locale)])) as Record<Locale, T>;
}

function linkSource(record: SourceRecord, places: PlacesRecord, telling: Teller): Source {
  const { edition, publisher, heard_by, note, ...own } = record;
  return withoutMissing({
    ...own,
    publisher: telling.text(publisher),
    edition: edition && { ...edition, proof: textProofOf(places, record.id) },
    heard_by: telling.optional(heard_by),
    note: telling.optional(note),
  });
}

function linkClaim(record: ClaimRecord, responses: readonly Response[], context: Context): Claim {
  const { telling, source } = context;
  const { id, basis, drawn_by, words, since } = record;
  const [first, ...others] = locatorsOf(record, context);
  const locator = required(first, id);
  const covering = responses.filter((response) => response.covers.includes(id));
  return withoutMissing({
    id,
    briefing: context.record.id,
    text: telling.text(record.text),
    basis,
    attribution: record.attribution.map(source),
    drawn_by,
    locators: [locator, ...others] as const,
    locator,
    words,
    figures: record.figures?.map((figure) => linkFigure(figure, telling)),
    frame: record.frame && linkFrame(record.frame),
    note: telling.optional(record.note),
    questions: telling.lists(record.questions),
    since,
    status: linkStatus(record.status, telling),
    denials: covering.filter(isDenial),
    responses: covering,
    tells: responses.find((response) => response.claim === id) ?? null,
  });
}

function linkResponse(record: ResponseRecord, context: Context): Response {
  const { telling, source } = context;
  const { id, kind, claim, covers, drawn_by, scope_by, since, words } = record;
  return withoutMissing({
    id,
    kind,
    briefing: context.record.id,
    by: source(record.by),
    claim,
    attribution: record.attribution.map(source),
    drawn_by,
    words: words ? withoutMissing({ ...words, meaning: telling.optional(words.meaning) }) : null,
    locator: required(locatorsOf(record, context)[0], id),
    covers,
    scope_by,
    scope: telling.optional(record.scope) ?? null,
    since,
    status: linkStatus(record.status, telling),
  });
}

function locatorsOf(
  record: ClaimRecord | ResponseRecord,
  { record: briefing, places, source }: Context,
): Locator[] {
  return placesOf(record, briefing.article).map((place) => ({
    source: source(place.source),
    ...required(numbersOf(place.at) ?? undefined, place.at),
    proof: proofOf(places, place.source, place.at),
  }));
}

function linkFigure({ label, noun, ...own }: FigureRecord, telling: Teller): Figure {
  return withoutMissing({ ...own, label: telling.text(label), noun: telling.optional(noun) });
}

/** None where a figure that it rests on belongs to a claim that is no longer published. */
function linkDerived(
  record: DerivedFigureRecord,
  claims: readonly Claim[],
  telling: Teller,
): DerivedFigure[] {
  const amounts = new Map(
    claims.flatMap((claim) => (claim.figures ?? []).map((one) => [one.id, one.amount] as const)),
  );
  const result = evaluate(record.formula, (id) => amounts.get(id));
  if (!result.ok) return [];
  const named = figuresIn(record.formula);
  const { label, method, noun, ...own } = record;
  return [
    withoutMissing({
      ...own,
      label: telling.text(label),
      method: telling.text(method),
      noun: telling.optional(noun),
      amount: result.value,
      from: claims.filter((claim) => claim.figures?.some((one) => named.includes(one.id))),
    }),
  ];
}

function linkFrame(frame: FrameRecord): Frame {
  const list = (names: string | readonly string[] | undefined) => (names === undefined ? [] : [names].flat());
  switch (frame.act) {
    case 'transfer':
      return { act: frame.act, from: list(frame.from), to: list(frame.to), what: list(frame.what) };
    case 'compare':
      return { act: frame.act, less: list(frame.less), more: list(frame.more), in: frame.in };
    case 'change':
      return { act: frame.act, what: list(frame.what), way: frame.way };
  }
}

function linkStatus(status: StatusRecord, telling: Teller): Status {
  return status.state === 'published' ? status : { ...status, reason: telling.text(status.reason) };
}

function linkName({ id, kind, name, forms, part_of }: NameRecord, telling: Teller): Name {
  return {
    id,
    kind,
    name: telling.optional(name) ?? null,
    forms: telling.lists(forms),
    part_of: part_of ?? [],
  };
}

function revisionOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
}

/** A key without a value is no key: two states of a record are compared key by key. */
function withoutMissing<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

function required<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`"${id}" is not known: link only records that keep every rule`);
  return value;
}
