/** Fills the fields of a new record from options, and asks for the others where somebody sits at the terminal. */
import { cancel, intro, isCancel, select, text } from '@clack/prompts';
import { UsageError } from '../subcommand.ts';
import type { Answers, Field } from './fields.ts';

/** `interactive`: whether anybody can be asked. */
export async function fillFields(
  fields: readonly Field[],
  given: Readonly<Record<string, string | undefined>>,
  interactive: boolean,
): Promise<Answers> {
  if (interactive) intro('Answer with Enter; Ctrl-C leaves everything as it is.');
  const answers: Record<string, string> = {};
  const missing: string[] = [];
  for (const field of fields) {
    const proposal = field.proposal?.(answers);
    const option = given[field.name];
    if (option !== undefined) answers[field.name] = option.trim();
    else if (interactive) answers[field.name] = await askFor(field, proposal, answers);
    else if (proposal !== undefined || field.optional) answers[field.name] = proposal ?? '';
    else missing.push(`  --${field.name} "…"  ${field.question}`);
  }
  if (missing.length > 0) throw new UsageError(`these options are missing:\n${missing.join('\n')}`);
  return answers;
}

async function askFor(field: Field, proposal: string | undefined, answers: Answers): Promise<string> {
  const { question: message, choices, optional, problem } = field;
  const answer = choices
    ? await select({
        message,
        options: choices.map((value) => ({ value, label: value })),
        initialValue: proposal ?? choices[0] ?? '',
      })
    : await text({
        message,
        initialValue: proposal ?? '',
        validate: (value) => {
          const given = value?.trim() ?? '';
          if (given === '') return optional ? undefined : 'This cannot be empty';
          return problem?.(given, answers);
        },
      });
  if (!isCancel(answer)) return (answer ?? '').trim();
  cancel('Nothing was written.');
  throw new UsageError('stopped');
}
