/** `new response`, and the claim that tells of it where there is none yet: neither is sound without the other. */
import { defaultLocale, locales } from '../../../knowledge/locale.ts';
import { responseSchema } from '../../../knowledge/schema.ts';
import { claimRecord, topicField } from './claim.ts';
import {
  type Answers,
  type Around,
  type Choice,
  choicesOf,
  claimChoices,
  eachLanguage,
  type Field,
  idField,
  listOf,
  questionFields,
  sinceOf,
  sourceChoices,
  textsOf,
} from './field.ts';
import type { RecordKind } from './kind.ts';
import { chainField, chainOf, placeFields, placeOf } from './place.ts';

const newClaim = 'new';
const isNew = ({ claim }: Answers) => claim === newClaim;
const isQuoted = ({ words }: Answers) => words !== '';

type ResponseKind = (typeof responseSchema.shape.kind.options)[number];

const kinds: Readonly<Record<ResponseKind, string>> = {
  denies: 'it makes what it covers disputed',
  confirms: 'it says that it is so',
  declines: 'no comment, which is no denial',
  corrects: 'it says how it is instead',
};

const words = { name: 'words', question: 'In what words? At most eight, as they stand there' } as const;
const scope = 'How far it reaches, in one short line';

export const response: RecordKind = {
  fields: (around) => {
    const [first] = around.languages;
    return [
      {
        name: 'kind',
        question: 'What does it do?',
        choices: responseSchema.shape.kind.options.map((value) => ({ value, hint: kinds[value] })),
      },
      { name: 'by', question: 'Who responds?', choices: sourceChoices(around) },
      ...tellingFields(around),
      idField(around, 'responses', 'text', { proposal: ({ by, kind }) => `${by}-${kind}` }),
      chainField(around),
      { ...words, only: ({ kind }) => kind !== 'declines' },
      { ...words, only: ({ kind }) => kind === 'declines', optional: true },
      {
        name: 'words-language',
        question: `In which language, such as ${locales.slice(0, 2).join(' or ')}?`,
        only: isQuoted,
        proposal: () => first,
      },
      {
        name: 'translated',
        question: 'Are they a translation?',
        choices: choicesOf(['no', 'yes']),
        only: isQuoted,
        proposal: () => 'no',
      },
      ...eachLanguage(around, 'meaning', 'What the words mean', { optional: true, only: isQuoted }),
      ...placeFields(around),
      {
        name: 'covers',
        question: 'Which claims does it respond to? These and no others',
        choices: claimChoices(around),
        several: true,
      },
      {
        name: 'scope-by',
        question: 'Who drew that line?',
        choices: choicesOf(responseSchema.shape.scope_by.options),
        proposal: () => 'curator',
      },
      ...eachLanguage(around, 'scope', scope, { only: ({ kind }) => kind === 'denies' }),
      ...eachLanguage(around, 'scope', scope, { only: ({ kind }) => kind !== 'denies', optional: true }),
    ];
  },
  records: (answers, around) => {
    if (!isNew(answers)) return [{ list: ['responses'], record: responseRecord(answers, around) }];
    const basis = answers.kind === 'denies' ? 'denial' : 'response';
    const told = { ...answers, id: answers['claim-id'] ?? '', basis };
    return [
      { list: ['claims'], record: claimRecord(told, around) },
      { list: ['responses'], record: responseRecord({ ...answers, claim: told.id }, around) },
    ];
  },
};

/** Which claim tells of it, and that claim where it is new. */
function tellingFields(around: Around): readonly Field[] {
  const [first = defaultLocale] = around.languages;
  const tellers = (around.briefing?.claims ?? [])
    .filter(({ basis }) => basis === 'denial' || basis === 'response')
    .map(({ id, text }): Choice => ({ value: id, hint: text[first] }));
  const only = isNew;
  return [
    {
      name: 'claim',
      question: 'Which claim tells of it?',
      choices: [{ value: newClaim, hint: 'one that is written now' }, ...tellers],
      proposal: () => newClaim,
    },
    ...eachLanguage(around, 'text', 'What the article says of it, in your own words', { only }),
    idField(around, 'claims', 'text', {
      name: 'claim-id',
      question: 'The id of that claim, for ever',
      only,
      proposal: ({ by, kind }) => `${by}-${kind}-it`,
    }),
    ...questionFields(around, 'A question that it answers', { only }),
    { ...topicField(around, 'Which topic shows that claim?'), only },
  ];
}

function responseRecord(answers: Answers, around: Around) {
  return {
    id: answers.id,
    kind: answers.kind,
    by: answers.by,
    claim: answers.claim,
    attribution: chainOf(answers, around),
    words: answers.words
      ? {
          text: answers.words,
          language: answers['words-language'],
          translated: answers.translated === 'yes',
          meaning: textsOf(answers, 'meaning', around),
        }
      : undefined,
    at: placeOf(answers, around),
    covers: listOf(answers.covers),
    scope_by: answers['scope-by'],
    scope: textsOf(answers, 'scope', around),
    since: sinceOf(around),
  };
}
