/** `new response`, and the claim that tells of it where there is none yet: neither is sound without the other. */
import { hasText, type ResponseRecord, responseSchema } from '../../../knowledge/schema.ts';
import { claimRecord, topicField } from './claim.ts';
import { type Answers, choice, type Field, hinted, languageField, listOf, several } from './field.ts';
import type { Form, RecordKind } from './form.ts';
import { chainField, chainOf, placeFields, placeOf } from './place.ts';

const newClaim = 'new';
const isNew = ({ claim }: Answers) => claim === newClaim;
const isQuoted = ({ words }: Answers) => words !== '';

const kinds = {
  denies: 'it makes what it covers disputed',
  confirms: 'it says that it is so',
  declines: 'no comment, which is no denial',
  corrects: 'it says how it is instead',
} satisfies Record<ResponseRecord['kind'], string>;

const words = { name: 'words', question: 'In what words? At most eight, as they stand there' } as const;
const scope = 'How far it reaches, in one short line';

export const response: RecordKind = {
  fields: (form) => {
    const { each, languages, claims, sources } = form;
    return [
      choice('kind', 'What does it do?', hinted(kinds)),
      choice('by', 'Who responds?', sources),
      ...tellingFields(form),
      form.id('responses', 'text', { proposal: ({ by, kind }) => `${by}-${kind}` }),
      chainField(form),
      { ...words, only: ({ kind }) => kind !== 'declines' },
      { ...words, only: ({ kind }) => kind === 'declines', optional: true },
      languageField('words-language', 'Their language', {
        only: isQuoted,
        proposal: (answers) => languageReadIn(answers, form) ?? languages[0],
      }),
      choice('translated', 'Are they a translation?', ['no', 'yes'], {
        only: isQuoted,
        proposal: () => 'no',
      }),
      ...each('meaning', 'What the words mean', { optional: true, only: isQuoted }),
      ...placeFields(form),
      several('covers', 'Which claims does it respond to? These and no others', claims),
      choice('scope-by', 'Who drew that line?', responseSchema.shape.scope_by.options, {
        proposal: () => 'curator',
      }),
      ...each('scope', scope, { only: ({ kind }) => kind === 'denies' }),
      ...each('scope', scope, { only: ({ kind }) => kind !== 'denies', optional: true }),
    ];
  },
  records: (answers, form) => {
    if (!isNew(answers)) return [{ list: ['responses'], record: responseRecord(answers, form) }];
    const basis = answers.kind === 'denies' ? 'denial' : 'response';
    const told = { ...answers, id: answers['claim-id'] ?? '', basis };
    return [
      { list: ['claims'], record: claimRecord(told, form) },
      { list: ['responses'], record: responseRecord({ ...answers, claim: told.id }, form) },
    ];
  },
};

/** That of the text in which the words stand: the last of the chain that has one. */
function languageReadIn({ from }: Answers, { briefing }: Form): string | undefined {
  const read = listOf(from).map((id) => briefing?.sources.find((source) => source.id === id));
  return read.findLast((source) => source && hasText(source))?.edition?.language;
}

/** Which claim tells of it, and that claim where it is new. */
function tellingFields(form: Form): readonly Field[] {
  const { each, questions, briefing, claims } = form;
  const tellers = claims.filter(({ value }) =>
    briefing?.claims.some(({ id, basis }) => id === value && (basis === 'denial' || basis === 'response')),
  );
  const only = isNew;
  return [
    choice(
      'claim',
      'Which claim tells of it?',
      [...hinted({ [newClaim]: 'one that is written now' }), ...tellers],
      {
        proposal: () => newClaim,
      },
    ),
    ...each('text', 'What the article says of it, in your own words', { only }),
    form.id('claims', 'text', {
      name: 'claim-id',
      question: 'The id of that claim, for ever',
      only,
      proposal: ({ by, kind }) => `${by}-${kind}-it`,
    }),
    ...questions('A question that it answers', { only }),
    { ...topicField(form, 'Which topic shows that claim?'), only },
  ];
}

function responseRecord(answers: Answers, form: Form) {
  return {
    id: answers.id,
    kind: answers.kind,
    by: answers.by,
    claim: answers.claim,
    attribution: chainOf(answers, form),
    words: answers.words
      ? {
          text: answers.words,
          language: answers['words-language'],
          translated: answers.translated === 'yes',
          meaning: form.textsOf(answers, 'meaning'),
        }
      : undefined,
    at: placeOf(answers, form),
    covers: listOf(answers.covers),
    scope_by: answers['scope-by'],
    scope: form.textsOf(answers, 'scope'),
    since: form.since,
  };
}
