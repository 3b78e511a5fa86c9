/** One briefing made ready for questions: its indexes, and which claim or gap each example question belongs to. */
import type { Briefing, Claim, Gap } from '../knowledge/knowledge.ts';
import { type Locale, locales } from '../knowledge/locale.ts';
import { type Reading, read } from '../reading/reader.ts';
import { buildIndexes, type Index, type Subject } from './find.ts';
import { wordingOf } from './wording.ts';

export interface BriefingIndex {
  readonly briefing: Briefing;
  /** For each language that Dossier reads; one that the briefing does not declare is held against its first. */
  readonly indexes: ReadonlyMap<Locale, Index>;
  /** The same with the withdrawn claims behind the others, for questions. */
  readonly asked: ReadonlyMap<Locale, Index>;
  /** Its title, as each of these reads it. */
  readonly titles: ReadonlyMap<Locale, Reading>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly gaps: ReadonlyMap<string, Gap>;
  /** They answer nothing; who asks for one is told what became of it, and not given another. */
  readonly withdrawn: ReadonlyMap<string, Claim>;
  /** By `wordingOf`. */
  readonly examples: ReadonlyMap<string, Subject>;
}

const known = new WeakMap<Briefing, BriefingIndex>();

/** Built once a briefing: questions and messages are held against the same. */
export function indexBriefing(briefing: Briefing): BriefingIndex {
  const index = known.get(briefing) ?? buildIndex(briefing);
  known.set(briefing, index);
  return index;
}

/** What of a briefing may answer. */
export function subjectsOf({ claims, gaps, languages }: Briefing): readonly Subject[] {
  return [
    ...claims.map((claim) => subjectOf('claim', claim, languages)),
    ...gaps.map((gap) => subjectOf('gap', gap, languages)),
  ];
}

function buildIndex(briefing: Briefing): BriefingIndex {
  const withdrawn = briefing.retired.filter(({ status }) => status.state === 'withdrawn');
  const standing = subjectsOf(briefing);
  const gone = withdrawn.map((claim) => subjectOf('withdrawn', claim, briefing.languages));
  const subjects = [...standing, ...gone];
  const examples = new Map<string, Subject>();
  for (const subject of subjects)
    for (const { questions } of Object.values(subject.texts))
      for (const question of questions)
        if (!examples.has(wordingOf(question))) examples.set(wordingOf(question), subject);
  const index = (some: readonly Subject[]) => buildIndexes(some, briefing.names, briefing.languages, locales);
  const indexes = index(standing);
  const titles = [...indexes].map(
    ([locale, { vocabulary }]) => [locale, read(briefing.title[locale], vocabulary)] as const,
  );
  return {
    briefing,
    indexes,
    asked: gone.length === 0 ? indexes : index(subjects),
    titles: new Map(titles),
    claims: byId(briefing.claims),
    gaps: byId(briefing.gaps),
    withdrawn: byId(withdrawn),
    examples,
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function subjectOf(kind: Subject['kind'], record: Claim | Gap, languages: readonly Locale[]): Subject {
  const texts = languages.map(
    (locale) => [locale, { text: record.text[locale], questions: record.questions[locale] }] as const,
  );
  return { kind, id: record.id, texts: Object.fromEntries(texts) };
}
