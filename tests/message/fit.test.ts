import { describe, expect, it } from 'vitest';
import { blocksWithin, pagesOf, within } from '../../src/message/fit.ts';

const long = (mark: string, length: number) => mark.repeat(length);

describe('lines that there is no room for', () => {
  const line = (text: string, rank: number) => ({ text, rank });

  it('go by rank, the highest first, and of equals the last', () => {
    const lines = [line('kept', 0), line('second', 2), line('first', 1), line('third', 2)];
    expect(within(lines, { characters: 100, lines: 3 })).toBe('kept\nsecond\nfirst');
    expect(within(lines, { characters: 11, lines: 9 })).toBe('kept\nfirst');
  });

  it('give way to their short form before any of their rank goes', () => {
    const note = (text: string) => ({ ...line(text.repeat(5), 1), short: text });
    const lines = [line('kept', 0), note('a'), note('b')];
    expect(within(lines, { characters: 12, lines: 9 })).toBe('kept\naaaaa\nb');
    expect(within(lines, { characters: 8, lines: 9 })).toBe('kept\na\nb');
    expect(within(lines, { characters: 7, lines: 9 })).toBe('kept\na');
  });

  it('stay where they must not be cut', () => {
    expect(within([line('a', 0), line('b', 0)], { characters: 1, lines: 1 })).toBe('a\nb');
  });
});

describe('pages', () => {
  const group = (head: string | null, ...lines: string[]) => ({ head, lines });

  it('repeat the head of the lines that go on on them', () => {
    const { pages } = pagesOf([group('denied by somebody', long('a', 30), long('b', 30))], 60);
    expect(pages.map(({ text }) => text.split('\n')[0])).toEqual([
      'denied by somebody',
      'denied by somebody',
    ]);
  });

  it('hold lines of several groups, each under its head', () => {
    const { pages } = pagesOf([group('one', 'a'), group(null, 'b')], 60);
    expect(pages).toEqual([{ text: 'one\na\nb', lines: 2 }]);
  });

  it('leave out, and count, a line that Discord would not take with its head', () => {
    const { pages, withheld } = pagesOf([group('head', long('a', 4096), 'b')], 1200);
    expect([pages, withheld]).toEqual([[{ text: 'head\nb', lines: 1 }], 1]);
  });
});

it('blocks are whole or left out, and counted', () => {
  expect(blocksWithin(['aa', long('b', 10), 'cc'], 6, (left) => `${left} more`)).toBe('aa\ncc\n1 more');
});
