import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testStories, unseenStories } from '../../bench/stories.ts';
import { createChecker } from '../../src/check/check.ts';
import { type DepartureKind, departureKinds } from '../../src/check/finding.ts';
import { type Locale, locales } from '../../src/knowledge/locale.ts';
import { readKnowledgeFiles } from '../../src/knowledge/read.ts';
import { cleanText } from '../../src/reading/clean.ts';
import { linkedTexts, ownKnowledge, twoBriefings } from '../fixtures/knowledge.ts';

const knowledge = await ownKnowledge();
const checker = createChecker(knowledge);
const kinds = (text: string, locale: Locale = 'en') =>
  checker.check(text, locale).departs.map(({ kind }) => kind);

describe('a message held against the record', () => {
  it.each<[DepartureKind, Locale, string]>([
    ['amount', 'en', 'The H20 resale was worth **20** billion yuan, per Caijing; ByteDance denies it.'],
    ['amount', 'zh-CN', '据报道字节囤了5千亿元的H20，字节否认。'],
    ['unit', 'zh-CN', '据《财经》，字节卖给腾讯的H20值20亿美元，字节方面称不实'],
    ['qualifier', 'en', 'Chinese companies ordered at most $16bn of H20s in Q1.'],
    ['roles', 'en', 'Ten||cent|| sold ByteDance the H20 chips, reportedly; ByteDance denies.'],
    ['roles', 'fr', 'Selon Caijing, les H20 ont été achetées par ByteDance à Alibaba'],
    ['roles', 'en', 'Reportedly Tencent is selling its H20 chips to ByteDance'],
    ['roles', 'zh-CN', '据报道字节买了腾讯的H20'],
    ['denied', 'en', 'Tencent got most of the H20 GPUs from ByteDance'],
    ['confirmed', 'zh-CN', 'https://t.co/abc。字节承认了把H20卖给腾讯'],
    ['scope', 'en', 'ByteDance denied the $16 billion of first-quarter H20 orders'],
    ['scope', 'en', 'The denial by ByteDance does not cover the sale of the H20 chips to Tencent'],
    ['negated', 'en', 'The H20 is faster than the H100'],
    ['negated', 'fr', 'bytedance n’a jamais démenti l’histoire des h20'],
    ['scope', 'zh-CN', '字节还否认了只对外卖不足10%算力的说法'],
    ['confirmed', 'en', 'Alibaba owned up to buying the GPUs from ByteDance'],
    ['time', 'en', 'Nvidia announced on 9 April that H20s need approval'],
    ['time', 'en', 'Nvidia says it needs approval to sell H20s since April 9, 2021'],
  ])('departs in %s (%s): %s', (kind, locale, text) => {
    expect(kinds(text, locale)).toContain(kind);
  });

  it.each<[string, Locale, string]>([
    [
      'a range that holds the amount',
      'en',
      'The H20 resale was worth 1.9-2.1bn yuan, Caijing says; ByteDance denies it.',
    ],
    ['an indefinite amount that fits', 'zh-CN', '据报道腾讯和阿里从字节买了几十亿元的H20，字节否认。'],
    ['a true looser bound', 'en', 'Over $10bn of H20s were ordered by Chinese companies in Q1.'],
    [
      'the article’s own rate',
      'en',
      'At the rate in the article, the reported ByteDance H20 sale comes to $274m; denied',
    ],
    ['the passive voice', 'en', 'Tencent was sold the H20s by ByteDance, according to Caijing.'],
    ['whose the goods were', 'en', 'Reportedly Tencent bought ByteDance’s H20 chips'],
    [
      'what somebody else is quoted with',
      'en',
      '> ByteDance confirmed the H20 resale report.\nNo, it denied it.',
    ],
    ['what is feared', 'en', 'I fear Tencent got most of the H20 GPUs from ByteDance'],
    ['what is feared', 'fr', 'Je crains que Tencent ait acheté la plupart des H20 de ByteDance'],
    ['what is feared', 'zh-CN', '我担心腾讯从字节手里买走了大部分H20'],
    ['what nobody confirmed', 'en', 'Neither Tencent nor Alibaba has confirmed buying H20s from ByteDance.'],
    [
      'a limit of something else beside a denial',
      'en',
      'Tencent was the main buyer, per Caijing, but not the only one: Alibaba bought as well. ByteDance denies.',
    ],
    [
      'the difference of two amounts of the message',
      'en',
      'At $16bn, H20 orders beat the reported 13.7bn stockpile of ByteDance by 2.3bn, which it denies.',
    ],
    ['what the writer did', 'en', 'I sold my GPU to Tencent employees for 2 billion Robux'],
    ['what is struck out', 'en', '~~Tencent sold the H20 chips to ByteDance~~'],
    ['a question', 'en', 'Did Tencent confirm that it bought the H20s from ByteDance?'],
    ['a correction', 'en', 'It is not true that ByteDance confirmed the H20 sale'],
    ['what is asked for proof of', 'en', 'Tencent sold H20 chips to ByteDance, is that report accurate?'],
    ['what is asked for proof of', 'zh-CN', '腾讯把H20卖给了字节跳动，这消息属实吗？'],
    [
      'when it was read',
      'en',
      'Read at 3 in the morning on Tuesday: Caijing says ByteDance sold 2 billion yuan of H20s, ByteDance says it is false',
    ],
    [
      'a limit of the denial, told rightly',
      'fr',
      'Le démenti de ByteDance ne porte pas sur les commandes de H20 du premier trimestre',
    ],
    ['what is not denied, beside what is', 'en', 'ByteDance did not deny the H20 orders, only the report.'],
    [
      'what is not denied, beside what is',
      'fr',
      "ByteDance n'a pas démenti les commandes de H20, seulement la revente",
    ],
    ['what is not denied, beside what is', 'zh-CN', '字节没有否认H20的订单，只否认了转卖。'],
    [
      'who gets a thing to somebody',
      'en',
      'Reportedly ByteDance got its H20 chips to Alibaba; ByteDance denies it.',
    ],
  ])('leaves alone %s (%s)', (_, locale, text) => {
    expect(kinds(text, locale)).toEqual([]);
  });

  it.each<[string, DepartureKind[]]>([
    ['the last signal came from 412 meters down', []],
    ['the last signal came from 412 feet down', ['unit']],
    ['the institute sent in its herring survey on October 2nd', []],
    ['They handed the survey to the government and hid that the drone had gone missing.', ['denied']],
    ['Oldhaus has confirmed that they hid the loss of the drone from the government', ['confirmed']],
    // Half is what the cooperative earns by herring.
    ['The ministry cut the herring quota by half', ['amount']],
  ])('departs in another story as its records say: %s', async (text, expected) => {
    const drone = (await unseenStories()).find(({ id }) => id === 'lost-drone');
    const departs = drone && createChecker(drone.knowledge).check(text, 'en').departs;
    expect(departs?.map(({ kind }) => kind)).toEqual(expected);
  });

  it.each([
    ['ByteDance offers 80% of its computing power for sale', '80%'],
    ['Chinese companies ordered $9 billion of H20 chips in the first quarter', '$9 billion'],
  ])('quotes an amount with its sign: %s', (text, said) => {
    expect(checker.check(text, 'en').departs).toMatchObject([{ kind: 'amount', said }]);
  });

  it('takes no sum of a hundred for a word that says all', () => {
    const text =
      'Caijing reports that Tencent and Alibaba bought H20 GPUs from ByteDance for 100 billion yuan';
    expect(checker.check(text, 'en').departs.map(({ kind }) => kind)).not.toContain('qualifier');
  });

  it.each<[string, DepartureKind[]]>([
    ['The insurer Sauvelane pays 80% of the repairs.', ['amount']],
    ['The insurer Sauvelane pays at least 80% of the repairs.', ['amount']],
    ['The insurer Sauvelane does not pay 80% of the repairs.', []],
    ['The insurer Sauvelane pays more than 60% of the repairs.', ['amount']],
    ['More than 60% of the repairs are not paid by the insurer Sauvelane.', []],
    ['Sauvelane, the insurer, pays 20% of the repairs, the rest is 80%.', []],
    ['Sauvelane, the insurer, leaves at least 80% of the repairs to others.', []],
  ])('takes the rest for the share only where it is told as the rest: %s', async (text, expected) => {
    const theatre = (await unseenStories()).find(({ id }) => id === 'theatre-roof');
    const departs = theatre && createChecker(theatre.knowledge).check(text, 'en').departs;
    expect(departs?.map(({ kind }) => kind)).toEqual(expected);
  });

  it.each<[string, string, DepartureKind[]]>([
    ['lost-drone', 'If Kelda had cost €19 million, nobody would have insured it.', []],
    ['lost-drone', 'Kelda cost €19 million, if you believe the paper.', ['amount']],
    ['lost-drone', 'My own drone cost €900 and was insured, unlike Kelda.', []],
    ['lost-drone', 'Kelda cost €1.9 million, so the uninsured part was €700,000.', []],
    ['lost-drone', 'Kelda cost €1.9 million, so the uninsured part was €500,000.', ['amount']],
    ['lost-drone', 'The herring stock fell by 82,000 tonnes, says the survey.', []],
    ['lost-drone', 'The herring stock fell by 36% in two years, says the survey.', []],
    ['lost-drone', 'Of the 26 survey lines for the drone 15 had been run when it was lost.', []],
    [
      'metro-line',
      'Lantong Metro sold 14,000 commuter passes for Line 7, which makes 16.8 million yuan.',
      [],
    ],
    [
      'metro-line',
      'Lantong Metro sold 14,000 commuter passes for Line 7, which makes 168 million yuan.',
      ['amount'],
    ],
  ])('leaves alone in %s what is worked out of the record: %s', async (story, text, expected) => {
    const unseen = (await unseenStories()).find(({ id }) => id === story);
    const departs = unseen && createChecker(unseen.knowledge).check(text, 'en').departs;
    expect(departs?.map(({ kind }) => kind)).toEqual(expected);
  });

  it.each([
    'GPU prices at my local store are insane, two grand for a 5090',
    '腾讯新手游首月流水破20亿元',
    'drink your H2O',
    'Der Konzern hat das alles nicht verkauft und die Frage ist, wer von den Firmen es war',
    '',
  ])('finds nothing in other news: %s', (text) => {
    expect(checker.check(text, 'en')).toMatchObject({ speaks: [], departs: [], silent: [] });
  });

  it('converts at the rate of the article and at no other', () => {
    const departure = checker.check(
      'reportedly the H20s that ByteDance sold to Tencent were worth $2bn',
      'en',
    ).departs[0];
    expect(departure).toMatchObject({ kind: 'unit', figure: { id: 'resale-yuan' } });
    expect(departure?.converted).toBeCloseTo((2e9 / 13.7e9) * 100e9);
    const euros = checker.check('reportedly the H20s that ByteDance sold to Tencent were worth €2bn', 'en')
      .departs[0];
    expect(euros).toMatchObject({ kind: 'unit', converted: null });
  });

  it.each(locales)(
    'finds each claim in its own words, and at most that it names no source (%s)',
    (locale) => {
      for (const claim of knowledge.briefings.flatMap((briefing) => briefing.claims)) {
        const finding = checker.check(claim.text[locale], locale);
        expect([claim.id, finding.speaks.includes(claim)]).toEqual([claim.id, true]);
        expect([claim.id, finding.departs.filter(({ kind }) => kind !== 'denied')]).toEqual([claim.id, []]);
      }
    },
  );

  it.each(locales)('finds no departure in what the knowledge itself says is missing (%s)', (locale) => {
    const gaps = knowledge.briefings.flatMap((briefing) => briefing.gaps.map((gap) => gap.text[locale]));
    expect(gaps.filter((text) => kinds(text, locale).length > 0)).toEqual([]);
  });

  it('takes any text at all, and quotes only what a reader of it sees', () => {
    const words =
      'ByteDance denied **20** billion ~~not~~ > 腾讯 否认 20亿元 à 2 Md€ in March "false" confirmed'.split(
        ' ',
      );
    const text = fc
      .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary' })))
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(text, fc.constantFrom(...locales), (message, locale) => {
        for (const { said, kind } of checker.check(message, locale).departs) {
          expect(cleanText(message)).toContain(said);
          expect(departureKinds).toContain(kind);
        }
      }),
    );
  });

  it.each([
    ...[
      'H20不比H100慢',
      '万',
      '2 000 ',
      'a few ',
      '~~a',
      '**a',
      '`a',
      '[a](',
      '> a\n',
      'a. ',
      '否认',
      'twenty-',
    ],
    ...['1-', '承认', '字节卖给腾讯', '字节否认', '“a', 'q'],
  ])('takes twice the steps for twice as many of: %s', (piece) => {
    const { get } = Map.prototype;
    const stepsFor = (length: number) => {
      let looks = 0;
      // Counted by hand: a spy would keep each of very many calls.
      Map.prototype.get = function (key) {
        looks++;
        return get.call(this, key);
      };
      checker.check(piece.repeat(Math.ceil(length / piece.length)).slice(0, length), 'en');
      Map.prototype.get = get;
      return looks;
    };
    stepsFor(1000);
    const [some, twice] = [stepsFor(1000), stepsFor(2000)];
    expect(twice).toBeLessThanOrEqual(2.5 * some + 2000);
  });
});

