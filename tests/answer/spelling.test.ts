import { expect, test } from 'vitest';
import { slipCost } from '../../src/answer/slips.ts';
import { buildSpelling } from '../../src/answer/spelling.ts';
import { spokenWords } from '../../src/answer/spoken-words.ts';
import { unitsOf } from '../../src/answer/text.ts';

const known = [
  'bytedance',
  'tencent',
  'from',
  'much',
  'leader',
  'night',
  'only',
  'stockpile',
  'deny',
  'min',
  'main',
];
const spelling = buildSpelling(new Set(known), 0.77);
const corrected = (word: string) => spelling.correct(word)[0]?.word;

test('a word spelt as known costs nothing', () => {
  expect(slipCost('tencent', 'tencent')).toBe(0);
});

test('common slips cost less than rare ones', () => {
  const other = slipCost('tenxent', 'tencent');
  expect(slipCost('tecnent', 'tencent')).toBeLessThan(other);
  expect(slipCost('tencnt', 'tencent')).toBeLessThan(other);
  expect(slipCost('tenncent', 'tencent')).toBeLessThan(other);
});

test.each([
  ['bytdance', 'bytedance'],
  ['bitedance', 'bytedance'],
  ['tencet', 'tencent'],
  ['stokpile', 'stockpile'],
  ['frm', 'from'],
  ['mcuh', 'much'],
  ['dney', 'deny'],
  ['mian', 'main'],
])('%s is put right to %s', (typed, expected) => {
  expect(corrected(typed)).toBe(expected);
});

test.each(['lyon', 'header', 'fights', 'rent', 'recent'])('%s is another word and left alone', (word) => {
  expect(corrected(word)).toBeUndefined();
});

test('words with figures and very short words are not guessed at', () => {
  expect(corrected('h20')).toBeUndefined();
  expect(corrected('mi')).toBeUndefined();
});

test('words typed without spaces come apart, where all of it is known', () => {
  expect(spelling.split('tencentonly')).toEqual(['tencent', 'only']);
  expect(spelling.split('tencentxonly')).toBeUndefined();
});

test('a word that stands in a single example question may be a slip, and is not spelt by', () => {
  const spoken = spokenWords();
  const add = (text: string, own: boolean) => spoken.add({ locale: 'en', own, units: unitsOf(text) });
  add('who selled the chips', false);
  add('who bought the chips', false);
  add('ByteDance stockpiled many', true);
  const { en } = spoken.with({ en: new Set(['nvidia']), fr: new Set(), 'zh-CN': new Set() });
  expect([...en].sort()).toEqual(['bytedance', 'chips', 'many', 'nvidia', 'stockpiled', 'the', 'who']);
});
