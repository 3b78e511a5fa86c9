import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { defaultLocale, locales } from '../../src/knowledge/locale.ts';
import { fields, readLists } from '../../src/language/language.ts';

const files = locales.flatMap((locale) =>
  ['words.yaml', 'meanings.yaml'].map((file) => `src/language/${locale}/${file}`),
);

it.each(files)('%s is read as a YAML parser reads it', (file) => {
  const text = readFileSync(file, 'utf8');
  const parsed = parse(text) as Record<string, Record<string, readonly string[]>>;
  const lists = Object.entries(parsed).flatMap(([field, own]) =>
    Object.entries(own)
      .filter(([, forms]) => forms.length > 0)
      .map(([name, forms]) => [`${field}.${name}`, forms.map(String)] as const),
  );
  expect([...readLists(text)].sort()).toEqual([...lists].sort());
});

it('every language has the fields that amounts, times and messages are read by', () => {
  const missing = locales.flatMap((locale) => {
    const lists = [...readLists(readFileSync(`src/language/${locale}/words.yaml`, 'utf8')).keys()];
    const optional = ['plural-magnitudes', 'percent-prefix', 'hedges', 'name-parts'];
    return fields.filter(
      (field) => !optional.includes(field) && !lists.some((list) => list.startsWith(`${field}.`)),
    );
  });
  expect(missing).toEqual([]);
});

it('a language has no list that English does not name: nothing would read it', () => {
  const own = new Set([
    'common',
    'numbers',
    'magnitudes',
    'plural-magnitudes',
    'fractions',
    'currencies',
    'units',
  ]);
  const listsOf = (locale: string) =>
    Object.entries(parse(readFileSync(`src/language/${locale}/words.yaml`, 'utf8')) as Record<string, object>)
      .filter(([field]) => !own.has(field))
      .flatMap(([field, lists]) => Object.keys(lists).map((list) => `${field}.${list}`));
  const known = new Set(listsOf(defaultLocale));
  expect(locales.flatMap(listsOf).filter((list) => !known.has(list))).toEqual([]);
});
