import { expect, test } from 'vitest';
import { isSure } from '../../src/answer/decide.ts';

test('what adds up to a hair more than 1 is as sure as 1', () => {
  expect(1 + Number.EPSILON).toBeGreaterThan(1);
  expect(isSure(0.99, { onRecord: 1 + Number.EPSILON, named: 'said' })).toBe(true);
  expect(isSure(1, { onRecord: 1, named: 'unrecorded' })).toBe(true);
});

test('a claim among several that are as likely is not sure, however sure it is that one of them is meant', () => {
  expect(isSure(0.33, { onRecord: 0.999, named: 'said' })).toBe(false);
});
