/** What has to be known for a new record: each field is a question in the terminal, and an option of the same name. */
import { defaultLocale, type Locale, languageNames } from '../../../knowledge/locale.ts';
import { idFrom } from '../../../knowledge/remedies.ts';
import type { BriefingRecord, NamesRecord } from '../../../knowledge/schema.ts';

export type Answers = Readonly<Record<string, string>>;

export interface Field {
  /** `--name` on the command line. */
  readonly name: string;
  readonly question: string;
  /** Shown as a list to choose from. */
  readonly choices?: readonly Choice[];
  /** Several of them may be chosen; as an option they stand with commas. */
  readonly several?: boolean;
  /** Proposed in the terminal, and taken without asking where nobody can be asked. */
  readonly proposal?: (answers: Answers) => string | undefined;
  /** May be left empty. */
  readonly optional?: boolean;
  /** What is wrong with an answer, told while it can still be changed. */
  readonly problem?: (value: string, answers: Answers) => string | undefined;
  /** Asked only where the answers so far call for it. */
  readonly only?: (answers: Answers) => boolean;
}

export interface Choice {
  readonly value: string;
  /** What it is, beside it. */
  readonly hint?: string;
}

/** The briefing that the record is for; null: it is to be made. */
export interface Around {
  readonly languages: readonly Locale[];
  readonly briefing: BriefingRecord | null;
  readonly names: NamesRecord | null;
}

/** One field for each language of the briefing. */
export function eachLanguage(
  { languages }: Around,
  name: string,
  question: string,
  more: Partial<Field> = {},
): readonly Field[] {
  return languages.map((locale) => ({
    name: `${name}-${locale}`,
    question: languages.length > 1 ? `${question}, in ${languageNames[locale]}` : question,
    ...more,
  }));
}

export function idProblem(value: string): string | undefined {
  return idFrom(value) === value ? undefined : `Write it as ${idFrom(value) || 'letters'}`;
}

type Kind = 'claims' | 'responses' | 'gaps' | 'figures' | 'topics' | 'sources' | 'names';

/** One that no other record of its kind has; proposed from the first words of another answer. */
export function idField(around: Around, kind: Kind, from: string, more: Partial<Field> = {}): Field {
  const [first = defaultLocale] = around.languages;
  const taken = idsOf(around, kind);
  const fromWords = (answers: Answers) =>
    idFrom((answers[`${from}-${first}`] ?? '').split(' ').slice(0, 4).join(' ')) || undefined;
  const { proposal = fromWords } = more;
  return {
    name: 'id',
    question: 'Its id, for ever: lower-case letters, digits, hyphens',
    ...more,
    problem: (value) => idProblem(value) ?? (taken.includes(value) ? 'Another one has it' : undefined),
    proposal: (answers) => freeOf(proposal(answers), taken),
  };
}

function idsOf({ briefing, names }: Around, kind: Kind): readonly string[] {
  if (kind === 'names') return (names?.names ?? []).map(({ id }) => id);
  if (!briefing) return [];
  if (kind !== 'figures') return briefing[kind].map(({ id }) => id);
  return [...briefing.claims.flatMap(({ figures = [] }) => figures), ...briefing.derived].map(({ id }) => id);
}

function freeOf(id: string | undefined, taken: readonly string[]): string | undefined {
  let free = id;
  for (let number = 2; free !== undefined && taken.includes(free); number++) free = `${id}-${number}`;
  return free;
}

/** The day on which a record enters a briefing that was there before. */
export function sinceOf({ briefing }: Around): string | undefined {
  const today = new Date().toISOString().slice(0, 10);
  return briefing && !briefing.draft && briefing.updated < today ? today : undefined;
}

export function questionFields(
  around: Around,
  question: string,
  more: Partial<Field> = {},
): readonly Field[] {
  return eachLanguage(around, 'question', `${question}; several with | between them`, more);
}

export function choicesOf(values: readonly string[]): readonly Choice[] {
  return values.map((value) => ({ value }));
}

export function claimChoices({ briefing, languages }: Around): readonly Choice[] {
  const [first = defaultLocale] = languages;
  return (briefing?.claims ?? []).map(({ id, text }) => ({ value: id, hint: text[first] }));
}

export function sourceChoices({ briefing, languages }: Around): readonly Choice[] {
  const [first = defaultLocale] = languages;
  return (briefing?.sources ?? []).map(({ id, publisher }) => ({ value: id, hint: publisher[first] }));
}

export function topicChoices({ briefing }: Around): readonly Choice[] {
  return choicesOf((briefing?.topics ?? []).map(({ id }) => id));
}

/** What was said in each language; undefined where that is nothing. */
export function textsOf(
  answers: Answers,
  name: string,
  { languages }: Around,
): Readonly<Partial<Record<Locale, string>>> | undefined {
  const said = languages.flatMap((locale) => {
    const text = answers[`${name}-${locale}`];
    return text ? [[locale, text] as const] : [];
  });
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

export function questionsOf(answers: Answers, around: Around): object | undefined {
  const said = textsOf(answers, 'question', around);
  return said && Object.fromEntries(Object.entries(said).map(([locale, text]) => [locale, split(text, '|')]));
}

/** The ids or words of an answer that holds several, with commas. */
export function listOf(answer: string | undefined): readonly string[] {
  return split(answer ?? '', ',');
}

function split(text: string, mark: string): readonly string[] {
  return text
    .split(mark)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
