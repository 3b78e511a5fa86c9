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

test('a word of every day that stands in capitals among a name’s forms is heard in capitals alone', () => {
  const usa = [{ id: 'usa', kind: 'place', forms: { en: ['US'] } }] as const;
  const namesIn = (text: string) => read(text, vocabularyOf([], usa, 'en')).names.map(({ id }) => id);
  expect(namesIn('which US agency is it?')).toEqual(['usa']);
  expect(namesIn('can you tell us?')).toEqual([]);
  expect(namesIn('CAN YOU TELL US?')).toEqual([]);
});

test('“us” is not “use”', () => {
  const { meanings } = read('can you tell us?', vocabularyOf([], [], 'en'));
  expect(meanings.map(({ id }) => id)).toEqual(['act.tell']);
});
