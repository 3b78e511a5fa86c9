/** Every text of a briefing that readers see, with the place where it stands and what kind of text it is. */
import type { Path } from './file.ts';
import { recordsIn } from './folder.ts';
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
  for (const { path, record } of recordsIn(briefing, 'sources')) add('source', path, record, draft);
  for (const { path, record } of recordsIn(briefing, 'claims')) {
    add('claim', path, record, record.draft);
    for (const [index, figure] of (record.figures ?? []).entries())
      add('figure', [...path, 'figures', index], figure, record.draft);
    add('status', [...path, 'status'], takenBack(record.status), record.draft);
  }
  for (const { path, record } of recordsIn(briefing, 'responses')) {
    add('words', [...path, 'words'], record.words, record.draft, record.words?.language);
    add('response', path, record, record.draft);
    add('status', [...path, 'status'], takenBack(record.status), record.draft);
  }
  for (const { path, record } of recordsIn(briefing, 'gaps')) add('gap', path, record, record.draft);
  for (const { path, record } of recordsIn(briefing, 'derived')) {
    add('figure', path, record);
    add('derived', path, record);
  }
  for (const { path, record } of recordsIn(briefing, 'topics')) add('topic', path, record, draft);
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
  return recordsIn(briefing, 'claims', 'gaps').map(({ list, path, record }) => ({
    path: [...path, 'questions'],
    id: record.id,
    kind: list === 'claims' ? 'claim' : 'gap',
    questions: record.questions,
    isShown: !record.draft && !('status' in record && record.status.state !== 'published'),
  }));
}

/** A text without case, punctuation and doubled spaces: for telling whether two say the same words. */
export function bareWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
