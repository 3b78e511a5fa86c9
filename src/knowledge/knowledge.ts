/** What is known, cross-linked once and frozen: the plain data that everything to the right of `load` reads. */
import type { Locale, Localized, LocalizedList } from './locale.ts';
import type {
  ClaimRecord,
  DerivedFigureRecord,
  FigureRecord,
  GapRecord,
  NameRecord,
  PlacesRecord,
  ResponseRecord,
  SourceRecord,
  StatusRecord,
  TopicRecord,
} from './schema.ts';

/** Puts a text for every reader in the place of what the file holds in its own languages. */
export type Told<Record, Key extends keyof Record> = Omit<Record, Key> & {
  readonly [K in keyof Pick<Record, Key>]: Localized;
};

/** Of the whole text of a source; `normalisation` says how it was brought to the form that was counted and hashed. */
export type TextProof = Readonly<PlacesRecord['sources'][string]>;

export interface Source extends Told<Omit<SourceRecord, 'edition'>, 'publisher' | 'heard_by' | 'note'> {
  /** A source whose text was read. `proof`: null where nobody has proved a place in it. */
  readonly edition?: NonNullable<SourceRecord['edition']> & { readonly proof: TextProof | null };
}

/** Of one sentence, in code points of the normalised text. */
export type SentenceProof = Readonly<PlacesRecord['places'][string][string]>;

export interface Locator {
  readonly source: Source;
  readonly paragraph: number;
  readonly sentence: number;
  /** null: nobody has held this place against the text. */
  readonly proof: SentenceProof | null;
}

/** `amount`: a number, or the two ends of a range. */
export interface Figure extends Told<Omit<FigureRecord, 'amount'>, 'label' | 'noun'> {
  readonly amount: number | readonly [number, number];
}

/** Who does what to whom, in ids of names. */
export type Frame =
  | ({ readonly act: 'transfer' } & Ids<'from' | 'to' | 'what'>)
  | ({ readonly act: 'compare'; readonly in: string } & Ids<'less' | 'more'>)
  | ({ readonly act: 'change'; readonly way: 'up' | 'down' } & Ids<'what'>);
type Ids<Key extends string> = Readonly<Record<Key, readonly string[]>>;

export type Status = WithReason<StatusRecord>;
type WithReason<Written> = Written extends { reason: unknown } ? Told<Written, 'reason'> : Readonly<Written>;

/** Few words of somebody, as they stand in a source. */
export type ResponseWords = Told<NonNullable<ResponseRecord['words']>, 'meaning'>;

/** What a party says to claims. `covers` stays ids: the claims carry their responses, not the other way round. */
export interface Response
  extends Pick<ResponseRecord, 'id' | 'kind' | 'claim' | 'covers' | 'drawn_by' | 'scope_by' | 'since'> {
  readonly briefing: string;
  readonly by: Source;
  readonly attribution: readonly Source[];
  readonly words: ResponseWords | null;
  readonly locator: Locator;
  readonly scope: Localized | null;
  readonly status: Status;
}

/** The one kind of response that makes a claim disputed. */
export interface Denial extends Response {
  readonly kind: 'denies';
  readonly words: ResponseWords;
  readonly scope: Localized;
}

/** A claim whole: it is never handed on apart from the denials that cover it. */
export interface Claim extends Pick<ClaimRecord, 'id' | 'basis' | 'drawn_by' | 'words' | 'since'> {
  readonly briefing: string;
  readonly text: Localized;
  /** The same in short, for pins. */
  readonly label?: Localized;
  readonly attribution: readonly Source[];
  readonly locators: readonly [Locator, ...Locator[]];
  /** The first of them. */
  readonly locator: Locator;
  readonly figures?: readonly Figure[];
  readonly frame?: Frame;
  readonly note?: Localized;
  readonly questions: LocalizedList;
  readonly status: Status;
  /** Published denials that cover this claim; empty: nobody denies it. */
  readonly denials: readonly Denial[];
  /** Published responses of every kind that cover it, denials among them. */
  readonly responses: readonly Response[];
  /** The response that this claim tells of, where its basis is `denial` or `response`. */
  readonly tells: Response | null;
}