describe('a frame', async () => {
  const stories = await testStories();
  const kindsIn = (story: string, text: string) =>
    stories
      .filter(({ id }) => id === story)
      .flatMap((one) =>
        createChecker(one.knowledge)
          .check(text, 'en')
          .departs.map(({ kind }) => kind),
      );

  it.each([
    'Reportedly Vestra wants to buy Lingquan Battery',
    'Vestra is buying Lingquan, according to Bay Finance',
  ])('holds who takes over whom: %s', (text) => {
    expect(kindsIn('battery-maker', text)).toEqual(['roles']);
  });

  it.each([
    'Reportedly Lingquan Battery wants to buy Vestra',
    'Vestra is being bought by Lingquan, according to Bay Finance',
  ])('leaves alone who takes over whom as it is on record: %s', (text) => {
    expect(kindsIn('battery-maker', text)).toEqual([]);
  });

  it.each<[string, DepartureKind[]]>([
    ['Turnout was two thirds', []],
    ['Turnout was three quarters', ['amount']],
    ['Turnout was one in three', ['amount']],
  ])('takes a fraction in words for what comes near: %s', (text, expected) => {
    expect(kindsIn('referendum-count', text)).toEqual(expected);
  });

  it('counts though the claim has other words for what is compared', () => {
    expect(kindsIn('glacier-core', 'The Baizhen core is longer than the Cangji core')).toEqual(['negated']);
  });
});

