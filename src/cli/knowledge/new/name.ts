import { nameSchema } from '../../../knowledge/schema/names.ts';
import { choice, listOf, several } from './field.ts';
import type { RecordKind } from './form.ts';

export const name: RecordKind = {
  fields: ({ each, id, names }) => [
    choice('kind', 'What is it?', nameSchema.shape.kind.options),
    ...each('name', 'As it is shown to people', { optional: true }),
    id('names', 'name'),
    ...each('forms', 'What people write for it, with commas', { optional: true }),
    several('part-of', 'Which wider names is it part of?', names, { optional: true }),
  ],
  records: (answers, { textsOf, languages }) => {
    const forms = languages.map((locale) => [locale, listOf(answers[`forms-${locale}`])] as const);
    const partOf = listOf(answers['part-of']);
    const record = {
      id: answers.id,
      kind: answers.kind,
      name: textsOf(answers, 'name'),
      forms: Object.fromEntries(forms.filter(([, list]) => list.length > 0)),
      part_of: partOf.length > 0 ? partOf : undefined,
    };
    return [{ list: ['names'], record }];
  },
};
