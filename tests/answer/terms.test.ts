import { expect, test } from 'vitest';
import { amountTerms } from '../../src/answer/amounts.ts';
import { buildIndex } from '../../src/answer/index.ts';
import { languageOf } from '../../src/answer/language.ts';
import { parameters } from '../../src/answer/parameters.ts';
import { termsOf } from '../../src/answer/terms.ts';
import { unitsOf } from '../../src/answer/text.ts';
import { windowsOf } from '../../src/answer/windows.ts';
import type { Locale } from '../../src/knowledge/locale.ts';
import { ownKnowledge } from '../fixtures/knowledge.ts';

const index = buildIndex(await ownKnowledge(), parameters);
const terms = (text: string, locale: Locale = 'en') => termsOf(unitsOf(text), locale, index.reader);
const said = (text: string, locale: Locale = 'en') =>
  terms(text, locale)
    .filter((term) => !term.implied)
    .map((term) => term.key);

test('names are found in whatever form', () => {
  expect(said("TikTok's owner")).toEqual(['bytedance']);
  expect(said('la maison mère de TikTok', 'fr')).toEqual(['bytedance']);
  expect(said('鹅厂', 'zh-CN')).toEqual(['tencent']);
  expect(said('bytdance')).toEqual(['bytedance']);
});

test('the longest form wins', () => {
  expect(said('wechat')).toEqual(['tencent']);
  expect(said('the wechat company')).toEqual(['tencent']);
  expect(said('volcano engine')).toEqual(['volcano-engine']);
});

test('what is implied stands beside what was said', () => {
  const implied = terms('tencent').filter((term) => term.implied);
  expect(implied.map((term) => term.key)).toContain('company');
});

test('a word of no entry is a word of its own', () => {
  expect(terms('zebra')).toMatchObject([{ kind: 'word', said: 'zebra', likeness: 1 }]);
});

test('filler carries nothing', () => {
  expect(said('please can you tell me the')).toEqual([]);
});

test('a form that may be somebody of ours or something else is settled by what stands beside it', () => {
  expect(said('did ten cent buy the chips')).toContain('tencent');
  expect(said('what is a ten cent coin worth')).not.toContain('tencent');
  expect(said('ten cent')).not.toContain('tencent');
  expect(said('how many H2O chips does ByteDance hold')).toContain('h20');
  expect(said('how much H2O should I drink')).not.toContain('h20');
});

test('the same amount is the same term however it is written', () => {
  const keys = ['2 billion yuan', '2 milliards', '20亿', '2,000,000,000', '2bn'].map((text) =>
    amountTerms(text).map((term) => term.key),
  );
  expect(new Set(keys.flat())).toEqual(new Set(['amount:2000000000']));
  expect(keys.every((one) => one.length === 1)).toBe(true);
  expect(amountTerms('no more than 10%').map((term) => term.key)).toEqual(['amount:10%']);
  expect(amountTerms('how much?')).toEqual([]);
});

test('the language is told from the text, and from the asker where the text does not tell it', () => {
  const tell = (text: string, fallback: Locale) => languageOf(unitsOf(text), index.telling, fallback);
  expect(tell('qui a acheté les puces', 'en')).toBe('fr');
  expect(tell('who bought the chips', 'fr')).toBe('en');
  expect(tell('谁买了H20', 'en')).toBe('zh-CN');
  expect(tell('H20', 'fr')).toBe('fr');
});

test('only a long text is judged by runs of its clauses too', () => {
  const short = terms('who bought the chips? how much?');
  expect(windowsOf(short, parameters.longFrom)).toHaveLength(1);
  const long = terms(
    'tencent bought chips, alibaba sold gpus, nvidia denied it, huawei ordered memory. '.repeat(3),
  );
  const windows = windowsOf(long, parameters.longFrom);
  expect(windows.length).toBeGreaterThan(10);
  expect(windows.every(([from, behind]) => from < behind)).toBe(true);
});

test('an apostrophe that was left out is read all the same', () => {
  expect(said('lachat dalibaba', 'fr')).toEqual(['buy', 'alibaba']);
  expect(said('lapprobation', 'fr')).toEqual(['approval']);
  expect(said('la limite', 'fr')).toEqual(said('limite', 'fr'));
});
