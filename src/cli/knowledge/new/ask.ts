/** Fills the fields of a new record from options, and asks for the others where somebody sits at the terminal. */
import { cancel, isCancel, multiselect, select, text } from '@clack/prompts';
import { UsageError } from '../subcommand.ts';
import type { Answers, Field } from './fields.ts';

/** `interactive`: whether anybody can be asked. */
export async function fillFields(
  fields: readonly Field[],
  given: Readonly<Record<string, string | undefined>>,
  interactive: boolean,
): Promise<Answers> {
  const answers: Record<string, string> = {};
  const wrong: string[] = [];
  for (const field of fields) {
    const { name, question, only = () => true, optional, choices } = field;
    if (!only(answers)) continue;
    const proposal = field.proposal?.(answers);
    const option = given[name]?.trim();
    const problem = option === undefined ? undefined : field.problem?.(option, answers);
    if (option !== undefined && problem === undefined) answers[name] = option;
    else if (interactive && choices?.length !== 0) answers[name] = await askFor(field, proposal, answers);
    else if (problem !== undefined) wrong.push(`  --${name} "${option}"  ${problem}`);
    else if (proposal !== undefined || optional) answers[name] = proposal ?? '';
    else wrong.push(`  --${name} "…"  ${question}${choices ? ` (${choices.join(', ')})` : ''}`);
  }
  if (wrong.length > 0)
    throw new UsageError(`these options are missing, or cannot be taken:\n${wrong.join('\n')}`);
  return answers;
}

const none = '(none)';

async function askFor(field: Field, proposal: string | undefined, answers: Answers): Promise<string> {
  const { question: message, choices, several, optional, problem } = field;
  const options = (choices ?? []).map((value) => ({ value, label: value }));
  const answer = !choices
    ? await text({
        message,
        initialValue: proposal ?? '',
        validate: (value) => {
          const given = value?.trim() ?? '';
          if (given === '') return optional ? undefined : 'This cannot be empty';
          return problem?.(given, answers);
        },
      })
    : several
      ? await multiselect({ message, options, required: !optional })
      : await select({
          message,
          options: optional ? [{ value: none, label: none }, ...options] : options,
          ...(proposal === undefined ? {} : { initialValue: proposal }),
        });
  if (isCancel(answer)) {
    cancel('Nothing was written.');
    throw new UsageError('stopped');
  }
  const written = Array.isArray(answer) ? answer.join(', ') : answer;
  return written === none ? '' : written.trim();
}
