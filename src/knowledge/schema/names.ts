/** `names.yaml`. */
import { z } from 'zod';
import { byLanguage, editionKey, id, text, texts } from './texts.ts';

export const nameSchema = z
  .strictObject({
    id,
    kind: z
      .enum(['party', 'product', 'place', 'term'])
      .describe(
        'party: who acts. product, place: what they say. term: any other word that the story turns on.',
      ),
    name: texts.optional().describe('As it is shown to people.'),
    forms: byLanguage(z.array(text)).describe('What people write for it. The language tells words apart.'),
    part_of: z.array(id).optional().describe('Wider names that this one is also an instance of.'),
  })
  .describe('A party, a product, a place or a term of the story.');

export const namesSchema = z
  .strictObject({ edition: editionKey, names: z.array(nameSchema) })
  .describe("The story's own names, with the forms that people write.");

export type NameRecord = z.infer<typeof nameSchema>;
export type NamesRecord = z.infer<typeof namesSchema>;
