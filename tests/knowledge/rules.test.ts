/** What a file must keep to be loaded: each rule with what breaks it, and with what comes near and does not. */
import { describe, expect, test } from 'vitest';
import { parseKnowledge } from '../../src/knowledge/load.ts';
import { briefingFile, type Edit, editedFiles, milk } from './temporary.ts';

const namesFile = 'gullhaven-horns/names.yaml';

/** The messages of all faults after some edits. */
function told(edits: readonly Edit[], file = briefingFile): readonly string[] {
  const texts = editedFiles(
    [briefingFile, namesFile],
    edits.map(([find, write]): Edit => [find, write, file]),
  );
  const parsed = parseKnowledge(texts);
  return parsed.faults.map(({ message }) => message);
}

const bell = 'amount: 15\n        unit: percent';
const status = (state: string) =>
  `status: {state: ${state}, reason: {en: "Wrong.", fr: "Faux.", zh-CN: 有误。}, date: "2026-01-16"`;
const draftResponse = `  - id: office-denial
    draft: true
    kind: denies
    by: pelican
    claim: pelican-denial
    attribution: [pelican, story]
    at: "3.1"
    covers: [bell-rental]
    scope_by: curator

gaps:`;

describe('figures', () => {
  test.each<[string, readonly Edit[], RegExp | null]>([
    ['a range that stands still', [[bell, 'amount: [15, 15]\n        unit: percent']], /does not rise/],
    ['a range that falls', [[bell, 'amount: [15, 14]\n        unit: percent']], /does not rise/],
    ['a range that rises', [[bell, 'amount: [15, 16]\n        unit: percent']], null],
    [
      'a percentage in a currency',
      [[bell, `${bell}\n        currency: EUR`]],
      /"rented-bells" has a currency but is no money/,
    ],
    [
      'a percentage with a noun',
      [[bell, `${bell}\n        noun: {en: bells, fr: cloches, zh-CN: 钟}`]],
      /has a noun but is no count/,
    ],
    [
      'hours with a noun',
      [[bell, 'amount: 15\n        unit: hour\n        noun: {en: bells, fr: cloches, zh-CN: 钟}']],
      /has a noun but is no count/,
    ],
    [
      'a count with a noun',
      [[bell, 'amount: 15\n        unit: count\n        noun: {en: bells, fr: cloches, zh-CN: 钟}']],
      null,
    ],
    ['a formula of numbers alone', [['horn-euros * 10', '3 * 10']], /names no figure/],
    ['a formula over a range', [['amount: 3000', 'amount: [3000, 4000]']], /"horn-euros" is a range/],
    ['a formula with something else', [['horn-euros * 10', 'horn-euros ^ 10']], /cannot be worked out/],
  ])('%s', (_, edits, message) => {
    expect(told(edits)).toEqual(message ? [expect.stringMatching(message)] : []);
  });
});

describe('ids', () => {
  test.each<[string, Edit, RegExp]>([
    [
      'of a source',
      ['- id: gazette\n', '- id: pelican\n'],
      /"pelican" stands twice among sources: no. 1 and no. 3/,
    ],
    [
      'of a figure in two claims',
      ['- id: rented-bells', '- id: horn-euros'],
      /figure id "horn-euros" stands twice/,
    ],
    [
      'of a figure and a derived one',
      ['- id: horn-price-of-ten', '- id: horn-euros'],
      /figure id "horn-euros" stands twice/,
    ],
  ])('%s that stands twice', (_, edit, message) => {
    expect(told([edit])).toContainEqual(expect.stringMatching(message));
  });
});

