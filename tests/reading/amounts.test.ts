import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/knowledge/locale.ts';
import { amountsOf } from '../../src/reading/amounts.ts';
import { cleanText } from '../../src/reading/clean.ts';

const only = (text: string, locale: Locale) => {
  const [first, ...others] = amountsOf(cleanText(text), locale);
  if (!first || others.length > 0) throw new Error(`${others.length + (first ? 1 : 0)} amounts in: ${text}`);
  return first;
};

describe('one amount of money, however it is written', () => {
  it.each<[Locale, string]>([
    ['en', '2bn yuan'],
    ['en', 'RMB2bn'],
    ['en', '¥2 billion'],
    ['en', '2000m yuan'],
    ['en', '2,000,000,000 yuan'],
    ['en', "2'000'000'000 yuan"],
    ['en', '200 crore yuan'],
    ['en', '2,00,00,00,000 yuan'],
    ['en', 'two **billion** yuan'],
    ['fr', '2 Md de yuans'],
    ['fr', '2 000 000 000 de yuans'],
    ['fr', '2.000 millions de yuans'],
    ['fr', 'deux milliards de yuans'],
    ['zh-CN', '20亿元'],
    ['zh-CN', '20個億人民幣'],
    ['zh-CN', '二十亿元'],
    ['zh-CN', '2000百万元'],
    ['zh-CN', '２０亿元'],
  ])('%s: %s', (locale, text) => {
    const { readings, unit, currency } = only(text, locale);
    expect(readings).toContainEqual([2e9, 2e9]);
    expect([unit, currency]).toEqual(['money', 'CNY']);
  });
});

it('two amounts of which the second is lower are no range', () => {
  const readings = amountsOf(cleanText('fell from 4,000 to 3,500'), 'en').map((one) => one.readings[0]);
  expect(readings).toEqual([
    [4000, 4000],
    [3500, 3500],
  ]);
});

it('a number beside how long it took is no rate', () => {
  const units = amountsOf(cleanText('5 in ten minutes'), 'en').map(({ unit }) => unit);
  expect(units).toEqual([null, 'minute']);
});

