import { expect, test } from 'vitest';
import { read, vocabularyOf } from '../../src/reading/reader.ts';

const named = [{ id: 'ai', kind: 'term', forms: { en: ['AI'], fr: ['IA'] } }] as const;
const namesIn = (text: string, locale: 'en' | 'fr') =>
  read(text, vocabularyOf([], named, locale)).names.map(({ id }) => id);

test('a name is heard in any language’s form', () => {
  expect(namesIn('what is IA in English?', 'en')).toEqual(['ai']);
  expect(namesIn('qui achète de l’AI ?', 'en')).toEqual(['ai']);
});

test('another language’s form that is a word of every day in this one is no name', () => {
  expect(namesIn('moi j’ai rien compris', 'fr')).toEqual([]);
  expect(namesIn('c’est pour l’IA ?', 'fr')).toEqual(['ai']);
});
