/** What has to be known for a new record: each field is a question in the terminal, and an option of the same name. */
import { locales } from '../../../knowledge/locale.ts';
import { idFrom, languageRemedy } from '../../../knowledge/remedies.ts';
import { language } from '../../../knowledge/schema/texts.ts';

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

export function idProblem(value: string): string | undefined {
  return idFrom(value) === value ? undefined : `Write it as ${idFrom(value) || 'letters'}`;
}

/** A language of any people, read here or not. */
export function languageField(name: string, question: string, more: Partial<Field> = {}): Field {
  return {
    name,
    question: `${question}, such as ${locales.slice(0, 2).join(' or ')}`,
    problem: (value) => (language.safeParse(value).success ? undefined : languageRemedy),
    ...more,
  };
}

/** Of some choices one; a choice without a hint may stand as its value alone. */
export function choice(
  name: string,
  question: string,
  choices: readonly (Choice | string)[],
  more: Partial<Field> = {},
): Field {
  const named = choices.map((one) => (typeof one === 'string' ? { value: one } : one));
  return { name, question, choices: named, ...more };
}

/** The same, and several of them may be chosen. */
export function several(...asked: Parameters<typeof choice>): Field {
  return { ...choice(...asked), several: true };
}

/** Values with what they are. */
export function hinted(hints: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(hints).map(([value, hint]) => ({ value, hint }));
}

/** The ids or words of an answer that holds several, with commas. */
export function listOf(answer = '', mark = ','): readonly string[] {
  return answer
    .split(mark)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
