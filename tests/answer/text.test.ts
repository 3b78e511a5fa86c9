import { expect, test } from 'vitest';
import { normalise, unitsOf } from '../../src/answer/text.ts';

const words = (text: string) => unitsOf(text).map((unit) => unit.text);

test('case, accents, width and traditional characters do not matter', () => {
  expect(normalise('DÉMENTI')).toBe('dementi');
  expect(normalise('Ｈ２０')).toBe('h20');
  expect(normalise('騰訊')).toBe('腾讯');
});

test('plain text and text with an accent are taken apart alike', () => {
  expect(words("ByteDance's 2.5 chips, really?")).toEqual(['bytedance', 's', '2.5', 'chips', 'really']);
  expect(words("ByteDance's 2.5 chips, réally?")).toEqual(['bytedance', 's', '2.5', 'chips', 'really']);
});

test('Chinese characters stand each for themselves, Latin words among them stay whole', () => {
  expect(words('字节卖H20')).toEqual(['字', '节', '卖', 'h20']);
});

test('links, mentions and what is invisible are left out', () => {
  expect(words('see https://example.com/h20 <@123456> buy\u200bers')).toEqual(['see', 'buyers']);
});

test('punctuation parts clauses', () => {
  expect(unitsOf('who? how much, please').map((unit) => unit.clause)).toEqual([0, 1, 1, 2]);
  expect(unitsOf('谁买的？多少钱').at(-1)?.clause).toBe(1);
});
