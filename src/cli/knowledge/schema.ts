/** `knowledge -- schema`: writes the JSON Schemas that editors use, generated from the zod schema. */
import path from 'node:path';
import { z } from 'zod';
import { namesSchema } from '../../knowledge/schema/names.ts';
import { placesSchema } from '../../knowledge/schema/places.ts';
import { briefingSchema } from '../../knowledge/schema.ts';
import { writeFiles } from './files.ts';
import { readOptions, type Subcommand } from './subcommand.ts';

export const schema: Subcommand = {
  usage: 'schema',
  summary: 'write the JSON Schemas for editors into knowledge/schema/',
  async run(args) {
    const { directory } = readOptions(args, {});
    const lines = await writeFiles(path.join(directory, 'schema'), jsonSchemas());
    return { exitCode: 0, output: lines.join('\n') };
  },
};

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
