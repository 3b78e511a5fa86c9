/** Every text of a briefing that readers see, with the place where it stands and what kind of text it is. */
import type { Path } from './file.ts';
import type { textLimits } from './limits.ts';
import type {
  BriefingRecord,
  DerivedFigureRecord,
  FigureRecord,
  QuestionsRecord,
  StatusRecord,
  Texts,
} from './schema.ts';

type Kinds = { [K in keyof typeof textLimits]: `${K}.${string & keyof (typeof textLimits)[K]}` };

export interface PlacedText {
  readonly path: Path;
  readonly text: Texts;
  /** Such as `claim.text`. */
  readonly kind: Kinds[keyof Kinds];
  /** It stands in a record that is still to be written. */
  readonly draft: boolean;
  /** The language in which it may be left out: what words mean is for readers of another one. */
  readonly mayLack?: string | undefined;
}

export function textsOf(briefing: BriefingRecord): readonly PlacedText[] {
  const found: PlacedText[] = [];
  let draft = briefing.draft ?? false;
  const add = (path: Path, kind: PlacedText['kind'], text: Texts | undefined, mayLack?: string) => {
    if (text) found.push({ path, kind, text, draft, mayLack });
  };
  const addStatus = (path: Path, status: StatusRecord) => {
    if (status.state !== 'published') add([...path, 'status', 'reason'], 'status.reason', status.reason);
  };
  const addFigure = (path: Path, figure: FigureRecord | DerivedFigureRecord) => {
    add([...path, 'label'], 'figure.label', figure.label);
    add([...path, 'noun'], 'figure.noun', figure.noun);
  };

  add(['title'], 'briefing.title', briefing.title);
  add(['headline'], 'briefing.headline', briefing.headline);
  briefing.sources.forEach((source, index) => {
    add(['sources', index, 'publisher'], 'source.publisher', source.publisher);
    add(['sources', index, 'heard_by'], 'source.heard_by', source.heard_by);
    add(['sources', index, 'note'], 'source.note', source.note);
  });
  briefing.claims.forEach((claim, index) => {
    const path: Path = ['claims', index];
    draft = claim.draft ?? false;
    add([...path, 'text'], 'claim.text', claim.text);
    add([...path, 'note'], 'claim.note', claim.note);
    claim.figures?.forEach((figure, position) => {
      addFigure([...path, 'figures', position], figure);
    });
    addStatus(path, claim.status);
  });
  briefing.responses.forEach((response, index) => {
    const path: Path = ['responses', index];
    draft = response.draft ?? false;
    const { words } = response;
    add([...path, 'words', 'meaning'], 'words.meaning', words?.meaning, words?.language);
    add([...path, 'scope'], 'response.scope', response.scope);
    addStatus(path, response.status);
  });
  briefing.gaps.forEach((gap, index) => {
    draft = gap.draft ?? false;
    add(['gaps', index, 'text'], 'gap.text', gap.text);
  });
  draft = false;
  briefing.derived.forEach((figure, index) => {
    addFigure(['derived', index], figure);
    add(['derived', index, 'method'], 'derived.method', figure.method);
  });
  draft = briefing.draft ?? false;
  briefing.topics.forEach((topic, index) => {
    add(['topics', index, 'title'], 'topic.title', topic.title);
    add(['topics', index, 'description'], 'topic.description', topic.description);
  });
  return found;
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