describe('lengths', () => {
  const question = (length: number): Edit => ['How loud is a foghorn?', 'x'.repeat(length)];
  const words = (text: string): Edit => ['text: "made of fog"', `text: "${text}"`];
  test.each<[string, Edit, RegExp | null]>([
    ['a question of 300 characters', question(300), null],
    ['a question of 301', question(301), /this question has 301 characters; 300 are the most/],
    ['eight quoted words', words('a b c d e f g h'), null],
    ['nine quoted words', words('a b c d e f g h i'), /9 words in a row are quoted; 8 are the most/],
    ['100 quoted characters of a language without spaces', words('雾'.repeat(100)), null],
    ['101 of them', words('雾'.repeat(101)), /101 characters are quoted; 100 are the most/],
    [
      'nine quoted words of a claim',
      ['text: "about 3,000 euros"', 'text: "a b c d e f g h i"'],
      /9 words in a row/,
    ],
  ])('%s', (_, edit, message) => {
    expect(told([edit])).toEqual(message ? [expect.stringMatching(message)] : []);
  });
});

describe('places', () => {
  const at = (place: string): Edit => ['at: "4.1"', `at: ${place}`];
  test.each<[string, Edit, RegExp]>([
    ['that begins at nought', at('"0.1"'), /"0.1" is no place/],
    ['of a paragraph alone', at('"4"'), /"4" is no place/],
    ['of four words', at('"louder than a bell"'), /are not read yet/],
    ['of five words', at('"louder than a small bell"'), /more than 4 words of the source/],
  ])('one %s', (_, edit, message) => {
    expect(told([edit])).toEqual([expect.stringMatching(message)]);
  });
});

describe('what names another record', () => {
  const superseded = (id: string, successor: string): Edit => [
    `  - id: ${id}\n`,
    `  - id: ${id}\n    ${status('superseded')}, successor: ${successor}}\n`,
  ];
  test.each<[string, readonly Edit[], RegExp | null]>([
    ['the article', [['article: story', 'article: storey']], /there is no source "storey"/],
    ['what a source relays', [['relays: gazette', 'relays: gazete']], /there is no source "gazete"/],
    ['a successor among claims', [superseded('horn-loudness', 'bell-rental')], null],
    [
      'a response as the successor of a claim',
      [superseded('horn-loudness', 'pelican-denial-of-report')],
      /there is no claim/,
    ],
    [
      'a claim as the successor of a response',
      [superseded('pelican-denial-of-report', 'pelican-denial')],
      /there is no response/,
    ],
    ['who responds', [['by: pelican', 'by: pelicans']], /there is no source "pelicans"/],
    [
      'the nearest of a gap',
      [['nearest: [horn-sale]', 'nearest: [horn-sail]']],
      /there is no claim "horn-sail"/,
    ],
    [
      'a claim of a topic',
      [['[bell-rental, horn-loudness]', '[bell-rental, horns]']],
      /there is no claim "horns"/,
    ],
    [
      'a name in what is compared',
      [['at: "4.1"', 'at: "4.1"\n    frame: {act: compare, less: bell, more: gong, in: loudness}']],
      /there is no name "gong"/,
    ],
    [
      'what changes, which may be any word',
      [['at: "4.1"', 'at: "4.1"\n    frame: {act: change, what: loudness, way: up}']],
      null,
    ],
    [
      'what is handed over, which may not',
      [
        [
          'at: "4.1"',
          'at: "4.1"\n    frame: {act: transfer, from: pelican, to: harbour-office, what: gongs}',
        ],
      ],
      /there is no name "gongs"/,
    ],
  ])('%s', (_, edits, message) => {
    const messages = told(edits);
    expect(messages.slice(0, 1)).toEqual(message ? [expect.stringMatching(message)] : []);
  });

  test('a source that relays itself, by whatever way round, is told of each in the circle', () => {
    const circle: Edit[] = [
      ['kind: newspaper\n    language: en', 'kind: newspaper\n    language: en\n    relays: story'],
    ];
    expect(told(circle)).toEqual([
      '"gazette" relays itself in a circle',
      '"story" relays itself in a circle',
    ]);
    expect(told([['relays: gazette', 'relays: story']])).toEqual(['"story" relays itself in a circle']);
  });
});

