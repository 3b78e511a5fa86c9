import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/knowledge/locale.ts';
import { timesOf } from '../../src/reading/times.ts';

describe('when a text says that something was', () => {
  it.each<[Locale, string, object]>([
    ['en', 'on 3 April', { month: 4, day: 3 }],
    ['en', 'April 3rd, 2024', { month: 4, day: 3, year: 2024 }],
    ['en', 'January to March', { quarter: 1 }],
    ['en', 'Q1 2023', { quarter: 1, year: 2023 }],
    ['en', 'since last week', { relative: true }],
    ['fr', 'le 12 février', { month: 2, day: 12 }],
    ['fr', 'depuis mardi', { weekday: 2 }],
    ['fr', 'il y a trois jours', { relative: true }],
    ['zh-CN', '4月8日晚上', { month: 4, day: 8 }],
    ['zh-CN', '2030年前', { year: 2030 }],
    ['zh-CN', '下午三点', { hour: 3 }],
  ])('%s: %s', (locale, text, time) => {
    const [{ start: _, end: __, ...found } = { start: 0, end: 0 }] = timesOf(text, locale);
    expect(found).toEqual(time);
  });

  it.each<[Locale, string]>([
    ['en', 'they may march on'],
    ['en', '2048 chips'],
    ['fr', '72 h de grève'],
    ['zh-CN', '3个月'],
    ['zh-CN', '差一点点'],
  ])('no time (%s): %s', (locale, text) => {
    expect(timesOf(text, locale)).toEqual([]);
  });
});
