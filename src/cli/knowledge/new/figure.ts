/** `new figure`: an amount that a claim gives. */
import { currencyFor, unitFor } from '../../../knowledge/remedies.ts';
import { figureSchema, qualifiers } from '../../../knowledge/schema/figures.ts';
import { choice } from './field.ts';
import type { RecordKind } from './form.ts';

export const figure: RecordKind = {
  fields: ({ each, id, claims }) => [
    choice('claim', 'Which claim gives it?', claims),
    ...each('label', 'What the amount is of'),
    id('figures', 'label'),
    {
      name: 'amount',
      question: 'The amount in digits, 2000000000; a range as 212-250',
      problem: (value) =>
        /^-?\d+(\.\d+)?(-\d+(\.\d+)?)?$/.test(value)
          ? undefined
          : 'Write digits alone, such as 2000000000 or 13.7',
    },
    {
      name: 'unit',
      question: 'money, percent, count, or a unit such as month or kilometer',
      proposal: () => 'money',
      problem: (value) => (figureSchema.shape.unit.safeParse(value).success ? undefined : unitFor(value)),
    },
    {
      name: 'currency',
      question: 'Its currency, three letters, such as EUR',
      only: ({ unit }) => unit === 'money',
      problem: (value) =>
        figureSchema.shape.currency.safeParse(value).success
          ? undefined
          : `Write the three letters of ISO 4217: ${currencyFor(value)}`,
    },
    ...each('noun', 'What is counted', { optional: true, only: ({ unit }) => unit === 'count' }),
    choice('qualifier', 'How exact is it?', qualifiers, { proposal: () => 'exactly' }),
  ],
  records: (answers, { textsOf, briefing }) => {
    const ends = (answers.amount ?? '').split(/(?<=\d)-/).map(Number);
    const claim = briefing?.claims.findIndex(({ id }) => id === answers.claim) ?? 0;
    const record = {
      id: answers.id,
      amount: ends.length > 1 ? ends : ends[0],
      unit: answers.unit,
      currency: answers.currency || undefined,
      noun: textsOf(answers, 'noun'),
      qualifier: answers.qualifier,
      label: textsOf(answers, 'label'),
    };
    return [{ list: ['claims', claim, 'figures'], record }];
  },
};
