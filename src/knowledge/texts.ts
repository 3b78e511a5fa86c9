/** Every text of a briefing that readers see, with the place where it stands and what kind of text it is. */
import type { Path } from './file.ts';
import { textLimits } from './limits.ts';
import type { BriefingRecord, QuestionsRecord, StatusRecord, Texts } from './schema.ts';

export interface PlacedText {
  readonly path: Path;
  readonly text: Texts;
  /** Such as `claim.text`. */
  readonly kind: string;
  /** The longest that fits where it is shown. */
  readonly limit: number;
  /** It stands in a record that is still to be written. */
  readonly draft: boolean;
  /** The language in which it may be left out: what words mean is for readers of another one. */
  readonly mayLack?: string | undefined;
}

type Kind = keyof typeof textLimits;
type Told<K extends Kind> = { readonly [Key in keyof (typeof textLimits)[K]]?: Texts | undefined };

export function textsOf(briefing: BriefingRecord): readonly PlacedText[] {
  const found: PlacedText[] = [];
  const add = <K extends Kind>(
    kind: K,
    path: Path,
    record: Told<K> | undefined,
    draft = false,
    mayLack?: string,
  ) => {
    for (const [key, limit] of Object.entries<number>(textLimits[kind])) {
      const text = record?.[key as keyof Told<K>];
      if (text) found.push({ path: [...path, key], kind: `${kind}.${key}`, text, limit, draft, mayLack });
    }
  };
  const { draft } = briefing;
  add('briefing', [], briefing, draft);
  for (const [index, source] of briefing.sources.entries()) add('source', ['sources', index], source, draft);
  for (const [index, claim] of briefing.claims.entries()) {
    const path = ['claims', index];
    add('claim', path, claim, claim.draft);
    for (const [position, figure] of (claim.figures ?? []).entries())
      add('figure', [...path, 'figures', position], figure, claim.draft);
    add('status', [...path, 'status'], takenBack(claim.status), claim.draft);
  }
  for (const [index, response] of briefing.responses.entries()) {
    const path = ['responses', index];
    add('words', [...path, 'words'], response.words, response.draft, response.words?.language);
    add('response', path, response, response.draft);
    add('status', [...path, 'status'], takenBack(response.status), response.draft);
  }
  for (const [index, gap] of briefing.gaps.entries()) add('gap', ['gaps', index], gap, gap.draft);
  for (const [index, figure] of briefing.derived.entries()) {
    add('figure', ['derived', index], figure);
    add('derived', ['derived', index], figure);
  }
  for (const [index, topic] of briefing.topics.entries()) add('topic', ['topics', index], topic, draft);
  return found;
}

function takenBack(status: StatusRecord) {
  return status.state === 'published' ? undefined : status;
}

/** Names and titles: they may be the same in all languages. */
const names = [
  'briefing.title',
  'source.publisher',
  'source.heard_by',
  'topic.title',
  'words.meaning',
  'figure.noun',
];

/** The texts that are whole sentences or phrases, without those that are still to be written. */
export function sentencesIn(briefing: BriefingRecord): readonly PlacedText[] {
  return textsOf(briefing).filter(({ kind, draft }) => !draft && !names.includes(kind));
}

export interface PlacedQuestions {
  readonly path: Path;
  /** The claim or gap that they belong to. */
  readonly id: string;
  readonly kind: 'claim' | 'gap';
  readonly questions: QuestionsRecord;
  /** No draft, and no claim that was taken back. */
  readonly isShown: boolean;
}

export function questionsOf(briefing: BriefingRecord): readonly PlacedQuestions[] {
  return (['claims', 'gaps'] as const).flatMap((list) =>
    briefing[list].map((record, index) => ({
      path: [list, index, 'questions'],
      id: record.id,
      kind: list === 'claims' ? ('claim' as const) : ('gap' as const),
      questions: record.questions,
      isShown: !record.draft && !('status' in record && record.status.state !== 'published'),
    })),
  );
}

/** A text without case, punctuation and doubled spaces: for telling whether two say the same words. */
export function bareWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
