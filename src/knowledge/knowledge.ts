/** What is known, cross-linked once and frozen: the plain data that everything to the right of `load` reads. */
import type {
  ClaimRecord,
  DenialRecord,
  DerivedFigureRecord,
  Gap as GapRecord,
  Lexicon,
  Localized,
  SourceRecord,
  TopicRecord,
} from './schema.ts';

export type Source = SourceRecord;

/** A denial with its people resolved. `covers` stays ids: the claims carry their denials, not the other way round. */
export interface Denial extends Omit<DenialRecord, 'by' | 'attribution'> {
  readonly briefing: string;
  readonly by: Source;
  readonly attribution: readonly Source[];
}

/** A claim whole: it is never handed on apart from the denials that cover it. */
export interface Claim extends Omit<ClaimRecord, 'attribution'> {
  readonly briefing: string;
  readonly attribution: readonly Source[];
  /** Published denials that cover this claim; empty: nobody denies it. */
  readonly denials: readonly Denial[];
  /** The denial that this claim tells of, where its basis is `denial`. */
  readonly tells: Denial | null;
}

export interface DerivedFigure extends DerivedFigureRecord {
  /** The formula's value, evaluated by code. */
  readonly amount: number;
  /** The claims whose figures it rests on, with their denials. */
  readonly from: readonly Claim[];
}

export interface Gap extends GapRecord {
  readonly briefing: string;
}

export interface Topic extends Omit<TopicRecord, 'claims'> {
  readonly briefing: string;
  /** Published claims, in the order in which they are read. */
  readonly claims: readonly Claim[];
}

export interface Briefing {
  readonly id: string;
  readonly title: Localized;
  readonly headline: Localized;
  readonly updated: string;
  /** First eight hexadecimal digits of the SHA-256 of the parsed record: changes when, and only when, content does. */
  readonly revision: string;
  readonly article: Source;
  readonly sources: readonly Source[];
  /** Published claims. */
  readonly claims: readonly Claim[];
  /** Superseded and withdrawn claims: they answer nothing, but an old button can say what became of them. */
  readonly retired: readonly Claim[];
  readonly denials: readonly Denial[];
  readonly derived: readonly DerivedFigure[];
  readonly gaps: readonly Gap[];
  readonly topics: readonly Topic[];
}

export interface Knowledge {
  readonly briefings: readonly Briefing[];
  readonly lexicon: Lexicon;
  /** Over all briefings and the lexicon, as `Briefing.revision` is over one. */
  readonly revision: string;
}

/** The claim of that id, published or retired; undefined: there never was one. */
export function findClaim(knowledge: Knowledge, briefing: string, id: string): Claim | undefined {
  const found = knowledge.briefings.find((one) => one.id === briefing);
  return found?.claims.find((claim) => claim.id === id) ?? found?.retired.find((claim) => claim.id === id);
}

/** The briefing that a claim, gap or topic of this same knowledge belongs to. */
export function briefingOf(knowledge: Knowledge, record: { readonly briefing: string }): Briefing {
  const found = knowledge.briefings.find((one) => one.id === record.briefing);
  if (!found) throw new Error(`"${record.briefing}" is not a briefing of this knowledge`);
  return found;
}
