import { expect, test } from 'vitest';
import { indexBriefing } from '../../src/answer/briefing-index.ts';
import { candidatesFor, isSure } from '../../src/answer/weigh.ts';
import { read } from '../../src/reading/reader.ts';
import { ownKnowledge } from '../fixtures/knowledge.ts';

test('what adds up to a hair more than 1 is as sure as 1', () => {
  expect(1 + Number.EPSILON).toBeGreaterThan(1);
  expect(isSure(0.99, { onRecord: 1 + Number.EPSILON, named: 'said' })).toBe(true);
  expect(isSure(1, { onRecord: 1, named: 'unrecorded' })).toBe(true);
});

test('a claim among several that are as likely is not sure, however sure it is that one of them is meant', () => {
  expect(isSure(0.33, { onRecord: 0.999, named: 'said' })).toBe(false);
});

test('a briefing is named by a party, a place or a product, not by what many a story may be about', async () => {
  const [briefing] = (await ownKnowledge()).briefings;
  const index = briefing && indexBriefing(briefing).indexes.get('en');
  if (!index) throw new Error('the knowledge has no English');
  const named = (text: string) => candidatesFor(read(text, index.vocabulary), index).named;
  expect(named('what does a graphics card cost')).toBe('unsaid');
  expect(named('what did Tencent pay')).toBe('said');
});
