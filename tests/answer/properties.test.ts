import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { createAnswerer } from '../../src/answer/answerer.ts';
import { locales } from '../../src/knowledge/locale.ts';
import { twoBriefings } from '../fixtures/knowledge.ts';

const knowledge = await twoBriefings();
const answerer = createAnswerer(knowledge);
const topics = knowledge.briefings.flatMap((briefing) => briefing.topics);
const published = new Set(knowledge.briefings.flatMap((briefing) => briefing.claims));

const names = knowledge.briefings.flatMap((briefing) => briefing.names);
const words = names.flatMap((name) => locales.flatMap((locale) => name.forms[locale]));
const question = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((picked) => picked.join(' ')),
);
const options = fc.record({
  locale: fc.constantFrom(...locales),
  topic: fc.option(fc.constantFrom(...topics), { nil: undefined }),
});

/** What holds for every answer. */
function check(answer: Answer, asked: string): void {
  expect(answer.question).toBe(asked);
  const scored =
    answer.outcome === 'unknown'
      ? answer.nearest
      : answer.outcome === 'answered'
        ? [...answer.claims, ...answer.related]
        : answer.outcome === 'choices'
          ? answer.claims
          : answer.claims.map((claim) => ({ claim, score: 1 }));
  const all = scored.map(({ claim }) => claim);
  expect(new Set(all).size).toBe(all.length);
  expect(all.every((claim) => published.has(claim))).toBe(true);
  expect(scored.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
  if (answer.outcome === 'choices') expect([2, 3]).toContain(answer.claims.length);
}

test('whatever is asked, the answer is whole, and the same the second time', () => {
  fc.assert(
    fc.property(question, options, (asked, how) => {
      const answer = answerer.ask(asked, how);
      check(answer, asked);
      expect(answerer.ask(asked, how)).toEqual(answer);
    }),
    { numRuns: 300 },
  );
});

test('whatever is typed, suggestions are distinct, within the limit and of the topic', () => {
  fc.assert(
    fc.property(question, options, fc.integer({ min: 1, max: 25 }), (typed, how, limit) => {
      const suggested = answerer.suggest(typed, { ...how, limit });
      expect(suggested.length).toBeLessThanOrEqual(limit);
      expect(new Set(suggested.map(({ text }) => text)).size).toBe(suggested.length);
      const { topic } = how;
      if (topic)
        expect(suggested.every(({ target }) => topic.claims.some((claim) => claim === target))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('spelling, case and width of the same question change nothing', () => {
  // "US" is another word than "us".
  const inAnyCase = words.filter((word) => word !== 'US');
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...inAnyCase), { minLength: 1, maxLength: 8 }), (picked) => {
      const asked = picked.join(' ');
      const plain = answerer.ask(asked, { locale: 'en' });
      const loud = answerer.ask(asked.toUpperCase().toLowerCase().toUpperCase(), { locale: 'en' });
      expect({ ...loud, question: asked }).toEqual(plain);
    }),
    { numRuns: 100 },
  );
});
