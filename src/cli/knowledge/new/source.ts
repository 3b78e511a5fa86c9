import { sourceKinds } from '../../../knowledge/schema/sources.ts';
import { date, link } from '../../../knowledge/schema/texts.ts';
import { type Answers, choice, hinted, languageField } from './field.ts';
import type { Form, RecordKind } from './form.ts';

/** What was read of it: the answer, and how the schema has it. */
const translations: Readonly<Record<string, string>> = {
  original: 'none',
  'human-translation': 'human',
  'machine-translation': 'machine',
};

const unread = { no: 'others quote it', heard: 'a call, a post: there is no text' };

const isHeard = ({ read }: Answers) => read === 'heard';

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
    accessed: answers.accessed || undefined,
    heard_by: textsOf(answers, 'heard-by'),
    edition: translation && { language, translation, of: translation === 'none' ? language : 'unknown' },
  };
}

export const source: RecordKind = {
  fields: ({ each, id, sources, today }) => [
    ...each('publisher', 'Its name'),
    id('sources', 'publisher'),
    choice('kind', 'What is it?', sourceKinds),
    languageField('language', 'The language in which it speaks'),
    choice('relays', 'Whom does it relay?', sources, { optional: true }),
    {
      name: 'url',
      question: 'Its address with https:// (empty: not known)',
      optional: true,
      problem: (value) =>
        value === '' || link.safeParse(value).success ? undefined : 'Write the address with https://',
    },
    choice('read', 'Was its text read?', [...hinted(unread), ...Object.keys(translations)], {
      proposal: () => 'no',
    }),
    ...each('heard-by', 'Who heard or saw it?', { optional: true, only: isHeard }),
    {
      name: 'accessed',
      question: 'On which day, YYYY-MM-DD?',
      only: isHeard,
      proposal: () => today,
      problem: (value) => (date.safeParse(value).success ? undefined : 'Write YYYY-MM-DD'),
    },
  ],
  records: (answers, form) => [{ list: ['sources'], record: sourceRecord(answers, form) }],
};
