/** What has to be known for a new record: each field is a question in the terminal, and an option of the same name. */
import { existsSync, readFileSync } from 'node:fs';
import { findSentence } from '../../../knowledge/find-sentence.ts';
import { type Locale, languageNames, locales } from '../../../knowledge/locale.ts';
import { numbersOf } from '../../../knowledge/places.ts';
import { idFrom } from '../../../knowledge/remedies.ts';
import {
  type BriefingRecord,
  claimSchema,
  figureSchema,
  type NamesRecord,
  nameSchema,
  qualifiers,
  responseSchema,
  sourceKinds,
} from '../../../knowledge/schema.ts';

export type Answers = Readonly<Record<string, string>>;

export interface Field {
  /** `--name` on the command line. */
  readonly name: string;
  readonly question: string;
  /** Shown as a list to choose from. */
  readonly choices?: readonly string[];
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

/** The briefing that the record is for; null: it is to be made. */
export interface Around {
  readonly languages: readonly Locale[];
  readonly briefing: BriefingRecord | null;
  readonly names: NamesRecord | null;
}

export const kinds = ['claim', 'response', 'gap', 'figure', 'topic', 'source', 'name', 'briefing'] as const;
export type Kind = (typeof kinds)[number];

/** For a response whose claim is to be made with it: neither is sound without the other. */
export const newClaim = 'new';

export function fieldsFor(kind: Kind, around: Around): readonly Field[] {
  const { languages, briefing, names } = around;
  const each = (name: string, question: string, more: Partial<Field> = {}): Field[] =>
    languages.map((locale) => ({
      name: `${name}-${locale}`,
      question: languages.length > 1 ? `${question}, in ${languageNames[locale]}` : question,
      ...more,
    }));
  const [first = locales[0]] = languages;
  const idOf = (name: string, more: Partial<Field> = {}): Field => ({
    name: 'id',
    question: 'Its id, for ever: lower-case letters, digits, hyphens',
    problem: (value) => (idFrom(value) === value ? undefined : `Write it as ${idFrom(value) || 'letters'}`),
    proposal: (answers) =>
      idFrom((answers[`${name}-${first}`] ?? '').split(' ').slice(0, 4).join(' ')) || undefined,
    ...more,
  });
  const sources = briefing?.sources.map(({ id }) => id) ?? [];
  const claims = briefing?.claims.map(({ id }) => id) ?? [];
  const topics = briefing?.topics.map(({ id }) => id) ?? [];
  const tellers = (briefing?.claims ?? [])
    .filter(({ basis }) => basis === 'denial' || basis === 'response')
    .map(({ id }) => id);
  const isNew = ({ claim: chosen }: Answers) => chosen === newClaim;
  const chain: Field = {
    name: 'from',
    question: 'Who says so, from the first who said it to the one that was read',
    choices: sources,
    several: true,
  };
  const place: readonly Field[] = [
    {
      name: 'source',
      question: 'In which source does it stand?',
      choices: sources,
      proposal: () => briefing?.article,
    },
    {
      name: 'article',
      question: 'A file with the text of that source (empty: not at hand)',
      optional: true,
      problem: (value) => (value === '' || existsSync(value) ? undefined : 'There is no such file'),
    },
    {
      name: 'at',
      question: 'Where? Paragraph and sentence, such as 3.2; or a few words of the sentence',
      problem: placeProblem,
    },
  ];
  const claim: readonly Field[] = [
    ...each('text', 'What the article says, in your own words'),
    idOf('text'),
    {
      name: 'basis',
      question: 'Who stands behind it?',
      choices: claimSchema.shape.basis.options,
      proposal: () => 'stated',
    },
    ...place,
    ...each('question', 'A question that it answers'),
  ];
  const fields: Readonly<Record<Kind, () => readonly Field[]>> = {
    claim: () => [
      ...claim,
      chain,
      { name: 'topic', question: 'Which topic shows it?', choices: topics, several: true, optional: true },
    ],
    response: () => [
      { name: 'kind', question: 'What does it do?', choices: responseSchema.shape.kind.options },
      { name: 'by', question: 'Who responds?', choices: sources },
      {
        name: 'claim',
        question: 'Which claim tells of it?',
        choices: [newClaim, ...tellers],
        proposal: () => newClaim,
      },
      ...each('text', 'What the article says of it, in your own words', { only: isNew }),
      {
        name: 'claim-id',
        question: 'The id of that claim, for ever',
        only: isNew,
        proposal: ({ by, kind: what }) => `${by}-${what}-it`,
      },
      ...each('question', 'A question that it answers', { only: isNew }),
      {
        name: 'topic',
        question: 'Which topic shows that claim?',
        choices: topics,
        several: true,
        optional: true,
        only: isNew,
      },
      { name: 'id', question: 'Its id, for ever', proposal: ({ by, kind: what }) => `${by}-${what}` },
      chain,
      { name: 'words', question: 'In what words? At most eight, as they stand there', optional: true },
      {
        name: 'words-language',
        question: 'In which language, such as en or fr?',
        only: ({ words }) => words !== '',
        proposal: () => first,
      },
      {
        name: 'translated',
        question: 'Are they a translation?',
        choices: ['no', 'yes'],
        only: ({ words }) => words !== '',
        proposal: () => 'no',
      },
      ...each('meaning', 'What the words mean', { optional: true, only: ({ words }) => words !== '' }),
      ...place,
      {
        name: 'covers',
        question: 'Which claims does it respond to? These and no others',
        choices: claims,
        several: true,
      },
      {
        name: 'scope-by',
        question: 'Who drew that line?',
        choices: ['source', 'curator'],
        proposal: () => 'curator',
      },
      ...each('scope', 'How far it reaches, in one short line', {
        only: ({ kind: what }) => what === 'denies',
      }),
    ],
    gap: () => [
      ...each('text', 'What the article does not say, as a sentence'),
      idOf('text'),
      ...each('question', 'A question that falls into it'),
      {
        name: 'nearest',
        question: 'Which claims come closest?',
        choices: claims,
        several: true,
        optional: true,
      },
    ],
    figure: () => [
      { name: 'claim', question: 'Which claim gives it?', choices: claims },
      ...each('label', 'What the amount is of'),
      idOf('label'),
      {
        name: 'amount',
        question: 'The amount in digits, 2000000000; a range as 212-250',
        problem: amountProblem,
      },
      {
        name: 'unit',
        question: 'money, percent, count, or a unit such as month or kilometer',
        proposal: () => 'money',
        problem: (value) =>
          figureSchema.shape.unit.safeParse(value).success ? undefined : 'There is no such unit',
      },
      {
        name: 'currency',
        question: 'Its currency, three letters, such as EUR',
        only: ({ unit }) => unit === 'money',
        problem: (value) =>
          figureSchema.shape.currency.safeParse(value).success ? undefined : 'There is no such currency',
      },
      ...each('noun', 'What is counted', { optional: true, only: ({ unit }) => unit === 'count' }),
      { name: 'qualifier', question: 'How exact is it?', choices: qualifiers, proposal: () => 'exactly' },
    ],
    topic: () => [
      ...each('title', 'Its title'),
      ...each('description', 'What the command shows, at most 100 characters'),
      idOf('title'),
      { name: 'command', question: 'Its slash command, without the slash', proposal: ({ id }) => id },
      {
        name: 'claims',
        question: 'Its claims, in the order in which they are read',
        choices: claims,
        several: true,
      },
    ],
    source: () => [
      ...each('publisher', 'Its name'),
      idOf('publisher'),
      { name: 'kind', question: 'What is it?', choices: sourceKinds },
      { name: 'language', question: 'The language in which it speaks, such as en or zh' },
      { name: 'relays', question: 'Whom does it relay?', choices: sources, optional: true },
      { name: 'url', question: 'Its address with https:// (empty: not known)', optional: true },
      {
        name: 'read',
        question: 'Was its text read?',
        choices: ['no', 'original', 'human-translation', 'machine-translation'],
        proposal: () => 'no',
      },
    ],
    name: () => [
      { name: 'kind', question: 'What is it?', choices: nameSchema.shape.kind.options },
      ...each('name', 'As it is shown to people', { optional: true }),
      idOf('name'),
      ...each('forms', 'What people write for it, with commas', { optional: true }),
      {
        name: 'part-of',
        question: 'Which wider names is it part of?',
        choices: names?.names.map(({ id }) => id) ?? [],
        several: true,
        optional: true,
      },
    ],
    briefing: () => [
      ...each('title', 'The title of the story'),
      idOf('title', { name: 'briefing', question: 'The id of the briefing, which names its folder' }),
      ...each('headline', 'One sentence: what is reported, by whom, and who denies it'),
      ...each('publisher', 'Who published the article'),
      { name: 'language', question: 'The language of the article, such as en or fr', proposal: () => first },
      ...claim.filter(({ name }) => name !== 'source'),
      ...each('description', 'What the slash command shows, at most 100 characters'),
      {
        name: 'command',
        question: 'The slash command, without the slash',
        proposal: ({ briefing: id }) => id,
      },
    ],
  };
  return fields[kind]();
}

function placeProblem(value: string, { article }: Answers): string | undefined {
  if (numbersOf(value)) return undefined;
  if (!article) return 'Without the text at hand, write paragraph and sentence: 3.2';
  const found = findSentence(readFileSync(article, 'utf8'), value);
  return found.ok ? undefined : `${found.message}. ${found.remedy}`;
}

function amountProblem(value: string): string | undefined {
  return /^-?\d+(\.\d+)?(-\d+(\.\d+)?)?$/.test(value)
    ? undefined
    : 'Write digits alone, such as 2000000000 or 13.7';
}
