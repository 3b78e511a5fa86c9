import { expect, it } from 'vitest';
import { cleanText } from '../../src/reading/clean.ts';

it.each([
  ['bold and spoilers are words', 'Ten||cent|| paid **20** billion', 'Tencent paid 20 billion'],
  ['struck-out text is unsaid', '~~They confirmed it.~~ They denied it.', 'They denied it.'],
  ['a quoted line is somebody else’s', '> They confirmed it.\nsource?', 'source?'],
  ['a quotation to the end takes in what follows', 'hm\n>>> one\ntwo', 'hm'],
  ['code is left alone', 'run `a ~~b~~`', 'run a ~~b~~'],
  ['a lone mark is itself', 'about ~20 * 3', 'about ~20 * 3'],
  [
    'a link with words of its own is its words',
    '[the report](https://example.org/a) says',
    'the report says',
  ],
  ['text behind a link in Chinese stays', 'https://example.org/abc。他们否认', '。他们否认'],
  ['invisible characters are left out', 'con\u200bfirmed', 'confirmed'],
  ['compatibility characters are plain ones', '𝐁𝐲𝐭𝐞', 'Byte'],
])('%s', (_, text, shown) => {
  expect(cleanText(text).replace(/\s+/g, ' ').trim()).toBe(shown);
});

it.each([
  'https://example.com/a，谁买了H20？',
  'www.example.com/a?b=1，谁买了H20？',
  'http://例え.jp/a，谁买了H20？',
  'www.example.com 谁买了H20',
  'https://example.com谁买了H20？',
])('what stands behind an address is read: %s', (text) => {
  expect(cleanText(text)).toContain('谁买了H20');
  expect(cleanText(text)).not.toMatch(/www|http|jp|com/);
});