describe('what an amount is', () => {
  it.each<[string, Locale, string, readonly [number, number], string | null]>([
    ['a range', 'en', '1.9-2.1bn yuan', [1.9e9, 2.1e9], 'money'],
    ['a range in words', 'en', 'between 2 and 3 billion euros', [2e9, 3e9], 'money'],
    ['a Chinese range', 'zh-CN', '15亿至25亿元', [15e8, 25e8], 'money'],
    ['two neighbouring numbers', 'zh-CN', '两三亿元', [2e8, 3e8], 'money'],
    ['an indefinite number', 'en', 'a few billion yuan', [2e9, 9.99e9], 'money'],
    ['an indefinite Chinese number', 'zh-CN', '几十亿元', [2e9, 9.99e9], 'money'],
    ['more than a number', 'zh-CN', '2亿多元', [2e8, 2e8], 'money'],
    ['more than a number of units', 'zh-CN', '四十余吨', [40, 40], 'tonne'],
    ['digits before 千 and 亿', 'zh-CN', '5千亿元', [5e11, 5e11], 'money'],
    ['tenths', 'zh-CN', '三成', [30, 30], 'percent'],
    ['a rate', 'en', 'one in eight of the doors', [12.5, 12.5], 'percent'],
    ['a rate', 'fr', 'deux sur cinq', [40, 40], 'percent'],
    ['a rate, the whole first', 'zh-CN', '五分之二的人', [40, 40], 'percent'],
    ['a half', 'fr', 'plus de la moitié de la somme', [50, 50], 'percent'],
    ['half a billion', 'en', 'half a billion euros', [5e8, 5e8], 'money'],
    ['decimals in French', 'fr', '1 234,5 tonnes', [1234.5, 1234.5], 'tonne'],
    ['a number in words', 'fr', 'quatre-vingt-dix-sept mille euros', [97_000, 97_000], 'money'],
    ['a length, with no money beside it', 'en', '900m deep', [900, 900], 'meter'],
    [
      'a rounded number of millions',
      'fr',
      'une centaine de millions d’euros',
      [100_000_000, 100_000_000],
      'money',
    ],
    ['a year and a half', 'fr', 'un an et demi', [1.5, 1.5], 'year'],
    ['a count and no year', 'en', '2048 GPUs', [2048, 2048], null],
  ])('%s (%s): %s', (_, locale, text, range, unit) => {
    const amount = only(text, locale);
    expect(amount.readings).toContainEqual(range);
    expect(amount.unit).toBe(unit);
  });

  it.each<[Locale, string]>([
    ['en', 'in the first quarter of 2024'],
    ['fr', 'le 12 février 2023'],
    ['zh-CN', '2023年3月8日'],
    ['en', 'the third of them'],
  ])('a date or an ordinal is none (%s): %s', (locale, text) => {
    expect(amountsOf(cleanText(text), locale)).toEqual([]);
  });

  it.each<[Locale, string, string]>([
    ['en', 'no less than $16bn', 'at-least'],
    ['en', '$16bn or more', 'at-least'],
    ['en', 'sub-10% slice', 'less-than'],
    ['fr', 'n’ont pas dépassé 16 milliards de dollars', 'at-most'],
    ['zh-CN', '不到10%', 'less-than'],
    ['zh-CN', '160亿美元以上', 'at-least'],
    ['zh-CN', '六百多万欧元', 'more-than'],
    ['zh-CN', '300余名员工', 'more-than'],
    ['zh-CN', '十来天', 'about'],
    ['en', '600-odd million euros', 'more-than'],
    ['fr', '600 et quelques millions d’euros', 'more-than'],
    ['fr', 'une vingtaine de bus', 'about'],
    ['fr', 'deux douzaines de bus', 'about'],
    ['en', 'two dozen buses', 'about'],
    ['fr', 'une dizaine de milliards d’euros', 'about'],
  ])('its qualifier is told (%s): %s', (locale, text, qualifier) => {
    expect(only(text, locale).qualifier).toBe(qualifier);
  });

  it.each<[Locale, string, number]>([
    ['en', 'two dozen buses', 24],
    ['en', 'half a dozen buses', 6],
    ['fr', 'trois douzaines de bus', 36],
    ['fr', 'deux milliers de bus', 2000],
  ])('dozens and the like are counted (%s): %s', (locale, text, value) => {
    expect(only(text, locale).readings).toEqual([[value, value]]);
  });

  it('"over two years" is how long it takes', () => {
    expect(only('4% over two years'.slice(3), 'en').qualifier).toBeNull();
  });

  it('reads back every whole amount that is written with a magnitude', () => {
    const written = fc.tuple(
      fc.integer({ min: 2, max: 999 }),
      fc.constantFrom<readonly [Locale, string, number]>(
        ['en', ' billion euros', 1e9],
        ['en', 'bn euros', 1e9],
        ['fr', ' milliards d’euros', 1e9],
        ['zh-CN', '亿欧元', 1e8],
        ['zh-CN', '万欧元', 1e4],
      ),
    );
    fc.assert(
      fc.property(written, ([number, [locale, magnitude, value]]) => {
        const { readings, currency } = only(`${number}${magnitude}`, locale);
        expect(readings).toEqual([[number * value, number * value]]);
        expect(currency).toBe('EUR');
      }),
    );
  });
});

it.each<[string, number, string | null]>([
  ['1.9M audiobooks', 1.9e6, null],
  ['900m deep', 900, 'meter'],
])('a capital M counts millions, a small one metres: %s', (text, value, unit) => {
  const amount = only(text, 'en');
  expect([amount.readings, amount.unit]).toEqual([[[value, value]], unit]);
});
