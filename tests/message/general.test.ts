import { expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { composeAnswer } from '../../src/message/compose.ts';
import { ownKnowledge } from '../fixtures/knowledge.ts';

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
  const answer: Answer = {
    outcome: 'general',
    question: '',
    locale: 'en',
    asks,
    briefing: null,
    claims: [],
    party: null,
  };
  expect(composeAnswer(answer, long).content).toContain(url);
});
