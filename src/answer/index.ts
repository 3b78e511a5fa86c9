/** The index: for every term, the claims and gaps whose texts and example questions hold it. Built once a reload. */
import type { Claim, Gap, Knowledge } from '../knowledge/knowledge.ts';
import { type Locale, locales } from '../knowledge/locale.ts';
import type { Localized, LocalizedList } from '../knowledge/schema.ts';
import { amountTerms } from './amounts.ts';
import { growForms } from './forms.ts';
import type { TellingWords } from './language.ts';
import type { Parameters } from './parameters.ts';
import { type Document, missingOdds, sharesOf, termSet, toldApart } from './shares.ts';
import { runAtOnce } from './slices.ts';
import { buildSpelling } from './spelling.ts';
import { type Reader, type Term, termsOf } from './terms.ts';
import { type Unit, unitsOf } from './text.ts';

/** What may answer: a claim, or a recorded gap that answers "the article does not say". */
export type Candidate =
  | { readonly kind: 'claim'; readonly claim: Claim; readonly examples: readonly Example[] }
  | { readonly kind: 'gap'; readonly gap: Gap; readonly examples: readonly Example[] };

/** The terms of one text, with what each weighs there: 1 said, less where it is only implied. */
export interface Example {
  readonly keys: readonly string[];
  readonly weights: readonly number[];
}

/** The candidates that hold a term, in ascending order, and for each the share of its texts that do, 0 to 1. */
export interface Postings {
  readonly candidates: number[];
  readonly shares: number[];
  /** Mean share over all candidates. */
  readonly usual: number;
  /** 1 for a term that a single candidate holds, towards 0 for one that all hold. */
  readonly rarity: number;
}

export interface Index {
  readonly reader: Reader;
  readonly telling: TellingWords;
  readonly candidates: readonly Candidate[];
  readonly postings: ReadonlyMap<string, Postings>;
  /** For each candidate the log-odds of a question that holds none of its terms: what is missing speaks against it. */
  readonly absence: readonly number[];
}

type Subject = { readonly text: Localized; readonly questions: LocalizedList } & (
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'gap'; readonly gap: Gap }
);

export function buildIndex(knowledge: Knowledge, parameters: Parameters): Index {
  return runAtOnce(indexing(knowledge, parameters));
}

/** The same in steps of about a millisecond: whoever runs them can do something else in between. */
export function* indexing(knowledge: Knowledge, parameters: Parameters): Generator<undefined, Index> {
  const subjects = subjectsOf(knowledge);
  const forms = yield* growForms(knowledge.lexicon);
  const words = {
    en: new Set(forms.words.en),
    fr: new Set(forms.words.fr),
    'zh-CN': new Set(forms.words['zh-CN']),
  };
  const written: Written[][] = [];
  for (const subject of subjects) {
    const texts = writtenIn(subject);
    for (const { locale, units } of texts) {
      for (const unit of units) if (unit.script === 'latin') words[locale].add(unit.text);
    }
    written.push(texts);
    yield;
  }
  const reader: Reader = {
    forms,
    spelling: {
      en: buildSpelling(words.en, parameters.leastLikeness),
      fr: buildSpelling(words.fr, parameters.leastLikeness),
      'zh-CN': buildSpelling(words['zh-CN'], parameters.leastLikeness),
    },
    entries: new Map(knowledge.lexicon.entries.map((entry) => [entry.id, entry])),
    segmenter: new Intl.Segmenter('zh', { granularity: 'word' }),
  };

  const candidates: Candidate[] = [];
  const shares: ReadonlyMap<string, number>[] = [];
  for (const [position, subject] of subjects.entries()) {
    const documents = (written[position] ?? []).map(
      ({ locale, own, units, amounts }): Document => ({
        locale,
        own,
        terms: termSet([...termsOf(units, locale, reader), ...amounts]),
      }),
    );
    shares.push(sharesOf(documents, parameters.ownTextWeight));
    candidates.push(candidateOf(subject, documents));
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
    absence.push(post(position, own, postings));
    yield;
  }
  const finished = finish(postings, candidates.length);
  return { reader, telling: forms.telling, candidates, postings: finished, absence };
}

function subjectsOf(knowledge: Knowledge): Subject[] {
  return knowledge.briefings.flatMap((briefing) => [
    ...briefing.claims.map(
      (claim): Subject => ({ kind: 'claim', claim, text: claim.text, questions: claim.questions }),
    ),
    ...briefing.gaps.map((gap): Subject => ({ kind: 'gap', gap, text: gap.text, questions: gap.questions })),
  ]);
}

interface Written {
  readonly locale: Locale;
  /** The claim's own text, not an example question. */
  readonly own: boolean;
  readonly units: readonly Unit[];
  readonly amounts: readonly Term[];
}

function writtenIn({ text, questions }: Subject): Written[] {
  const read = (locale: Locale, one: string, own: boolean) => ({
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

function candidateOf(subject: Subject, documents: readonly Document[]): Candidate {
  const examples = documents.map(({ terms }) => ({ keys: [...terms.keys()], weights: [...terms.values()] }));
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

type Growing = { -readonly [Field in keyof Postings]: Postings[Field] };

/** Enters a candidate under its terms; returns the log-odds of a question that holds none of them. */
function post(candidate: number, own: ReadonlyMap<string, number>, postings: Map<string, Growing>): number {
  let absence = 0;
  for (const [key, share] of own) {
    if (!key.startsWith('word:')) absence += missingOdds(share);
    const list = postings.get(key);
    if (list) {
      list.candidates.push(candidate);
      list.shares.push(share);
      list.usual += share;
    } else postings.set(key, { candidates: [candidate], shares: [share], usual: share, rarity: 1 });
  }
  return absence;
}

/** Until now `usual` held a sum. */
function finish(postings: ReadonlyMap<string, Growing>, all: number): ReadonlyMap<string, Postings> {
  for (const list of postings.values()) {
    list.usual /= all;
    list.rarity = Math.log(1 + all / list.candidates.length) / Math.log(1 + all);
  }
  return postings;
}

/** The share of a candidate's texts that hold the term; 0 where none does. */
export function shareOf({ candidates, shares }: Postings, candidate: number): number {
  let low = 0;
  let high = candidates.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = candidates[middle] ?? 0;
    if (found === candidate) return shares[middle] ?? 0;
    if (found < candidate) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
