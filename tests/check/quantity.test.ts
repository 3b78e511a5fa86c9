import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantitiesOf } from '../../src/check/engine/quantity.ts';

const only = (text: string) => {
  const [first, ...others] = quantitiesOf(text);
  if (!first || others.length > 0) throw new Error(`${others.length + (first ? 1 : 0)} amounts in: ${text}`);
  return first;
};

describe('amounts as people write them', () => {
  it.each([
    '2bn yuan',
    '2 billion yuan',
    '¥2 billion',
    'RMB 2bn',
    'CNY2bn',
    '2,000,000,000 yuan',
    'two billion yuan',
    'deux milliards de yuans',
    '2 Md de yuans',
    '2 Mds¥',
    '2 000 000 000 de yuans',
    '2\u202f000\u202f000\u202f000 de yuans',
    '20亿元',
    '20個億人民幣',
    '二十亿元',
    '２０亿元',
    '2 billion. Yuan.',
    '2 milliards, en yuans.',
    '20亿，币种是人民币。',
  ])('%s are two billion yuan', (text) => {
    expect(only(text)).toMatchObject({ amount: 2e9, unit: 'money', currency: 'CNY' });
  });

  it.each([
    ['eighty billion yuan', 80e9],
    ['soixante-dix milliards de yuans', 70e9],
    ['quatre-vingts millions de yuans', 80e6],
    ['两百万元', 2e6],
  ])('%s are %d yuan', (text, amount) => {
    expect(only(text)).toMatchObject({ amount, unit: 'money', currency: 'CNY' });
  });

  it.each(['US$13.7B', '13.7 bln USD', '13,7 milliards de dollars américains', '13,7 Md$', '137亿美元'])(
    '%s are 13.7 billion dollars',
    (text) => {
      const { amount, currency } = only(text);
      expect([Math.round(amount), currency]).toEqual([13.7e9, 'USD']);
    },
  );

  it.each([
    ['2 Md€', 'EUR'],
    ['2 billion euros', 'EUR'],
    ['HK$2 billion', 'foreign'],
    ['约20亿日元', 'foreign'],
  ])('the currency of %s is told apart', (text, currency) => {
    expect(only(text)).toMatchObject({ amount: 2e9, unit: 'money', currency });
  });

  it.each([
    ['less than 10%', 10],
    ['ten percent', 10],
    ['10 pour cent', 10],
    ['百分之十', 10],
    ['九成', 90],
    ['half of its chips', 50],
  ])('%s is a share', (text, amount) => {
    expect(only(text)).toMatchObject({ amount, unit: 'percent', currency: null });
  });

  it.each([
    ['about 2bn yuan', 'about'],
    ['约20亿元', 'about'],
    ['20亿元左右', 'about'],
    ['at least $16bn', 'at-least'],
    ['US$16,000,000,000+', 'at-least'],
    ['160亿美元以上', 'at-least'],
    ['pas moins de 16 Md$', 'at-least'],
    ['at most $16bn', 'at-most'],
    ['no more than $16bn', 'at-most'],
    ['a sub-10% share', 'less-than'],
    ['不足总量的10%', 'less-than'],
    ['plus de 2 Md€', 'more-than'],
    ['exactly 2 billion yuan', 'exactly'],
    ['2 milliards de yuans pile', 'exactly'],
    ['20亿元整', 'exactly'],
    ['2 billion yuan', null],
  ])('the qualifier of "%s" is %s', (text, qualifier) => {
    expect(only(text).qualifier).toBe(qualifier);
  });

  it('things counted are no money', () => {
    expect(only('2 billion GPUs')).toMatchObject({ unit: 'count', currency: null });
  });

  it.each(['H20 and H100', 'raid at 8, bring 16 people', 'Q1 2025', 'GPT-4', '人民币一会儿涨'])(
    '"%s" holds none',
    (text) => {
      expect(quantitiesOf(text)).toEqual([]);
    },
  );

  it('tells what is said not to be so', () => {
    expect(quantitiesOf('not 20 billion yuan but 2 billion yuan').map(({ negated }) => negated)).toEqual([
      true,
      false,
    ]);
  });

  it('stand where they say they stand, whatever stands around them', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 999 }), (around, millions) => {
        const said = `${millions} million dollars`;
        const text = `${around.normalize('NFC')} and ${said}`;
        const found = quantitiesOf(text).find(({ end }) => end === text.length);
        expect(found && text.slice(found.start, found.end)).toBe(said);
        expect(found?.amount).toBe(millions * 1e6);
      }),
    );
  });
});

describe('what is said of an amount', () => {
  it.each([
    ['at-most', 'it topped out at $16bn'],
    ['at-most', 'les commandes n’ont pas dépassé 16 milliards de dollars'],
    ['at-most', '撑死160亿美元'],
    ['at-most', '$16bn of orders, at the very most'],
    ['at-least', '少说也有160亿美元'],
    ['at-least', 'pas moins de 16 milliards de dollars'],
    ['less-than', 'not even 16 billion dollars'],
    ['less-than', 'sous la barre des 16 milliards de dollars'],
    ['more-than', 'north of $16bn'],
    ['exactly', 'the sum of $16bn is precise'],
    ['about', 'de l’ordre de 16 milliards de dollars'],
  ] as const)('is its qualifier, %s: %s', (qualifier, text) => {
    expect(only(text)).toMatchObject({ amount: 16e9, qualifier });
  });

  it('is nothing in "a 100 billion yuan pile"', () => {
    expect(only('a 100 billion yuan pile')).toMatchObject({ amount: 100e9, qualifier: null });
  });

  it.each([
    ['twenty-two billion yuan', 22e9],
    ['trente-cinq milliards de yuans', 35e9],
    ['20个小目标', 2e9],
  ])('%s is %d', (text, amount) => {
    expect(only(text)).toMatchObject({ amount });
  });
});