describe('a briefing that the code has never seen', async () => {
  const other = createChecker(await twoBriefings());

  it('is checked against without a change to code', () => {
    const finding = other.check(
      'Imaginary Lines bought a ferry for €4 million, writes the Nowhere Gazette',
      'en',
    );
    expect(finding.speaks.map(({ id }) => id)).toEqual(['purchase']);
    expect(finding.departs).toMatchObject([{ kind: 'amount', claim: { id: 'purchase' } }]);
  });

  it('lets those confirm who do so in the claim itself, and no other source', async () => {
    const { texts } = await readKnowledgeFiles(new URL('../fixtures/', import.meta.url).pathname);
    const ferry = [...texts].filter(([name]) => name.startsWith('invented-ferry/'));
    const names = ['clerks', 'port of nowhere']
      .map(
        (form, at) =>
          `  - {id: n${at}, kind: party, forms: {en: [${form}], fr: [${form}], zh-CN: [${form}]}}\n`,
      )
      .join('');
    const told = ferry.map(([name, text]): [string, string] => [
      name,
      text
        .replace('en: "The ferry has 120 seats."', 'en: "Two clerks confirmed that the ferry has 120 seats."')
        .replace(
          'basis: stated\n    attribution: [herald]',
          'basis: reported\n    attribution: [gazette, herald]',
        )
        .replace('names: []', `names:\n${names}`),
    ]);
    const { check } = createChecker(linkedTexts(new Map(told)));
    const kindsOf = (who: string) =>
      check(`${who} confirmed that the ferry has 120 seats`, 'en').departs.map(({ kind }) => kind);
    expect([kindsOf('Two clerks'), kindsOf('The port of Nowhere')]).toEqual([[], ['confirmed']]);
  });

  it('is left alone by news of the first one', () => {
    const finding = other.check('According to Caijing, ByteDance sold H20s to Tencent', 'en');
    expect(finding.speaks.every(({ briefing }) => briefing === 'h20-resale')).toBe(true);
  });
});
