/** What has to be known for a new record: each field is a question in the terminal, and an option of the same name. */
import { existsSync, readFileSync } from 'node:fs';
import { idFrom } from '../../../knowledge/remedies.ts';
import { claimSchema, sourceSchema } from '../../../knowledge/schema.ts';
import { findSentence } from './sentence.ts';

export type Answers = Readonly<Record<string, string>>;

export interface Field {
  /** `--name` on the command line. */
  readonly name: string;
  readonly question: string;
  /** Shown as a list to choose from. */
  readonly choices?: readonly string[];
  /** Proposed in the terminal, and taken without asking where nobody can be asked. */
  readonly proposal?: (answers: Answers) => string | undefined;
  /** May be left empty. */
  readonly optional?: boolean;
  /** What is wrong with an answer, told while it can still be changed. */
  readonly problem?: (value: string, answers: Answers) => string | undefined;
}

export const kinds = ['claim', 'topic', 'source', 'briefing'] as const;
export type Kind = (typeof kinds)[number];

const languages = { en: 'English', fr: 'French', zh: 'simplified Chinese' } as const;

/** One field a language: `name-en`, `name-fr`, `name-zh`. */
function inAllLanguages(name: string, question: string): Field[] {
  return Object.entries(languages).map(([tag, language]) => ({
    name: `${name}-${tag}`,
    question: `${question}, in ${language}`,
  }));
}

const briefing: Field = { name: 'briefing', question: 'Which briefing?' };
const idOf = (name: string): Field => ({
  name: 'id',
  question: 'Its id, for ever: lower-case letters, digits, hyphens',
  problem: (value) => (idFrom(value) === value ? undefined : `Write it as ${idFrom(value) || 'letters'}`),
  proposal: (answers) => idFrom((answers[name] ?? '').split(' ').slice(0, 4).join(' ')) || undefined,
});

const sentence: readonly Field[] = [
  {
    name: 'article',
    question: 'A file with the text of the article',
    problem: (value) => (existsSync(value) ? undefined : 'There is no such file'),
  },
  {
    name: 'find',
    question: 'A few words of the sentence that the claim rests on, as they stand there',
    problem: (value, { article }) => {
      try {
        findSentence(readFileSync(article ?? '', 'utf8'), value);
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
  },
];

const claim: readonly Field[] = [
  ...inAllLanguages('text', 'What the article says, in your own words'),
  idOf('text-en'),
  {
    name: 'basis',
    question: 'Who stands behind it?',
    choices: claimSchema.shape.basis.options,
    proposal: () => 'stated',
  },
  ...sentence,
  ...inAllLanguages('question', 'A question that it answers'),
];

export const fieldsOf: Readonly<Record<Kind, readonly Field[]>> = {
  claim: [
    briefing,
    ...claim,
    { name: 'from', question: 'Source ids with commas, from the first who said it to the one that was read' },
    { name: 'topic', question: 'The topic that shows it (may be empty)', optional: true },
  ],
  topic: [
    briefing,
    ...inAllLanguages('title', 'Its title'),
    ...inAllLanguages('description', 'What the command shows, at most 100 characters'),
    idOf('title-en'),
    { name: 'command', question: 'Its slash command, without the slash', proposal: ({ id }) => id },
    { name: 'claims', question: 'Ids of its claims with commas, in the order in which they are read' },
  ],
  source: [
    briefing,
    ...inAllLanguages('publisher', 'Its name'),
    idOf('publisher-en'),
    { name: 'kind', question: 'What is it?', choices: sourceSchema.shape.kind.options },
    { name: 'language', question: 'The language in which it speaks, such as en or zh' },
    { name: 'relays', question: 'The source id that it relays (may be empty)', optional: true },
    { name: 'url', question: 'Its address with https://, or unknown', proposal: () => 'unknown' },
  ],
  briefing: [
    ...inAllLanguages('title', 'The title of the story'),
    { ...idOf('title-en'), name: 'briefing', question: 'The id of the briefing, which names its file too' },
    ...inAllLanguages('headline', 'One sentence: what is reported, by whom, and who denies it'),
    ...inAllLanguages('publisher', 'Who published the article'),
    { name: 'language', question: 'The language of the article, such as en or fr' },
    ...claim,
    ...inAllLanguages('description', 'What the slash command shows, at most 100 characters'),
    {
      name: 'command',
      question: 'The slash command, without the slash',
      proposal: (answers) => answers.briefing,
    },
  ],
};
