import { expect, test } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.ts';
import type { Locale } from '../../src/knowledge/locale.ts';
import { ownKnowledge } from '../fixtures/knowledge.ts';

const knowledge = await ownKnowledge();
const answerer = createAnswerer(knowledge);
const suggest = (typed: string, locale: Locale = 'en', topic?: string) =>
  answerer.suggest(typed, { locale, topic, limit: 25 });

test('with nothing typed there is one question for every claim before a second for any', () => {
  const claims = knowledge.briefings.flatMap((briefing) => briefing.claims);
  const first = suggest('').slice(0, claims.length);
  expect(new Set(first.map(({ target }) => target)).size).toBe(Math.min(25, claims.length));
});

test.each([
  ['who bou', 'en', 'Who bought'],
  ['combien de h', 'fr', 'Combien de H20'],
] as const)('what begins with "%s" comes first', (typed, locale, beginning) => {
  expect(suggest(typed, locale)[0]?.text.startsWith(beginning)).toBe(true);
});

test('the last word is only begun, and others may stand before it in any order', () => {
  expect(suggest('stockpile byted').some(({ target }) => target.id === 'stockpile')).toBe(true);
});

test('what no text holds in these words is found by its meaning', () => {
  expect(suggest('stokpile')[0]?.target.id).toBe('stockpile');
  expect(suggest('hoarded')[0]?.target.id).toBe('stockpile');
  expect(suggest('鹅厂图啥', 'zh-CN')[0]?.target.id).toBe('tencent-purpose');
});

test('a topic suggests its own claims only', () => {
  const huawei = knowledge.briefings
    .flatMap((briefing) => briefing.topics)
    .find((topic) => topic.id === 'huawei');
  for (const typed of ['', 'huawei', 'nvidia']) {
    const suggested = suggest(typed, 'en', 'huawei');
    expect(suggested.length).toBeGreaterThan(0);
    expect(suggested.every(({ target }) => huawei?.claims.some((claim) => claim === target))).toBe(true);
  }
});
