/** The JSON Schemas that editors use, generated from the zod schema. */
import { z } from 'zod';
import { namesSchema } from '../../knowledge/schema/names.ts';
import { placesSchema } from '../../knowledge/schema/places.ts';
import { briefingSchema } from '../../knowledge/schema.ts';

const schemas = {
  'briefing.schema.json': { schema: briefingSchema, title: 'A Dossier briefing' },
  'names.schema.json': { schema: namesSchema, title: 'The names of a Dossier briefing' },
  'places.schema.json': { schema: placesSchema, title: 'Where the citations of a Dossier briefing stand' },
} as const;

/** File name → content. Draft 7, which every editor understands; inlined, so that each key keeps its description. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, { schema, title }]) => {
      const body = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', reused: 'inline' });
      return [name, `${JSON.stringify({ title, ...body }, null, 2)}\n`];
    }),
  );
}
