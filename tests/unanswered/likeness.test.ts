import { expect, test } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.ts';
import { groupAlike } from '../../src/unanswered/likeness.ts';
import { ownKnowledge } from '../fixtures/knowledge.ts';

const answerer = createAnswerer(await ownKnowledge());

function grouped(...questions: readonly (readonly [wording: string, count: number])[]) {
  const kept = questions.map(([wording, count]) => ({ wording, count, last: '2030-01-31' }));
  return groupAlike(kept, answerer).map((group) => [
    group.count,
    ...group.questions.map((one) => one.wording),
  ]);
}

test('the same question in other words and other languages is one kind', () => {
  const groups = grouped(
    ['tencent reply', 1],
    ['what did tencent reply', 4],
    ['qu a repondu tencent', 3],
    ['腾讯怎么回应', 2],
  );
  expect(groups).toEqual([
    [10, 'what did tencent reply', 'qu a repondu tencent', '腾讯怎么回应', 'tencent reply'],
  ]);
});

test('the same question about somebody else is another kind', () => {
  expect(grouped(['what did tencent reply', 1], ['what did alibaba reply', 2])).toEqual([
    [2, 'what did alibaba reply'],
    [1, 'what did tencent reply'],
  ]);
});

test('questions without a word that is known are no kind together', () => {
  expect(grouped(['xyzzy', 1], ['plugh', 1])).toHaveLength(2);
});
