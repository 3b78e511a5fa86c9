import { expect, test } from 'vitest';
import { createMemory } from '../../commands/memory.ts';

/** With what had to be made. */
function remembering(most?: number) {
  const made: string[] = [];
  const memory = createMemory<{ readonly text: string }>(most);
  const ask = (...asked: readonly string[]) =>
    memory(asked, () => {
      const text = asked.join(' ');
      made.push(text);
      return { text };
    });
  return { ask, made };
}

test('what is asked again is given again without being made again', () => {
  const { ask, made } = remembering();
  expect(ask('en', 'who bought it?')).toBe(ask('en', 'who bought it?'));
  expect(made).toEqual(['en who bought it?']);
});

test('what differs in any part is another question', () => {
  const { ask, made } = remembering();
  for (const asked of [
    ['en', 'ByteDance ?'],
    ['fr', 'ByteDance ?'],
    ['en', 'ByteDance'],
    ['en Byte', 'Dance'],
  ])
    expect(ask(...asked).text).toBe(asked.join(' '));
  expect(made).toHaveLength(4);
});

test('no more is kept than may be', () => {
  const { ask, made } = remembering(2);
  for (const question of ['one', 'two', 'three', 'one']) ask(question);
  expect(made).toHaveLength(4);
});
