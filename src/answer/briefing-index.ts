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
  /** Its title, as each of these reads it. */
  readonly titles: ReadonlyMap<Locale, Reading>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly gaps: ReadonlyMap<string, Gap>;
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
  const subjects = subjectsOf(briefing);
  const examples = new Map<string, Subject>();
  for (const subject of subjects)
    for (const { questions } of Object.values(subject.texts))
      for (const question of questions)
        if (!examples.has(wordingOf(question))) examples.set(wordingOf(question), subject);
  const indexes = buildIndexes(subjects, briefing.names, briefing.languages, locales);
  const titles = [...indexes].map(
    ([locale, { vocabulary }]) => [locale, read(briefing.title[locale], vocabulary)] as const,
  );
  return {
    briefing,
    indexes,
    titles: new Map(titles),
    claims: new Map(briefing.claims.map((claim) => [claim.id, claim])),
    gaps: new Map(briefing.gaps.map((gap) => [gap.id, gap])),
    examples,
  };
}

function subjectOf(kind: Subject['kind'], record: Claim | Gap, languages: readonly Locale[]): Subject {
  const texts = languages.map(
    (locale) => [locale, { text: record.text[locale], questions: record.questions[locale] }] as const,
  );
  return { kind, id: record.id, texts: Object.fromEntries(texts) };
}
