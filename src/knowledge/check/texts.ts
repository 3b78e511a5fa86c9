/** Every text of a briefing that exists in three languages, with the place where it stands. */
import type { Path } from '../file.ts';
import type { BriefingRecord, Localized, LocalizedList } from '../schema.ts';

export interface PlacedText {
  readonly path: Path;
  readonly text: Localized;
}

export interface PlacedQuestions {
  readonly path: Path;
  /** The claim or gap that they belong to. */
  readonly id: string;
  readonly kind: 'claim' | 'gap';
  readonly questions: LocalizedList;
}

/** Sentences and phrases. Names and titles, which may be the same in all languages, are left out. */
export function sentencesIn(briefing: BriefingRecord): readonly PlacedText[] {
  const found: PlacedText[] = [{ path: ['headline'], text: briefing.headline }];
  const add = (path: Path, text: Localized | undefined) => {
    if (text) found.push({ path, text });
  };
  briefing.sources.forEach((source, index) => {
    add(['sources', index, 'note'], source.note);
  });
  briefing.claims.forEach((claim, index) => {
    add(['claims', index, 'text'], claim.text);
    add(['claims', index, 'note'], claim.note);
    claim.figures?.forEach((figure, position) => {
      add(['claims', index, 'figures', position, 'label'], figure.label);
    });
    if (claim.status.state !== 'published') add(['claims', index, 'status', 'reason'], claim.status.reason);
  });
  briefing.denials.forEach((denial, index) => {
    add(['denials', index, 'scope'], denial.scope);
    if (denial.status.state !== 'published')
      add(['denials', index, 'status', 'reason'], denial.status.reason);
  });
  briefing.derived.forEach((figure, index) => {
    add(['derived', index, 'label'], figure.label);
    add(['derived', index, 'method'], figure.method);
  });
  briefing.gaps.forEach((gap, index) => {
    add(['gaps', index, 'text'], gap.text);
  });
  briefing.topics.forEach((topic, index) => {
    add(['topics', index, 'description'], topic.description);
  });
  return found;
}

export function questionsIn(briefing: BriefingRecord): readonly PlacedQuestions[] {
  return [
    ...briefing.claims.map(({ id, questions }, index) => ({
      path: ['claims', index, 'questions'],
      id,
      kind: 'claim' as const,
      questions,
    })),
    ...briefing.gaps.map(({ id, questions }, index) => ({
      path: ['gaps', index, 'questions'],
      id,
      kind: 'gap' as const,
      questions,
    })),
  ];
}

/** A text without case, punctuation and doubled spaces: for telling whether two say the same words. */
export function bareWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
