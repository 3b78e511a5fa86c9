import { commandFault, reservedCommands } from '../../../knowledge/rules/commands.ts';
import { type Answers, type Field, listOf, several } from './field.ts';
import { type Form, freeOf, type RecordKind } from './form.ts';

/** One that neither the bot nor another topic has: with a second one of a name nothing would load. */
export function commandField({ commands }: Form, proposal: (answers: Answers) => string | undefined): Field {
  return {
    name: 'command',
    question: 'Its slash command, without the slash',
    proposal: (answers) => {
      const proposed = proposal(answers)?.slice(0, 30);
      return proposed === undefined ? undefined : freeOf(proposed, [...reservedCommands, ...commands]);
    },
    problem: (value) =>
      commandFault(value, 'prices')?.remedy ??
      (commands.includes(value) ? 'Another topic has it' : undefined),
  };
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
    commandField(form, ({ id }) => id),
    several('claims', 'Its claims, in the order in which they are read', form.claims),
  ],
  records: (answers, form) => [{ list: ['topics'], record: topicRecord(answers, form) }],
};
