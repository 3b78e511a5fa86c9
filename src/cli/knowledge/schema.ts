/** `knowledge -- schema`: writes the JSON Schemas for editors. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { jsonSchemas } from './json-schemas.ts';
import { directoryOf, readOptions, type Subcommand } from './subcommand.ts';

export const schema: Subcommand = {
  usage: 'schema',
  summary: 'write the JSON Schemas for editors into knowledge/schema/',
  async run(args) {
    const { values } = readOptions(args, {});
    const directory = path.join(directoryOf(values.directory), 'schema');
    await mkdir(directory, { recursive: true });
    const schemas = [...jsonSchemas()];
    await Promise.all(schemas.map(([name, text]) => writeFile(path.join(directory, name), text)));
    return { exitCode: 0, output: schemas.map(([name]) => `wrote ${path.join(directory, name)}`).join('\n') };
  },
};
