/** The index: for every term, the claims and gaps whose texts and example questions hold it. Built once a reload. */
import type { Claim, Gap, Knowledge } from '../knowledge/knowledge.ts';
import type { Localized, LocalizedList } from '../knowledge/locale.ts';
import { type Locale, locales } from '../knowledge/locale.ts';
import { amountTerms } from './amounts.ts';
import { growForms } from './forms.ts';
import { languageOf, type TellingWords } from './language.ts';
import { lexiconOf } from './lexicon-from-names.ts';
import { type Examples, type Numbers, numberedExamples, weighByRarity } from './likeness.ts';
import type { Parameters } from './parameters.ts';
import { finish, type Growing, type Postings, post } from './postings.ts';
import { areKnown } from './read-unit.ts';
import { buildReader, type Reader, readsBy } from './reader.ts';
import { type Document, sharesOf, termSet, toldApart } from './shares.ts';
import { runAtOnce } from './slices.ts';
import { spokenWords } from './spoken-words.ts';
import { type Term, termsOf } from './terms.ts';
import { type Unit, unitsOf } from './text.ts';

/** What may answer: a claim, or a recorded gap that answers "the article does not say". */
export type Candidate =
  | { readonly kind: 'claim'; readonly claim: Claim; readonly examples: Examples }
  | { readonly kind: 'gap'; readonly gap: Gap; readonly examples: Examples };

/** What texts of the knowledge and questions say, by `readingKey`; of those that are in the language they stand under. */
export type Readings = Map<string, readonly Term[]>;

export interface Index {
  readonly reader: Reader;
  /** For whoever asks each example question once more: they need not be read again. */
  readonly readings: Readings | undefined;
  readonly telling: TellingWords;
  readonly candidates: readonly Candidate[];
  readonly postings: ReadonlyMap<string, Postings>;
  /** What the examples call each term. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly scratch: Scratch;
  /** For each candidate the log-odds of a question that holds none of its terms: what is missing speaks against it. */
  readonly absence: readonly number[];
}

/** Places that every question writes to and clears again: all 0 between two questions. */
interface Scratch {
  /** For each term what it weighs in the question. */
  readonly asked: Float64Array;
  /** For each candidate its evidence so far, and whether there is any. */
  readonly sums: Float64Array;
  readonly touched: Uint8Array;
}

type Subject = { readonly text: Localized; readonly questions: LocalizedList } & (
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'gap'; readonly gap: Gap }
);

/** For whoever asks the example questions as well, or asks two states of the same knowledge. */
export interface Reuse {
  /** Empty; what is read is put there, unless that of the other index can be shared. */
  readonly readings: Readings;
  /** The index of another state, with readings: what both hold is not read again. */
  readonly other?: Index;
}

export function buildIndex(knowledge: Knowledge, parameters: Parameters, reuse?: Reuse): Index {
  return runAtOnce(indexing(knowledge, parameters, reuse));
}

