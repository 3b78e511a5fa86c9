import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/knowledge/knowledge.ts';
import { byLocale, type Locale } from '../../src/knowledge/locale.ts';
import { derivedText, figureText, formulaText } from '../../src/message/figures.ts';
import { ownKnowledge, twoBriefings } from '../fixtures/knowledge.ts';

const label = byLocale(() => 'x');
const money = (amount: number, currency: Figure['currency'], qualifier: Figure['qualifier']): Figure => ({
  id: 'x',
  amount,
  unit: 'money',
  currency,
  qualifier,
  label,
});

const counted = (amount: Figure['amount'], noun: string): Figure => ({
  id: 'x',
  amount,
  unit: 'count',
  noun: byLocale(() => noun),
  qualifier: 'exactly',
  label,
});

describe('an amount', () => {
  it.each<[Locale, Figure, string]>([
    ['en', money(2e9, 'CNY', 'about'), 'about 2 billion yuan'],
    ['fr', money(2e9, 'CNY', 'about'), 'environ 2 milliards de yuans'],
    ['zh-CN', money(2e9, 'CNY', 'about'), '约 20 亿元人民币'],
    ['en', money(16e9, 'USD', 'at-least'), 'at least US$16 billion'],
    ['fr', money(16e9, 'USD', 'at-least'), 'au moins 16 milliards de dollars américains'],
    ['zh-CN', money(16e9, 'USD', 'at-least'), '至少 160 亿美元'],
    ['fr', money(3e6, 'EUR', 'more-than'), 'plus de 3 millions d’euros'],
    ['fr', money(1, 'EUR', 'at-most'), 'au plus 1 euro'],
    ['fr', money(25_000, 'EUR', 'exactly'), '25\u202f000 euros'],
    ['zh-CN', money(25_000, 'EUR', 'exactly'), '2.5 万欧元'],
    ['en', money(1.25, 'KWD', 'exactly'), '1.250 Kuwaiti dinars'],
    ['fr', money(4.5, 'EUR', 'exactly'), '4,50 euros'],
    ['en', money(0.5, 'JPY', 'exactly'), '0.5 Japanese yen'],
    ['fr', money(3e6, 'JPY', 'exactly'), '3 millions de yens japonais'],
    ['en', counted(1e6, 'vehicles'), '1 million vehicles'],
    ['fr', counted(1e6, 'véhicules'), '1 million de véhicules'],
    ['fr', counted(2e6, 'habitants'), '2 millions d’habitants'],
    ['fr', counted([900_000, 1_100_000], 'véhicules'), '900\u202f000–1\u202f100\u202f000 véhicules'],
    ['zh-CN', { ...counted(80, ''), unit: 'kilometer-per-hour' }, '每小时 80 公里'],
  ])('in %s stands with its currency and its qualifier', (locale, figure, expected) => {
    expect(figureText(figure, locale)).toBe(expected);
  });

  it.each<[Locale, string]>([
    ['en', 'less than 10%'],
    ['fr', 'moins de 10\u00a0%'],
    ['zh-CN', '不到 10%'],
  ])('in per cent follows the habits of %s', (locale, expected) => {
    const share: Figure = { id: 'x', amount: 10, unit: 'percent', qualifier: 'less-than', label };
    expect(figureText(share, locale)).toBe(expected);
  });

  it('that the article gives is never rounded', () => {
    expect(figureText(money(12_345_678_901, 'USD', 'exactly'), 'en')).toBe('US$12.345678901 billion');
  });
});

describe('a derived figure', () => {
  it('that is about something is rounded to three digits', async () => {
    const [briefing] = (await ownKnowledge()).briefings;
    const dollars = briefing?.derived.find((one) => one.id === 'resale-dollars');
    expect(dollars && derivedText(dollars, 'en')).toBe('about US$274 million');
  });

  it('shows its sum with amounts in place of ids', async () => {
    const [briefing] = (await ownKnowledge()).briefings;
    const dollars = briefing?.derived.find((one) => one.id === 'resale-dollars');
    expect(dollars && formulaText(dollars, 'en')).toBe('2 billion yuan ÷ 100 billion yuan × US$13.7 billion');
  });

  it.each([
    ['worth * share / 100', '€500 × 20%'],
    ['worth / share * 100', '€500 ÷ 20 × 100'],
    ['worth / share / 100', '€500 ÷ 20 ÷ 100'],
  ])('writes a share so that its sum is right: %s', async (formula, written) => {
    const [briefing] = (await ownKnowledge()).briefings;
    const [derived] = briefing?.derived ?? [];
    const [claim] = briefing?.claims ?? [];
    if (!derived || !claim) throw new Error('the knowledge has nothing that is worked out');
    const worth = { ...money(500, 'EUR', 'exactly'), id: 'worth' };
    const share = { ...worth, id: 'share', amount: 20, unit: 'percent', currency: undefined } as const;
    const from = [{ ...claim, figures: [worth, share] }];
    expect(formulaText({ ...derived, formula, from }, 'en')).toBe(written);
  });

  it('that is exact keeps all its digits', async () => {
    const ferry = (await twoBriefings()).briefings.find((one) => one.id === 'invented-ferry');
    const price = ferry?.derived[0];
    expect(price && derivedText(price, 'en')).toBe('€25,000');
  });
});