export interface DerivedFigure extends Told<DerivedFigureRecord, 'label' | 'method' | 'noun'> {
  /** The formula's value, evaluated by code. */
  readonly amount: number;
  /** The claims whose figures it rests on, with their denials. */
  readonly from: readonly Claim[];
}

export interface Gap extends Pick<GapRecord, 'id' | 'nearest'> {
  readonly briefing: string;
  readonly text: Localized;
  /** The same in a few words, for pins. */
  readonly label?: Localized;
  readonly questions: LocalizedList;
}

export interface Topic extends Told<Omit<TopicRecord, 'claims'>, 'title' | 'description'> {
  readonly briefing: string;
  /** Published claims, in the order in which they are read. */
  readonly claims: readonly Claim[];
}

export interface Name extends Pick<NameRecord, 'id' | 'kind'> {
  /** null: it is not shown. */
  readonly name: Localized | null;
  /** Empty for a language that the briefing does not declare. */
  readonly forms: LocalizedList;
  readonly part_of: readonly string[];
}

export interface Briefing {
  readonly id: string;
  /** Those that its texts are written in; other readers get the first of them. */
  readonly languages: readonly Locale[];
  readonly title: Localized;
  readonly headline: Localized;
  /** YYYY-MM-DD: when a person last checked it, or a record entered or was taken back. */
  readonly updated: string;
  /** First eight hexadecimal digits of the SHA-256 of the parsed records: changes when, and only when, content does. */
  readonly revision: string;
  readonly article: Source;
  readonly sources: readonly Source[];
  readonly names: readonly Name[];
  /** Published claims. */
  readonly claims: readonly Claim[];
  /** Superseded and withdrawn claims: they answer nothing, but an old button can say what became of them. */
  readonly retired: readonly Claim[];
  /** Published ones. */
  readonly responses: readonly Response[];
  /** Superseded and withdrawn ones, which no claim carries any more. */
  readonly retiredResponses: readonly Response[];
  /** Those of them that deny. */
  readonly denials: readonly Denial[];
  readonly derived: readonly DerivedFigure[];
  readonly gaps: readonly Gap[];
  readonly topics: readonly Topic[];
}

export interface Knowledge {
  /** The one last updated first: it is meant where none is named. */
  readonly briefings: readonly Briefing[];
  /** Over all briefings, as `Briefing.revision` is over one. */
  readonly revision: string;
}

/** `briefing/claim`, `briefing/topic`: two briefings may both have a record of that id. */
export function keyOf({ briefing, id }: { readonly briefing: string; readonly id: string }): string {
  return `${briefing}/${id}`;
}

/** The claim of that id, published or retired; undefined: there never was one. */
export function findClaim(knowledge: Knowledge, briefing: string, id: string): Claim | undefined {
  const found = knowledge.briefings.find((one) => one.id === briefing);
  return found?.claims.find((claim) => claim.id === id) ?? found?.retired.find((claim) => claim.id === id);
}

export function findGap(knowledge: Knowledge, briefing: string, id: string): Gap | undefined {
  return knowledge.briefings.find((one) => one.id === briefing)?.gaps.find((gap) => gap.id === id);
}

/** The topic that a person means: by `briefing/topic`, or by its bare id where one briefing alone has it. */
export function findTopic(knowledge: Knowledge, name: string): Topic | undefined {
  const topics = knowledge.briefings.flatMap((briefing) => briefing.topics);
  const [only, second] = topics.filter((topic) => topic.id === name);
  return topics.find((topic) => keyOf(topic) === name) ?? (second ? undefined : only);
}

/** The briefing that a claim, gap or topic of this same knowledge belongs to. */
export function briefingOf(knowledge: Knowledge, record: { readonly briefing: string }): Briefing {
  const found = knowledge.briefings.find((one) => one.id === record.briefing);
  if (!found) throw new Error(`"${record.briefing}" is not a briefing of this knowledge`);
  return found;
}

export function isDenial(response: Response): response is Denial {
  return response.kind === 'denies';
}

/** Both stand in one index, and in one list of choices. */
export function isClaim(record: Claim | Gap): record is Claim {
  return 'basis' in record;
}
