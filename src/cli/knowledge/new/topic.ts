import { commandFault } from '../../../knowledge/rules/commands.ts';
import { type Answers, type Field, listOf, several } from './field.ts';
import type { Form, RecordKind } from './form.ts';

export function commandField(proposal: (answers: Answers) => string | undefined): Field {
  const problem = (value: string) => commandFault(value, 'prices')?.remedy;
  return { name: 'command', question: 'Its slash command, without the slash', proposal, problem };
}

export function descriptionFields({ each }: Form): readonly Field[] {
  return each('description', 'What the slash command shows, at most 100 characters');
}

export function topicRecord(answers: Answers, { textsOf }: Form) {
  return {
    id: answers.id,
    command: answers.command,
    title: textsOf(answers, 'title'),
    description: textsOf(answers, 'description'),
    claims: listOf(answers.claims),
  };
}

export const topic: RecordKind = {
  fields: (form) => [
    ...form.each('title', 'Its title'),
    ...descriptionFields(form),
    form.id('topics', 'title'),
    commandField(({ id }) => id),
    several('claims', 'Its claims, in the order in which they are read', form.claims),
  ],
  records: (answers, form) => [{ list: ['topics'], record: topicRecord(answers, form) }],
};
