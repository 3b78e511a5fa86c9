import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '../../src/cli/knowledge/schema.ts';

const files = [
  { schema: 'briefing.schema.json', data: 'h20-resale/briefing.yaml' },
  { schema: 'names.schema.json', data: 'h20-resale/names.yaml' },
];

const validatorOf = (schema: string) =>
  new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(jsonSchemas().get(schema) ?? ''));

describe('the JSON Schemas for editors', () => {
  test.each(files)('$schema is current: "npm run knowledge -- schema" writes it', async ({ schema }) => {
    expect(await readFile(`knowledge/schema/${schema}`, 'utf8')).toBe(jsonSchemas().get(schema));
  });

  test.each(files)('$schema accepts $data, which names it in its first line', async ({ schema, data }) => {
    const text = await readFile(`knowledge/${data}`, 'utf8');
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=../schema/${schema}`);
    const validate = validatorOf(schema);
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  test('places.schema.json accepts the places of the H20 story', async () => {
    const validate = validatorOf('places.schema.json');
    expect(validate(JSON.parse(await readFile('knowledge/h20-resale/places.json', 'utf8')))).toBe(true);
  });

  test('a key that the schema does not know is refused', () => {
    const validate = validatorOf('names.schema.json');
    const name = { id: 'kettle', kind: 'product', forms: { en: ['kettle'] } };
    expect(validate({ edition: 2, names: [name] })).toBe(true);
    expect(validate({ edition: 2, names: [{ ...name, colour: 'red' }] })).toBe(false);
  });
});
