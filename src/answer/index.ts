/** The index: for every term, the claims and gaps whose texts and example questions hold it. Built once a reload. */
import type { Claim, Gap, Knowledge } from '../knowledge/knowledge.ts';
import { type Locale, locales } from '../knowledge/locale.ts';
import type { Localized, LocalizedList } from '../knowledge/schema.ts';
import { buildForms } from './forms.ts';
import { type TellingWords, tellingWords } from './language.ts';
import type { Parameters } from './parameters.ts';
import { buildSpelling } from './spelling.ts';
import { type Reader, type Term, termsOf } from './terms.ts';
import { unitsOf } from './text.ts';

/** What may answer: a claim, or a recorded gap that answers "the article does not say". */
export type Candidate =
  | { readonly kind: 'claim'; readonly claim: Claim; readonly examples: readonly TermSet[] }
  | { readonly kind: 'gap'; readonly gap: Gap; readonly examples: readonly TermSet[] };

/** The terms of one text with what each weighs there: 1 said, less where it is only implied. */
export type TermSet = ReadonlyMap<string, number>;

export interface Posting {
  readonly candidate: number;
  /** Share of the candidate's texts and examples that hold the term, 0 to 1. */
  readonly share: number;
}

export interface Index {
  readonly reader: Reader;
  readonly telling: TellingWords;
  readonly candidates: readonly Candidate[];
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  /** For each candidate the log-odds of a question that holds none of its terms: what is missing speaks against it. */
  readonly absence: readonly number[];
  /** Mean share of a term over all candidates. */
  readonly usualShare: ReadonlyMap<string, number>;
  /** 0 to 1: 1 for a term that a single candidate holds, towards 0 for one that all hold. */
  readonly rarity: ReadonlyMap<string, number>;
}

export function buildIndex(knowledge: Knowledge, parameters: Parameters): Index {
  const subjects = knowledge.briefings.flatMap((briefing) => [
    ...briefing.claims.map((claim) => ({
      kind: 'claim' as const,
      claim,
      text: claim.text,
      questions: claim.questions,
    })),
    ...briefing.gaps.map((gap) => ({ kind: 'gap' as const, gap, text: gap.text, questions: gap.questions })),
  ]);
  const reader = buildReader(knowledge, subjects, parameters);

  const postings = new Map<string, Posting[]>();
  const absence: number[] = [];
  const candidates = subjects.map((subject, position): Candidate => {
    const texts = documentsOf(subject.text, subject.questions, reader);
    let missing = 0;
    for (const [key, share] of sharesOf(texts, parameters)) {
      if (!key.startsWith('word:')) missing += missingOdds(share);
      const list = postings.get(key);
      if (list) list.push({ candidate: position, share });
      else postings.set(key, [{ candidate: position, share }]);
    }
    absence.push(missing);
    const examples = texts.map((one) => one.terms);
    return subject.kind === 'claim'
      ? { kind: 'claim', claim: subject.claim, examples }
      : { kind: 'gap', gap: subject.gap, examples };
  });
  const over = (measure: (list: readonly Posting[]) => number) =>
    new Map([...postings].map(([key, list]) => [key, measure(list)]));
  return {
    reader,
    telling: tellingWords(knowledge.lexicon),
    candidates,
    postings,
    absence,
    usualShare: over((list) => list.reduce((sum, one) => sum + one.share, 0) / candidates.length),
    rarity: over((list) => Math.log(1 + candidates.length / list.length) / Math.log(1 + candidates.length)),
  };
}

/** Log-odds of a term that a candidate's examples hold with this share, where a question does not hold it. */
export function missingOdds(share: number): number {
  return Math.log(1 - Math.min(share, 0.95));
}

function buildReader(
  knowledge: Knowledge,
  subjects: readonly { text: Localized; questions: LocalizedList }[],
  parameters: Parameters,
): Reader {
  const forms = buildForms(knowledge.lexicon);
  const spellingOf = (locale: Locale) => {
    const words = new Set(forms.words[locale]);
    for (const { text, questions } of subjects) {
      for (const unit of [text[locale], ...questions[locale]].flatMap(unitsOf)) {
        if (unit.script === 'latin') words.add(unit.text);
      }
    }
    return buildSpelling(words, parameters.leastLikeness);
  };
  return {
    forms,
    spelling: { en: spellingOf('en'), fr: spellingOf('fr'), 'zh-CN': spellingOf('zh-CN') },
    entries: new Map(knowledge.lexicon.entries.map((entry) => [entry.id, entry])),
    segmenter: new Intl.Segmenter('zh', { granularity: 'word' }),
  };
}

interface Document {
  readonly locale: Locale;
  /** The claim's own text, not an example question. */
  readonly own: boolean;
  readonly terms: TermSet;
}

function documentsOf(text: Localized, questions: LocalizedList, reader: Reader): Document[] {
  return locales.flatMap((locale) => {
    const read = (one: string) => termSet(termsOf(unitsOf(one), locale, reader));
    return [
      { locale, own: true, terms: read(text[locale]) },
      ...questions[locale].map((question) => ({ locale, own: false, terms: read(question) })),
    ];
  });
}

export function termSet(terms: readonly Term[]): TermSet {
  const set = new Map<string, number>();
  for (const term of terms) {
    set.set(term.key, Math.max(set.get(term.key) ?? 0, (term.implied ? 0.5 : 1) * term.likeness));
  }
  return set;
}

/** Concepts are counted over all languages; a plain word only over the texts of the languages that have it. */
function sharesOf(documents: readonly Document[], parameters: Parameters): ReadonlyMap<string, number> {
  const weightOf = (one: Document) => (one.own ? parameters.ownTextWeight : 1);
  const sums = new Map<string, { all: number; locales: Set<Locale> }>();
  const totals = new Map<Locale, number>();
  for (const document of documents) {
    totals.set(document.locale, (totals.get(document.locale) ?? 0) + weightOf(document));
    for (const [key, weight] of document.terms) {
      const sum = sums.get(key) ?? { all: 0, locales: new Set() };
      sum.all += weight * weightOf(document);
      sum.locales.add(document.locale);
      sums.set(key, sum);
    }
  }
  const over = (spoken: Iterable<Locale>) =>
    [...spoken].reduce((sum, locale) => sum + (totals.get(locale) ?? 0), 0);
  return new Map(
    [...sums].map(([key, sum]) => [
      key,
      sum.all / over(key.startsWith('word:') ? sum.locales : totals.keys()),
    ]),
  );
}
