/** `new name`. */
import { nameSchema } from '../../../knowledge/schema/names.ts';
import { choicesOf, eachLanguage, idField, listOf, textsOf } from './field.ts';
import type { RecordKind } from './kind.ts';

export const name: RecordKind = {
  fields: (around) => [
    { name: 'kind', question: 'What is it?', choices: choicesOf(nameSchema.shape.kind.options) },
    ...eachLanguage(around, 'name', 'As it is shown to people', { optional: true }),
    idField(around, 'names', 'name'),
    ...eachLanguage(around, 'forms', 'What people write for it, with commas', { optional: true }),
    {
      name: 'part-of',
      question: 'Which wider names is it part of?',
      choices: choicesOf(around.names?.names.map(({ id }) => id) ?? []),
      several: true,
      optional: true,
    },
  ],
  records: (answers, around) => {
    const forms = around.languages.map((locale) => [locale, listOf(answers[`forms-${locale}`])] as const);
    const partOf = listOf(answers['part-of']);
    const record = {
      id: answers.id,
      kind: answers.kind,
      name: textsOf(answers, 'name', around),
      forms: Object.fromEntries(forms.filter(([, list]) => list.length > 0)),
      part_of: partOf.length > 0 ? partOf : undefined,
    };
    return [{ list: ['names'], record }];
  },
};