/** The same in steps of about a millisecond: whoever runs them can do something else in between. */
export function* indexing(
  knowledge: Knowledge,
  parameters: Parameters,
  { readings: ownReadings, other }: Partial<Reuse> = {},
): Generator<undefined, Index> {
  const subjects = subjectsOf(knowledge);
  const lexicon = lexiconOf(knowledge);
  const forms = yield* growForms(lexicon);
  const spoken = spokenWords();
  const written: Written[][] = [];
  for (const subject of subjects) {
    const texts = writtenIn(subject);
    for (const text of texts) spoken.add(text);
    written.push(texts);
    yield;
  }
  const words = spoken.with(forms.words);
  const reader =
    other && readsBy(other.reader, forms, words)
      ? other.reader
      : buildReader(lexicon, forms, words, parameters.leastLikeness);
  const readings = reader === other?.reader ? other.readings : ownReadings;

  const candidates: Candidate[] = [];
  const numbers: Numbers = new Map();
  const shares: ReadonlyMap<string, number>[] = [];
  for (const [position, subject] of subjects.entries()) {
    const documents = (written[position] ?? []).map((text): Document => {
      const { locale, own, units, amounts } = text;
      const terms = readAlready(text, reader, other) ?? [...termsOf(units, locale, reader), ...amounts];
      if (readings && languageOf(units, forms.telling, locale) === locale)
        readings.set(readingKey(text.text, locale), terms);
      return { locale, own, terms: termSet(terms) };
    });
    shares.push(sharesOf(documents, parameters.ownTextWeight));
    candidates.push(candidateOf(subject, documents, numbers));
    yield;
  }
  const isName = (key: string) => reader.entries.get(key)?.kind === 'entity';
  const postings = new Map<string, Growing>();
  const absence: number[] = [];
  for (const [position, candidate] of candidates.entries()) {
    let own = shares[position] ?? new Map<string, number>();
    if (candidate.kind === 'gap') {
      own = toldApart(own, nearestOf(candidate.gap, candidates, shares), isName, parameters.nearestPull);
    }
    absence.push(post(position, own, postings, parameters.smoothing));
    yield;
  }
  const finished = finish(postings, candidates.length);
  const rarities = new Float64Array(numbers.size);
  for (const [key, number] of numbers) rarities[number] = finished.get(key)?.rarity ?? 1;
  for (const { examples } of candidates) {
    weighByRarity(examples, rarities);
    yield;
  }
  const scratch = {
    asked: new Float64Array(numbers.size),
    sums: new Float64Array(candidates.length),
    touched: new Uint8Array(candidates.length),
  };
  const { telling } = forms;
  return { reader, readings, telling, candidates, postings: finished, numbers, scratch, absence };
}

function subjectsOf(knowledge: Knowledge): Subject[] {
  return knowledge.briefings.flatMap((briefing) => [
    ...briefing.claims.map(
      (claim): Subject => ({ kind: 'claim', claim, text: claim.text, questions: claim.questions }),
    ),
    ...briefing.gaps.map((gap): Subject => ({ kind: 'gap', gap, text: gap.text, questions: gap.questions })),
  ]);
}

/** The same words may say other things in another language. */
export function readingKey(text: string, locale: Locale): string {
  return `${locale} ${text}`;
}

interface Written {
  readonly text: string;
  readonly locale: Locale;
  /** The claim's own text, not an example question. */
  readonly own: boolean;
  readonly units: readonly Unit[];
  readonly amounts: readonly Term[];
}

function writtenIn({ text, questions }: Subject): Written[] {
  const read = (locale: Locale, one: string, own: boolean) => ({
    text: one,
    locale,
    own,
    units: unitsOf(one),
    amounts: amountTerms(one),
  });
  return locales.flatMap((locale) => [
    read(locale, text[locale], true),
    ...questions[locale].map((question) => read(locale, question, false)),
  ]);
}

/** What a text was read as for another index, where it comes to the same: by the same forms, each word known to both. */
function readAlready({ text, locale, units }: Written, reader: Reader, other: Index | undefined) {
  if (other?.reader.forms !== reader.forms) return undefined;
  const found = other.readings?.get(readingKey(text, locale));
  return found && [reader, other.reader].every((one) => areKnown(units, locale, one)) ? found : undefined;
}

function candidateOf(subject: Subject, documents: readonly Document[], numbers: Numbers): Candidate {
  const texts = documents.map(({ terms }) => terms);
  const examples = numberedExamples(texts, numbers);
  return subject.kind === 'claim'
    ? { kind: 'claim', claim: subject.claim, examples }
    : { kind: 'gap', gap: subject.gap, examples };
}

function nearestOf(
  gap: Gap,
  candidates: readonly Candidate[],
  shares: readonly ReadonlyMap<string, number>[],
): readonly ReadonlyMap<string, number>[] {
  return candidates.flatMap((one, position) => {
    const near =
      one.kind === 'claim' && one.claim.briefing === gap.briefing && gap.nearest.includes(one.claim.id);
    const found = shares[position];
    return near && found ? [found] : [];
  });
}
