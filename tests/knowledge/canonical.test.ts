import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { canonicalForm } from '../../src/knowledge/canonical.ts';

const words = ['resale', 'a b', '20 亿元', "d'avril", 'yes', '1.5', 'x: y', '# no', '"quoted"', '[a]', '- b'];
const word = fc.constantFrom(...words);
const data = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,6}$/),
  fc.oneof(
    word,
    fc.integer(),
    fc.boolean(),
    fc.array(word, { maxLength: 40 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), word),
  ),
  { minKeys: 1 },
);

describe('the canonical form', () => {
  test('keeps the data of any file, and is canonical itself', () => {
    fc.assert(
      fc.property(data, fc.boolean(), fc.constantFrom(2, 4), (value, flow, indent) => {
        const text = stringify(value, { indent, collectionStyle: flow ? 'flow' : 'any' });
        const canonical = canonicalForm(text);
        expect(parse(canonical)).toEqual(value);
        expect(canonicalForm(canonical)).toBe(canonical);
      }),
    );
  });

  test('keeps comments, order and quotation marks', () => {
    const text =
      '# Before.\nb: \'two\' # beside\n\n# Between.\na: "one"\nlist: [z, \'y\', "x"]\n\n# After.\n';
    expect(canonicalForm(text)).toBe(text);
  });

  test('evens out indentation, line ends, blank lines and brackets', () => {
    const text = 'a:\r\n    - b:   c\r\n      d: [ e,f ]\r\n\r\n\r\n\r\n    - g: h';
    expect(canonicalForm(text)).toBe('a:\n  - b: c\n    d: [e, f]\n\n  - g: h\n');
  });

  test('wraps a long list, counting Chinese characters as two', () => {
    const text = canonicalForm(`forms: [${Array.from({ length: 60 }, () => '字节跳动').join(', ')}]\n`);
    const lines = text.split('\n');
    expect(lines.length).toBeGreaterThan(4);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(80);
  });

  test('leaves a list with comments inside as it is read', () => {
    const text = 'a: [\n  b, # why\n  c\n]\n';
    expect(parse(canonicalForm(text))).toEqual({ a: ['b', 'c'] });
    expect(canonicalForm(text)).toContain('# why');
  });

  test.each(['briefing.yaml', 'names.yaml'])('%s of the invented story has it', async (file) => {
    const text = await readFile(`tests/fixtures/gullhaven/gullhaven-horns/${file}`, 'utf8');
    expect(canonicalForm(text)).toBe(text);
  });
});
