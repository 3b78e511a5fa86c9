/** What fields are made of in a briefing: its languages, and the records that there are to choose from. */
import type { Path } from '../../../knowledge/file.ts';
import type { Folder, Records } from '../../../knowledge/folder.ts';
import { commandsIn } from '../../../knowledge/load.ts';
import { defaultLocale, type Locale, languageNames } from '../../../knowledge/locale.ts';
import { textProofOf } from '../../../knowledge/places.ts';
import { idFrom } from '../../../knowledge/remedies.ts';
import type { Texts } from '../../../knowledge/schema.ts';
import { type Answers, type Choice, type Field, idProblem, listOf } from './field.ts';

export type Form = ReturnType<typeof formFor>;

/** What is asked for a record, and how it then stands in the file. What is wrong with it, `check` says. */
export interface RecordKind {
  fields(form: Form): readonly Field[];
  /** Each with the list that it goes to. */
  records(
    answers: Answers,
    form: Form,
  ): readonly { readonly list: Path; readonly record: { readonly [key: string]: unknown } }[];
}

/** `folder`: of the briefing that the record is for; null: it is to be made. `records`: of all briefings. */
export function formFor(languages: readonly Locale[], folder: Folder | null, records: Records = []) {
  const briefing = folder?.briefing.record;
  const [first = defaultLocale] = languages;
  const today = new Date().toISOString().slice(0, 10);
  /** One field for each language. */
  const each = (name: string, question: string, more: Partial<Field> = {}): readonly Field[] =>
    languages.map((locale) => ({
      name: `${name}-${locale}`,
      question: languages.length > 1 ? `${question}, in ${languageNames[locale]}` : question,
      ...more,
    }));
  /** What was said in each language; undefined where that is nothing. */
  const textsOf = (answers: Answers, name: string): Texts | undefined => {
    const said = languages.map((locale) => [locale, answers[`${name}-${locale}`]] as const);
    const texts = said.filter(([, text]) => text);
    return texts.length > 0 ? Object.fromEntries(texts) : undefined;
  };
  return {
    languages,
    /** YYYY-MM-DD. */
    today,
    briefing,
    /** By which the sentences of a source are counted, where its text was read; without a name, of the article. */
    normalisationOf: (source = briefing?.article ?? '') =>
      textProofOf(folder?.places?.record, source)?.normalisation,
    commands: commandsIn(records),
    names: (folder?.names?.record.names ?? []).map(({ id }) => id),
    each,
    textsOf,
    /** One that no other record of its kind has; proposed from the first words of another answer. */
    id: (kind: Kind, from: string, more: Partial<Field> = {}): Field => {
      const taken = folder ? idsOf(folder, kind) : [];
      const fromWords = (answers: Answers) =>
        idFrom((answers[`${from}-${first}`] ?? '').split(' ').slice(0, 4).join(' ')) || undefined;
      const { proposal = fromWords } = more;
      return {
        name: 'id',
        question: 'Its id, for ever: lower-case letters, digits, hyphens',
        ...more,
        problem: (value) => idProblem(value) ?? (taken.includes(value) ? 'Another one has it' : undefined),
        proposal: (answers) => {
          const proposed = proposal(answers);
          return proposed === undefined ? undefined : freeOf(proposed, taken);
        },
      };
    },
    /** The day on which a record enters a briefing that was there before. */
    since: briefing && !briefing.draft && briefing.updated < today ? today : undefined,
    questions: (question: string, more: Partial<Field> = {}) =>
      each('question', `${question}; several with | between them`, more),
    questionsOf: (answers: Answers) => {
      const texts = textsOf(answers, 'question');
      return (
        texts &&
        Object.fromEntries(Object.entries(texts).map(([locale, text]) => [locale, listOf(text, '|')]))
      );
    },
    claims: (briefing?.claims ?? []).map(({ id, text }): Choice => ({ value: id, hint: text[first] })),
    sources: (briefing?.sources ?? []).map(
      ({ id, publisher }): Choice => ({ value: id, hint: publisher[first] }),
    ),
    topics: (briefing?.topics ?? []).map(({ id }) => id),
  };
}

type Kind = 'claims' | 'responses' | 'gaps' | 'figures' | 'topics' | 'sources' | 'names';

function idsOf({ briefing: { record }, names }: Folder, kind: Kind): readonly string[] {
  if (kind === 'names') return (names?.record.names ?? []).map(({ id }) => id);
  if (kind !== 'figures') return record[kind].map(({ id }) => id);
  return [...record.claims.flatMap(({ figures = [] }) => figures), ...record.derived].map(({ id }) => id);
}

/** The same with a number behind it where it is taken. */
export function freeOf(id: string, taken: readonly string[]): string {
  let free = id;
  for (let number = 2; taken.includes(free); number++) free = `${id}-${number}`;
  return free;
}
