/** What the check understands of how people speak: each line is one way of saying a thing. */
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../src/check/check.ts';
import type { DepartureKind } from '../../src/check/finding.ts';
import { ownKnowledge } from '../fixtures/knowledge.ts';

const checker = createChecker(await ownKnowledge());
const kinds = (text: string) => checker.check(text, 'en').departs.map(({ kind }) => kind);
const speaks = (text: string) => checker.check(text, 'en').speaks.map(({ claim }) => claim.id);

describe('the story is known', () => {
  it.each([
    ['by both sides of the hand-over', 'ByteDance sold some to Tencent, says Caijing', 'resale'],
    [
      'by its figure and the denial',
      'Two billion yuan, that is all, and ByteDance denies it',
      'resale-value',
    ],
    [
      'by a publication and the denial',
      'Selon Caijing, le vendeur c’est ByteDance. Démenti.',
      'bytedance-denial',
    ],
    ['with a stranger in another clause', '阿里也从字节那儿搞到卡了，通义要起飞', 'alibaba-buyer'],
    ['when what is sold stands in the verb', '财经说字节卖卡给腾讯，字节否认', 'resale'],
  ])('%s: %s', (_, text, claim) => {
    expect(speaks(text)).toContain(claim);
  });

  it.each([
    'ByteDance in talks to sell its game studio to Tencent for $2bn',
    'Tencent bought 2 billion yuan of ads on Douyin',
    'Alibaba vend ses parts dans Sun Art pour 2 milliards de dollars',
    '字节出售游戏业务给腾讯',
  ])('and is not seen in other wares between the same parties: %s', (text) => {
    expect(speaks(text)).toEqual([]);
  });
});

describe('a departure is found', () => {
  it.each<[DepartureKind, string, string]>([
    ['roles', 'in a cleft sentence', 'Caijing: celui qui a vendu des H20, c’est Tencent, à ByteDance'],
    ['roles', 'in a Chinese cleft', '据《财经》，把H20卖出去的是阿里和腾讯，接盘的是字节'],
    [
      'roles',
      'behind a label',
      'The seller: Alibaba. The buyer: ByteDance. The goods: H20s. Source: Caijing.',
    ],
    ['roles', 'when another calls the report false', 'Tencent came out and called the Caijing report false'],
    [
      'roles',
      'when who is right is left out',
      'Alibaba, not Tencent, took most of ByteDance’s GPUs, per Caijing',
    ],
    [
      'scope',
      'when the denial goes no further',
      'ByteDance’s denial goes no further than the price of the H20s',
    ],
    [
      'scope',
      'over two sentences',
      'ByteDance denied the price of the H20s. The sale to Tencent it never disputed.',
    ],
    ['scope', 'in the sale itself', 'ByteDance denied the sale to Tencent but not the sale to Alibaba'],
    ['confirmed', 'in quoted words', 'Alibaba’s spokesperson: "we did purchase GPUs from ByteDance"'],
    ['negated', 'in a comparison with a sign', 'H20 > H100 in speed'],
    ['negated', 'with "without"', 'You can still buy H20s without a licence, Nvidia said so'],
    [
      'negated',
      'with two verbs denied',
      'ByteDance neither confirmed nor denied the Caijing report about H20s',
    ],
    ['qualifier', 'at the end of the sentence', 'Chinese firms ordered $16bn of H20s in Q1, at the most'],
    ['qualifier', 'in a verb', 'Les commandes chinoises de H20 au T1 plafonnent à 16 Md$'],
    [
      'time',
      'before a clause set in between',
      'In March, if Caijing is right, Tencent bought ByteDance’s H20s',
    ],
    [
      'unit',
      'in a sentence that marvels',
      '100 billion dollars of H20s hoarded by ByteDance according to Caijing??',
    ],
  ])('%s %s: %s', (kind, _, text) => {
    expect(kinds(text)).toContain(kind);
  });
});

describe('nothing is found', () => {
  it.each([
    ['an idiom with a negation', 'No wonder Chinese firms ordered at least $16bn of H20s in Q1'],
    ['a word between scare quotes', 'Caijing wrote it; sure, ByteDance “never” sold Tencent any H20s'],
    ['a doubled negation', 'Les H20, on ne peut plus les acheter sans autorisation, Nvidia l’a annoncé'],
    ['a Chinese doubled negation', 'H20没有许可不能卖了，英伟达宣布的'],
    ['the passive of a comparison', 'H20在速度上被H100和Blackwell甩开'],
    ['a maker named before the chip', '直到最近，英伟达能在中国合法卖的AI芯片里H20最强'],
    ['a row of hashtags', '#H20 #ByteDance #Tencent resale ~2bn RMB #Caijing #denied'],
    [
      'the first quarter by its months',
      'Over $16bn of H20s ordered by Chinese firms between January and March',
    ],
    ['the price of a single piece', 'Alibaba Cloud resells Nvidia GPUs by the hour, 2 yuan'],
    [
      'a denial told by a pronoun',
      'per the Caijing report it denies, ByteDance stockpiled 100bn yuan of H20s',
    ],
    ['what a sentence supposes others think', 'You’d think the H20 is fast. It isn’t: the H100 is quicker.'],
  ])('in %s: %s', (_, text) => {
    expect(kinds(text)).toEqual([]);
  });
});
