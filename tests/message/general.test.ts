import { expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { composeAnswer } from '../../src/message/compose.ts';
import { ownKnowledge } from '../fixtures/knowledge.ts';

const asking = (asks: 'source' | 'link'): Answer => ({
  outcome: 'general',
  question: '',
  locale: 'en',
  asks,
  briefing: null,
  claims: [],
  party: null,
});

test.each(['source', 'link'] as const)('the %s is told however long its line is', async (asks) => {
  const own = await ownKnowledge();
  const url = `https://example.org/${'a'.repeat(400)}`;
  const long = {
    ...own,
    briefings: own.briefings.map((briefing) => ({
      ...briefing,
      article: { ...briefing.article, url },
      sources: briefing.sources.map((source) => ({ ...source, url })),
    })),
  };
  expect(composeAnswer(asking(asks), long).content).toContain(url);
});

test('where no story is meant all are named, however many, in eight lines', async () => {
  const own = await ownKnowledge();
  const [one] = own.briefings;
  if (!one) throw new Error('the knowledge has no briefing');
  const briefings = Array.from({ length: 12 }, (_, number) => number).map((number) => ({
    ...one,
    id: `story-${number}`,
    title: { ...one.title, en: `The story of day ${number}` },
  }));
  const { content } = composeAnswer(asking('source'), { ...own, briefings });
  for (const { title } of briefings) expect(content).toContain(title.en);
  expect(content.split('\n').length).toBeLessThanOrEqual(8);
});
