import { expect, test } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.ts';
import { buildSuggestions } from '../../src/answer/suggest.ts';
import { findTopic } from '../../src/knowledge/knowledge.ts';
import type { Locale } from '../../src/knowledge/locale.ts';
import { ownKnowledge } from '../fixtures/knowledge.ts';

const knowledge = await ownKnowledge();
const answerer = createAnswerer(knowledge);
const suggest = (typed: string, locale: Locale = 'en', topic?: string) =>
  answerer.suggest(typed, { locale, topic: topic ? findTopic(knowledge, topic) : undefined, limit: 25 });

test('with nothing typed there is one question for every claim before a second for any', () => {
  const claims = knowledge.briefings.flatMap((briefing) => briefing.claims);
  const first = suggest('').slice(0, claims.length);
  expect(new Set(first.map(({ target }) => target)).size).toBe(Math.min(25, claims.length));
});

test('what begins as it was typed comes first', () => {
  const [question = ''] = knowledge.briefings[0]?.claims[0]?.questions.fr ?? [];
  expect(suggest(question.slice(0, 12), 'fr')[0]?.text.startsWith(question.slice(0, 12))).toBe(true);
});

test('a slip of typing still finds what was meant', () => {
  expect(suggest('stokpile')[0]?.target.id).toBe('stockpile');
});

test('gaps are suggested as well', () => {
  const targets = suggest('tencent repl').map(({ target }) => target.id);
  expect(targets).toContain('tencent-reply');
});

test('only the first three questions of a record are shown', () => {
  const shown = new Set(
    knowledge.briefings.flatMap(({ claims, gaps }) =>
      [...claims, ...gaps].flatMap(({ questions }) => questions.en.slice(0, 3)),
    ),
  );
  for (const typed of ['tencent', 'chips', 'why']) {
    const texts = suggest(typed).map(({ text }) => text);
    expect(texts).not.toEqual([]);
    expect(texts.filter((text) => !shown.has(text))).toEqual([]);
  }
});

test('a topic suggests its own claims only', () => {
  const huawei = findTopic(knowledge, 'huawei');
  for (const typed of ['', 'who', 'nvidia']) {
    const suggested = suggest(typed, 'en', 'huawei');
    expect(suggested).not.toEqual([]);
    expect(suggested.every(({ target }) => huawei?.claims.some((claim) => claim === target))).toBe(true);
  }
});

test('what is typed behind as many characters as a suggestion may have is likened to none', () => {
  const likened = buildSuggestions(knowledge);
  const [question = ''] = knowledge.briefings[0]?.claims[0]?.questions.en ?? [];
  const texts = (typed: string) =>
    likened(typed, { locale: 'en', limit: 25 }, () => []).map(({ text }) => text);
  expect(texts(question)).toContain(question);
  expect(texts(`${'zq'.repeat(60)} ${question}`)).toEqual([]);
});
