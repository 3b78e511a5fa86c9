/** Sources, claims, responses, derived figures and names, each with what it names in place of an id. */
import { evaluate, figuresIn } from '../formula.ts';
import {
  type Claim,
  type DerivedFigure,
  type Frame,
  isDenial,
  type Locator,
  type Name,
  type Response,
  type Source,
} from '../knowledge.ts';
import { languageOfTag, locales } from '../locale.ts';
import { numbersOf, placesOf, proofOf, textProofOf } from '../places.ts';
import type {
  BriefingRecord,
  ClaimRecord,
  DerivedFigureRecord,
  FrameRecord,
  NameRecord,
  PlacesRecord,
  ResponseRecord,
  SourceRecord,
  Texts,
} from '../schema.ts';
import { linkStatus, type Teller, withoutMissing } from './teller.ts';

export interface Context {
  readonly record: BriefingRecord;
  readonly places: PlacesRecord;
  readonly source: (id: string) => Source;
  readonly telling: Teller;
}

export function linkSource(record: SourceRecord, places: PlacesRecord, telling: Teller): Source {
  const { edition, ...own } = record;
  const told = telling.record(own, 'publisher', 'heard_by', 'note');
  return edition ? { ...told, edition: { ...edition, proof: textProofOf(places, record.id) } } : told;
}

export function linkClaim(record: ClaimRecord, responses: readonly Response[], context: Context): Claim {
  const { telling, source } = context;
  const { id, basis, drawn_by, words, since } = record;
  const [first, ...others] = locatorsOf(record, context);
  const locator = required(first, id);
  const covering = responses.filter((response) => response.covers.includes(id));
  return withoutMissing({
    id,
    briefing: context.record.id,
    text: telling.text(record.text),
    label: telling.optional(record.label),
    basis,
    attribution: record.attribution.map(source),
    drawn_by,
    locators: [locator, ...others] as const,
    locator,
    words,
    figures: record.figures?.map((figure) => telling.record(figure, 'label', 'noun')),
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

export function linkResponse(record: ResponseRecord, context: Context): Response {
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
    words: words ? telling.record({ ...words, meaning: meaningOf(words) }, 'meaning') : null,
    locator: required(locatorsOf(record, context)[0], id),
    covers,
    scope_by,
    scope: telling.optional(record.scope) ?? null,
    since,
    status: linkStatus(record.status, telling),
  });
}

/** In their own language words mean what they say: so they do to a reader of whom it is shown in that language. */
function meaningOf({ text, language, meaning }: NonNullable<ResponseRecord['words']>): Texts | undefined {
  const own = locales.filter((locale) => languageOfTag(locale) === languageOfTag(language));
  return meaning && { ...Object.fromEntries(own.map((locale) => [locale, text])), ...meaning };
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

/** None where a figure that it rests on belongs to a claim that is no longer published. */
export function linkDerived(
  record: DerivedFigureRecord,
  claims: readonly Claim[],
  telling: Teller,
): DerivedFigure[] {
  const figures = claims.flatMap((claim) => claim.figures ?? []);
  const result = evaluate(record.formula, (id) => figures.find((one) => one.id === id)?.amount);
  if (!result.ok) return [];
  const named = figuresIn(record.formula);
  const from = claims.filter((claim) => claim.figures?.some((one) => named.includes(one.id)));
  return [{ ...telling.record(record, 'label', 'method', 'noun'), amount: result.value, from }];
}

export function linkName({ id, kind, name, forms, part_of }: NameRecord, telling: Teller): Name {
  return {
    id,
    kind,
    name: telling.optional(name) ?? null,
    forms: telling.lists(forms),
    part_of: part_of ?? [],
  };
}

export function required<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`"${id}" is not known: link only records that keep every rule`);
  return value;
}
