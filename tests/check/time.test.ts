import { describe, expect, it } from 'vitest';
import { timesOf } from '../../src/check/engine/time.ts';

describe('dates and times', () => {
  it.each([
    ['it was denied on 3 April', '3 April'],
    ['since last week', 'last week'],
    ['in March, they say', 'in March'],
    ['depuis le 15 mars', '15 mars'],
    ['lundi soir', 'lundi'],
    ['去年12月就卖了', '去年12月'],
    ['2026年订的', '2026年'],
    ['订单是2024年的', '2024年'],
    ['three fortnights, no: weeks ago', 'weeks ago'],
    ['au printemps, paraît-il', 'au printemps'],
    ['3月27日报道', '3月27日'],
    ['c’est au sortir de l’été que', 'de l’été'],
    ['during the summer', 'during the summer'],
  ])('in "%s": %s', (text, said) => {
    expect(timesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([said]);
  });

  it.each([
    ['Q1', 1],
    ['the first quarter', 1],
    ['premier trimestre', 1],
    ['T3', 3],
    ['第二季度', 2],
    ['一季度', 1],
    ['January to March', 1],
    ['entre juillet et septembre', 3],
    ['1-3月', 1],
    ['les trois premiers mois', 1],
  ])('%s is a quarter', (text, quarter) => {
    expect(timesOf(text).map((time) => time.quarter)).toEqual([quarter]);
  });

  it.each(['it may be so', 'recently', 'H20', '2,000 chips', '2 billion yuan', 'récemment', '不久前'])(
    '"%s" holds none',
    (text) => {
      expect(timesOf(text)).toEqual([]);
    },
  );
});
