import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../src/check/check.ts';
import { type DepartureKind, departureKinds } from '../../src/check/finding.ts';
import { type Locale, locales } from '../../src/knowledge/locale.ts';
import { ownKnowledge, twoBriefings } from '../fixtures/knowledge.ts';

const knowledge = await ownKnowledge();
const checker = createChecker(knowledge);
const kinds = (text: string, locale: Locale = 'en') =>
  checker.check(text, locale).departs.map(({ kind }) => kind);
const speaks = (text: string, locale: Locale = 'en') =>
  checker.check(text, locale).speaks.map(({ claim }) => claim.id);

describe('a message held against the record', () => {
  it.each<[DepartureKind, Locale, string]>([
    ['amount', 'en', 'Caijing says ByteDance sold 20 billion yuan of H20s to Tencent. ByteDance denies it.'],
    ['amount', 'zh-CN', '据《财经》，字节囤了100亿元的H20，字节否认'],
    ['unit', 'fr', 'Selon Caijing, ByteDance a vendu pour 2 Md€ de H20 à Tencent. ByteDance dément.'],
    ['qualifier', 'en', 'Chinese firms ordered at most $16bn of H20 in the first quarter'],
    ['qualifier', 'fr', 'Toutes les commandes du T1 visaient la H20 améliorée'],
    ['roles', 'en', 'According to Caijing, ByteDance bought H20s from Tencent'],
    ['roles', 'zh-CN', '据说腾讯把H20卖给了字节'],
    ['roles', 'fr', 'Selon Caijing, les H20 ont été achetées par ByteDance à Alibaba'],
    ['roles', 'en', 'Alibaba denied the Caijing report about the H20 sale'],
    ['denied', 'en', 'Tencent got most of the H20 GPUs from ByteDance'],
    ['confirmed', 'fr', 'La vente des H20 de ByteDance à Tencent est confirmée'],
    ['scope', 'en', 'ByteDance denied the $16 billion of first-quarter H20 orders'],
    ['scope', 'zh-CN', '字节只否认了卖H20给腾讯，囤货1000亿元它没否认'],
    ['negated', 'en', 'The H20 is faster than the H100'],
    ['negated', 'fr', 'ByteDance n’a jamais démenti le rapport de Caijing'],
    ['time', 'en', 'Nvidia announced on 9 April that H20s need approval'],
    ['time', 'zh-CN', '第二季度中国企业订了至少160亿美元的H20'],
  ])('departs in %s (%s): %s', (kind, locale, text) => {
    expect(kinds(text, locale)).toContain(kind);
  });

  it.each<[string, Locale, string]>([
    ['an equal amount in other words', 'zh-CN', '据《财经》，腾讯、阿里从字节买了约20亿元的H20，字节否认'],
    [
      "the article's own rate",
      'en',
      'At the rate in the article, the reported ByteDance H20 sale comes to $274m; denied',
    ],
    ['the passive voice', 'en', 'Tencent was sold the H20s by ByteDance, according to Caijing'],
    ['a comparison turned round twice', 'fr', 'La H100 est plus rapide que la H20'],
    ['a question', 'en', 'Did Tencent confirm that it bought the H20s from ByteDance?'],
    ['a correction', 'en', 'It is not true that ByteDance confirmed the H20 sale'],
    [
      'what is not covered, said not to be',
      'fr',
      'Le démenti de ByteDance ne porte pas sur les commandes de H20 du premier trimestre',
    ],
    [
      'the hour at which one reads',
      'en',
      'I read yesterday that Caijing says ByteDance sold H20s to Tencent. ByteDance denies it.',
    ],
  ])('leaves alone %s (%s): %s', (_, locale, text) => {
    expect(kinds(text, locale)).toEqual([]);
  });

  it.each([
    'ByteDance denies that it plans to sell TikTok US',
    'Tencent buys back HK$2 billion of its own shares',
    'Alibaba lance ses soldes, moins 10 % sur tout le site',
    '腾讯新手游首月流水破20亿元',
    'Nvidia H100 is faster than the A100',
    'drink your H2O',
    '',
  ])('finds nothing in other news: %s', (text) => {
    expect(checker.check(text, 'en')).toMatchObject({ speaks: [], departs: [], silent: [] });
  });

  it('tells claims apart that one sentence speaks of', () => {
    const text =
      "Caijing has two figures: 2bn yuan for the H20 resale and 100bn yuan for ByteDance's stockpile";
    expect(speaks(text).sort()).toEqual(['resale', 'resale-value', 'stockpile']);
  });

  it('names what the article is silent on', () => {
    const text =
      'Caijing says ByteDance sold H20s to Tencent in March. Nvidia is hiring engineers in Taiwan.';
    const { silent } = checker.check(text, 'en');
    expect(silent).toEqual(['Nvidia is hiring engineers in Taiwan', 'in March']);
  });

  it('converts at the rate of the article and at no other', () => {
    const [departure] = checker.check('reportedly ByteDance sold $2bn of H20s to Tencent', 'en').departs;
    expect(departure).toMatchObject({ kind: 'unit', figure: { id: 'resale-yuan' } });
    expect(departure?.converted).toBeCloseTo((2e9 / 13.7e9) * 100e9);
    const [euros] = checker.check('reportedly ByteDance sold €2bn of H20s to Tencent', 'en').departs;
    expect(euros).toMatchObject({ kind: 'unit', converted: null });
  });

  it.each(locales)(
    'finds each claim in its own words (%s), and no departure but that it names no source',
    (locale) => {
      for (const claim of knowledge.briefings.flatMap((briefing) => briefing.claims)) {
        const finding = checker.check(claim.text[locale], locale);
        expect([claim.id, finding.speaks.some((one) => one.claim === claim)]).toEqual([claim.id, true]);
        const expected = claim.denials.length > 0 ? ['denied'] : [];
        expect([claim.id, finding.departs.map(({ kind }) => kind)]).toEqual([claim.id, expected]);
      }
    },
  );

  it.each(locales)('finds no departure in what the knowledge itself says is missing (%s)', (locale) => {
    const gaps = knowledge.briefings.flatMap((briefing) => briefing.gaps.map((gap) => gap.text[locale]));
    expect(gaps.filter((text) => checker.check(text, locale).departs.length > 0)).toEqual([]);
  });

  it('takes any text at all, and quotes only what stands in it', () => {
    const words = readFileSync('tests/messages.jsonl', 'utf8')
      .split(/[\s"]+/)
      .slice(0, 400);
    const text = fc
      .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary' })))
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(text, fc.constantFrom(...locales), (message, locale) => {
        const finding = checker.check(message, locale);
        for (const { said, kind } of finding.departs) {
          expect(message.normalize('NFC')).toContain(said);
          expect(departureKinds).toContain(kind);
        }
      }),
    );
  });
});

describe('a briefing that the code has never seen', async () => {
  const other = createChecker(await twoBriefings());

  it('is checked against without a change to code', () => {
    const finding = other.check(
      'Imaginary Lines bought a ferry for €4 million, writes the Nowhere Gazette',
      'en',
    );
    expect(finding.speaks.map(({ claim }) => claim.id)).toEqual(['purchase']);
    expect(finding.departs).toMatchObject([
      { kind: 'amount', claim: { id: 'purchase' }, said: '€4 million' },
    ]);
  });

  it('is left alone by news of the first one', () => {
    const finding = other.check('According to Caijing, ByteDance sold H20s to Tencent', 'en');
    expect(finding.speaks.every(({ claim }) => claim.briefing === 'h20-resale')).toBe(true);
  });
});
