import { expect, test } from 'vitest';
import { type Document, sharesOf, toldApart } from '../../src/answer/shares.ts';

const document = (locale: Document['locale'], ...keys: string[]): Document => ({
  locale,
  own: false,
  terms: new Map(keys.map((key) => [key, 1])),
});

test('a concept is counted over all languages, a word over those that have it', () => {
  const shares = sharesOf([document('en', 'buy', 'word:en:chip'), document('fr', 'buy'), document('fr')], 2);
  expect(shares.get('buy')).toBeCloseTo(2 / 3);
  expect(shares.get('word:en:chip')).toBe(1);
});

test("a claim's own text counts as often as is said", () => {
  const own: Document = { ...document('en', 'buy'), own: true };
  expect(sharesOf([own, document('en'), document('en')], 2).get('buy')).toBeCloseTo(0.5);
});

test('names never tell a gap from the claims beside it, and what is its own stays its own', () => {
  const gap = new Map([
    ['tencent', 1],
    ['pay', 0.8],
    ['when', 0.6],
  ]);
  const claim = new Map([
    ['tencent', 0.2],
    ['pay', 0.2],
  ]);
  const told = toldApart(gap, [claim], (key) => key === 'tencent', 0.5);
  expect(told.get('tencent')).toBe(0.2);
  expect(told.get('pay')).toBeCloseTo(0.4);
  expect(told.get('when')).toBe(0.6);
});
