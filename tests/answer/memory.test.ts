import { expect, test } from 'vitest';
import type { Answerer } from '../../src/answer/answer.ts';
import { createAnswerer } from '../../src/answer/answerer.ts';
import { withMemory } from '../../src/answer/memory.ts';
import { ownKnowledge } from '../fixtures/knowledge.ts';

const knowledge = await ownKnowledge();
const plain = createAnswerer(knowledge);
const [topic] = knowledge.briefings.flatMap(({ topics }) => topics);

/** With what it had to think about. */
function remembering(most?: number) {
  const thought: string[] = [];
  const counted: Answerer = {
    ...plain,
    ask(question, options) {
      thought.push(question);
      return plain.ask(question, options);
    },
  };
  return { answerer: withMemory(counted, most), thought };
}

test('what is asked again gets the same answer without being thought about again', () => {
  const { answerer, thought } = remembering();
  const question = 'who bought the chips from bytedance?';
  const first = answerer.ask(question, { locale: 'en' });
  expect(answerer.ask(question, { locale: 'en' })).toEqual(first);
  expect(first).toEqual(plain.ask(question, { locale: 'en' }));
  expect(thought).toEqual([question]);
});

test('the same words are another question in another language, under a topic, or with other points', () => {
  const { answerer, thought } = remembering();
  answerer.ask('ByteDance ?', { locale: 'fr' });
  answerer.ask('ByteDance ?', { locale: 'en' });
  answerer.ask('ByteDance ?', { locale: 'en', topic });
  answerer.ask('ByteDance', { locale: 'en', topic });
  expect(thought).toHaveLength(4);
});

test('no more answers are kept than may be', () => {
  const { answerer, thought } = remembering(2);
  for (const question of ['one', 'two', 'three', 'one']) answerer.ask(question, { locale: 'en' });
  expect(thought).toHaveLength(4);
});
