import { expect, test } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.ts';
import { briefingLinked } from '../../src/answer/links.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { twoBriefings } from '../fixtures/knowledge.ts';

const known = await twoBriefings();
/** The second briefing's article with an address. */
const knowledge: Knowledge = {
  ...known,
  briefings: known.briefings.map((briefing) =>
    briefing.id === 'h20-resale'
      ? briefing
      : {
          ...briefing,
          sources: briefing.sources.map((source, place) =>
            place === 0 ? { ...source, url: 'https://example.org/ferry/story' } : source,
          ),
        },
  ),
};
const linked = knowledge.briefings.find((briefing) => briefing.id !== 'h20-resale');
const answerer = createAnswerer(knowledge);

test.each(['https://example.org/ferry/story', 'look: http://www.example.org/ferry/story/?ref=feed#top)'])(
  'the address of a source stands for its briefing: %s',
  (text) => {
    expect(briefingLinked(text, knowledge)?.id).toBe(linked?.id);
  },
);

test('any other link stands for nothing', () => {
  expect(briefingLinked('https://example.org/ferry', knowledge)).toBeUndefined();
  expect(briefingLinked('no link', knowledge)).toBeUndefined();
});

test('a pasted address alone offers the claims of its briefing', () => {
  const answer = answerer.ask('https://example.org/ferry/story', { locale: 'en' });
  expect(answer.outcome).toBe('choices');
  if (answer.outcome === 'choices') {
    expect(answer.claims.map(({ claim }) => claim.briefing)).toEqual(answer.claims.map(() => linked?.id));
  }
});

test('suggestions for a pasted address are of its briefing', () => {
  const suggested = answerer.suggest('https://example.org/ferry/story', { locale: 'en', limit: 25 });
  expect(suggested.length).toBeGreaterThan(0);
  expect(new Set(suggested.map(({ target }) => target.briefing))).toEqual(new Set([linked?.id]));
});
