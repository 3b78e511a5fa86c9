import { locales } from '../../../knowledge/locale.ts';
import { sourceKinds } from '../../../knowledge/schema/sources.ts';
import { type Answers, choicesOf } from './field.ts';
import type { Form, RecordKind } from './form.ts';

/** What was read of it: the answer, and how the schema has it. */
const translations: Readonly<Record<string, string>> = {
  original: 'none',
  'human-translation': 'human',
  'machine-translation': 'machine',
};

export function sourceRecord(answers: Answers, { textsOf }: Form) {
  const translation = translations[answers.read ?? ''];
  const { language } = answers;
  return {
    id: answers.id,
    publisher: textsOf(answers, 'publisher'),
    kind: answers.kind,
    language,
    relays: answers.relays || undefined,
    url: answers.url || undefined,
    edition: translation && { language, translation, of: translation === 'none' ? language : 'unknown' },
  };
}

export const source: RecordKind = {
  fields: ({ each, id, sources }) => [
    ...each('publisher', 'Its name'),
    id('publisher'),
    { name: 'kind', question: 'What is it?', choices: choicesOf(sourceKinds) },
    {
      name: 'language',
      question: `The language in which it speaks, such as ${locales.slice(0, 2).join(' or ')}`,
    },
    { name: 'relays', question: 'Whom does it relay?', choices: sources, optional: true },
    { name: 'url', question: 'Its address with https:// (empty: not known)', optional: true },
    {
      name: 'read',
      question: 'Was its text read?',
      choices: choicesOf(['no', ...Object.keys(translations)]),
      proposal: () => 'no',
    },
  ],
  records: (answers, form) => [{ list: ['sources'], record: sourceRecord(answers, form) }],
};
