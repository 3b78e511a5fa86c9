/** Fills the fields of a new record from options, and asks for the others where somebody sits at the terminal. */
import type { Readable, Writable } from 'node:stream';
import { CANCEL_SYMBOL, cancel, multiselect, select, text } from '@clack/prompts';
import { defaultLocale, type Locale, languageNames, locales } from '../../../knowledge/locale.ts';
import { offer } from '../../../knowledge/nearest.ts';
import { UsageError } from '../subcommand.ts';
import { type Answers, type Field, listOf } from './field.ts';

/** Where somebody can be asked. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** `terminal`: null where nobody can be asked. */
export async function fillFields(
  fields: readonly Field[],
  given: Readonly<Record<string, string | undefined>>,
  terminal: Terminal | null,
): Promise<Answers> {
  const answers: Record<string, string> = {};
  const wrong: string[] = [];
  const called = new Set<string>();
  // An option may say already what is asked later.
  const options = Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  for (const field of fields) {
    const { name, only = () => true, optional, choices } = field;
    if (!only(answers)) continue;
    called.add(name);
    const proposal = field.proposal?.({ ...options, ...answers });
    const option = given[name]?.trim();
    const problem = option === undefined ? undefined : problemWith(option, field, answers);
    if (option !== undefined && problem === undefined) answers[name] = option;
    else if (terminal && choices?.length !== 0)
      answers[name] = await askFor(field, proposal, answers, terminal);
    else if (problem !== undefined) wrong.push(`  --${name} "${option}"  ${problem}`);
    else if (proposal !== undefined || optional) answers[name] = proposal ?? '';
    else wrong.push(optionLine(field));
  }
  // What was typed is not lost without a word.
  for (const { name } of fields)
    if (given[name] !== undefined && !called.has(name))
      wrong.push(`  --${name} "${given[name]}"  It does not go with the other options: leave it out`);
  if (wrong.length > 0)
    throw new UsageError(`these options are missing, or cannot be taken:\n${wrong.join('\n')}`);
  return answers;
}

/** A field as it is told to whoever gives it by option. */
export function optionLine({ name, question, choices = [] }: Field): string {
  const values = choices.map(({ value }) => value).join(', ');
  return `  --${name} "…"  ${question}${values ? ` (${values})` : ''}`;
}

/** Where there are choices, an option is one of them, or several with commas. */
function problemWith(
  option: string,
  { choices, several, optional, problem }: Field,
  answers: Answers,
): string | undefined {
  if (!choices || (optional && option === '')) return problem?.(option, answers);
  const known = choices.map(({ value }) => value);
  const strange = (several ? listOf(option) : [option]).find((one) => !known.includes(one));
  if (strange !== undefined)
    return known.length > 0 ? offer(strange, known, 'Write one of') : 'There is none to choose from yet';
  return problem?.(option, answers);
}

/** What somebody answers. `proposal`: stands there already, or is chosen. */
export async function askFor(
  field: Field,
  proposal: string | undefined,
  answers: Answers,
  terminal: Terminal,
): Promise<string> {
  const { question: message, choices, several, optional, problem } = field;
  if (!choices) {
    const validate = (value = '') => {
      const given = value.trim();
      if (given === '') return optional ? undefined : 'This cannot be empty';
      return problem?.(given, answers);
    };
    const written = await text({ message, initialValue: proposal ?? '', validate, ...terminal });
    return answered(written, terminal).trim();
  }
  const options = choices.map(({ value, hint }) => ({ value, label: value, ...(hint ? { hint } : {}) }));
  if (several) {
    const chosen = await multiselect({ message, options, required: !optional, ...terminal });
    return answered(chosen, terminal).join(', ');
  }
  if (optional) options.unshift({ value: '', label: '(none)' });
  const first = proposal === undefined ? {} : { initialValue: proposal };
  return answered(await select({ message, options, ...first, ...terminal }), terminal);
}

/** The languages of a new briefing. `given`: with commas; where it is not, all are taken unless somebody can be asked. */
export async function languagesFor(
  given: string | undefined,
  terminal: Terminal | null,
): Promise<readonly Locale[]> {
  if (given !== undefined) {
    const named = given.split(',').map((language) => {
      const locale = locales.find((one) => one === language.trim());
      if (!locale) throw new UsageError(`"${language}" is not one of the languages: ${locales.join(', ')}`);
      return locale;
    });
    return [...new Set(named)];
  }
  if (!terminal) return locales;
  const chosen = await multiselect<Locale>({
    message: 'In which languages will it be written?',
    options: locales.map((value) => ({ value, label: languageNames[value] })),
    initialValues: [defaultLocale],
    required: true,
    ...terminal,
  });
  return answered(chosen, terminal);
}

/** Ctrl-C ends the command. */
function answered<T>(answer: T | typeof CANCEL_SYMBOL, { output }: Terminal): T {
  if (answer !== CANCEL_SYMBOL) return answer;
  cancel('Nothing was written.', { output });
  throw new UsageError('stopped');
}