describe('responses', () => {
  const wordless: Edit = [
    '    words:\n      text: "made of fog"\n      language: en\n      translated: false\n      meaning: {en: "not true", fr: "pure invention", zh-CN: 纯属虚构}\n',
    '',
  ];
  const confirms: readonly Edit[] = [
    ['kind: denies', 'kind: confirms'],
    ['basis: denial', 'basis: response'],
  ];
  test.each<[string, readonly Edit[], RegExp | null]>([
    [
      'a denial whose claim is no denial',
      [['claim: pelican-denial\n', 'claim: bell-rental\n']],
      /its basis is stated/,
    ],
    [
      'a denial told as another response',
      [['basis: denial', 'basis: response']],
      /but its basis is response/,
    ],
    [
      'one that covers the claim that tells of it',
      [['covers: [horn-sale,', 'covers: [pelican-denial,']],
      /covers the claim that tells of it/,
    ],
    [
      'words whose meaning is told to readers of other languages alone',
      [['meaning: {en: "not true", fr', 'meaning: {fr']],
      null,
    ],
    [
      'words whose meaning readers of another language lack',
      [[', fr: "pure invention"', '']],
      /the French text is missing/,
    ],
    ['a denial without words', [wordless], /the words of this response are missing/],
    ['a confirmation without words', [wordless, ...confirms], /the words of this response are missing/],
    [
      'no comment without words',
      [wordless, ['kind: denies', 'kind: declines'], ['basis: denial', 'basis: response']],
      null,
    ],
    [
      'a claim that tells of a response that nobody recorded',
      [['basis: stated', 'basis: response']],
      /"bell-rental" tells of a response that is not among responses/,
    ],
    ['a draft without words and scope', [['gaps:', draftResponse]], null],
    [
      'the same when it is none',
      [['gaps:', draftResponse.replace('    draft: true\n', '')]],
      /this denial has no scope/,
    ],
  ])('%s', (_, edits, message) => {
    const messages = told(edits);
    if (message) expect(messages).toContainEqual(expect.stringMatching(message));
    else expect(messages).toEqual([]);
  });
});

test('a language in which nothing is written yet is told once', () => {
  const texts = new Map([['milk/briefing.yaml', milk.replace('[fr]', '[fr, en]')]]);
  expect(parseKnowledge(new Map([['milk/briefing.yaml', milk]])).faults).toEqual([]);
  expect(parseKnowledge(texts).faults.map(({ message }) => message)).toEqual([
    'none of the 6 texts is in English yet',
  ]);
});

test('where a whole list names what is not there, that is told once', () => {
  const covers = 'covers: [horn-sale, horn-value, northern-lighthouse]';
  expect(told([[covers, 'covers: [a-sale, a-value]']])).toHaveLength(2);
  expect(told([[covers, 'covers: [a-sale, a-value, a-lighthouse, a-bell]']])).toEqual([
    'there are no claims a-sale, a-value, a-lighthouse, a-bell',
  ]);
});

describe('names', () => {
  test.each<[string, Edit, RegExp | null]>([
    ['of one id', ['- id: bell\n', '- id: foghorn\n'], /the id "foghorn" stands twice/],
    [
      'that nothing is written for',
      ['forms: {en: [bell], fr: [cloche], zh-CN: [钟]}', 'forms: {en: [], fr: []}'],
      /nothing is written for "bell"/,
    ],
    [
      'written in one language',
      ['forms: {en: [bell], fr: [cloche], zh-CN: [钟]}', 'forms: {fr: [cloche]}'],
      null,
    ],
    [
      'part of one that there is',
      ['- id: bell\n    kind: term', '- id: bell\n    kind: term\n    part_of: [foghorn]'],
      null,
    ],
  ])('%s', (_, edit, message) => {
    expect(told([edit], namesFile)).toEqual(message ? [expect.stringMatching(message)] : []);
  });
});
