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
    [
      'confirmed',
      'whatever another party has not',
      'Alibaba confirmed that it bought GPUs from ByteDance. Nvidia has not confirmed anything.',
    ],
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
    [
      'roles',
      'told as hearsay with two question marks',
      'apparently ByteDance bought H20s off Tencent?? wow, says Caijing',
    ],
    [
      'roles',
      'of who holds what its figure names',
      'Reportedly Tencent is sitting on 100bn yuan worth of H20s',
    ],
    [
      'roles',
      'with a noun between buyer and name',
      'the biggest buyer of ByteDance’s GPUs was Alibaba, says Caijing',
    ],
    [
      'unit',
      'when the currency stands by itself',
      '囤货一千亿，币种是日元。这是《财经》说的字节H20库存，字节不认',
    ],
    [
      'unit',
      'behind a heading that asks',
      'Le stock de H20 de ByteDance ? 13,7 milliards de yuans selon Caijing',
    ],
    [
      'unit',
      'in a line of notes that only the number explains',
      '- topic: H20 orders, first quarter\n- who: Alibaba, Tencent\n- how much: RMB 16 billion minimum',
    ],
    [
      'qualifier',
      'in an afterthought',
      'H20 orders from Chinese firms in Q1: 16 billion US dollars. Not a cent over that.',
    ],
    [
      'qualifier',
      'behind French "ne … que"',
      'Selon Caijing Tencent n’a récupéré qu’une petite partie des H20 de ByteDance, qui dément',
    ],
    ['qualifier', 'in halves', '据财经，腾讯和阿里各拿一半H20，字节否认'],
    ['scope', 'in an exception', 'ByteDance dément tout sauf le stock de H20'],
    [
      'scope',
      'when the denial has nothing to do with it',
      'ByteDance’s denial has nothing to do with the sale of H20s to Tencent',
    ],
    ['negated', 'with a silence', '字节对财经的报道一直没回应'],
    ['negated', 'in a potential complement', '美国的限制根本影响不了中国企业拿先进芯片'],
    ['time', 'beside a question that presumes it', '英伟达4月9号就宣布H20要审批了，你们才知道？'],
    [
      'confirmed',
      'by who puts a name to it',
      'Alibaba has put its name to the purchase of H20s from ByteDance',
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
    [
      'a pronoun for what stood behind "than"',
      'Everything is faster than the H20, and it was still the best Nvidia could legally sell in China',
    ],
    [
      'what another does likewise',
      'Word is Alibaba wanted ByteDance’s GPUs for AI as well, same as Tencent with Yuanbao',
    ],
    [
      'the time of another sum',
      'Tencent paid $8.6bn for Supercell in 2016, so 2bn yuan of H20s from ByteDance, if Caijing is right, is nothing',
    ],
    [
      'a question that goes on',
      'did Tencent really take most of the ByteDance GPUs? or was it more like half',
    ],
    [
      'a qualifier quoted to be rejected',
      'No, the H20 orders weren’t "up to 16 billion". At LEAST 16 billion dollars, in Q1',
    ],
    ['a number set apart by a sign', '2 Md¥ ≠ 2 Md$. Pour les H20 de ByteDance, Caijing parle de yuans.'],
    ['an idiom with "made up"', 'upgraded H20s with HBM made up lots of the Q1 orders'],
    ['a confession taken back behind it', '我舅说字节承认卖卡了。我翻了原文，哪有承认，人家说的是“不实”好吗'],
    [
      'demand that nothing stops',
      'The restrictions aren’t stopping demand: Tencent’s purchases show demand for AI compute in China is growing',
    ],
    ['a supposition', 'if the H20 was faster than the H100 nobody in China would be complaining'],
    ['mockery', 'oh sure, and the H20 is faster than a Blackwell, and I’m the queen of England'],
    [
      'how many people say it',
      'Half the internet thinks Tencent bought ByteDance’s H20s because of Caijing; ByteDance denied it',
    ],
    [
      'orders received',
      'Nvidia received orders for at least $16bn of H20s from ByteDance, Alibaba, Tencent and others in the first quarter',
    ],
    [
      'what readers missed',
      'half this thread hasn’t read the part where ByteDance denies selling H20s to Tencent',
    ],
    [
      'a denial of the writer’s own',
      'AliExpress m’a livré 16 coques au lieu d’une. J’ai nié avoir commandé ça',
    ],
    [
      'a share worked out',
      'La revente vaudrait 2 % du stock présumé, calcul maison : 2 sur 100 milliards de yuans. ByteDance nie les deux',
    ],
    [
      'what a third person thinks',
      'My boss thinks Tencent sold the chips to ByteDance. In the Caijing story it bought them. ByteDance denies.',
    ],
    [
      'an earlier time set against now',
      'Half a year ago nobody cared about H20s, now Caijing says Tencent bought some from ByteDance. Denied',
    ],
    ['an English pile before its amount', 'ByteDance’s H20 pile: 100 billion yuan, per Caijing, denied'],
    [
      'an amount that the writer corrects',
      'Caijing: the H20s that ByteDance sold were $2bn, no, 2bn yuan. Denied.',
    ],
    ['who only sees the denial', '说腾讯承认买卡的，麻烦贴个出处，我只看到字节否认'],
  ])('in %s: %s', (_, text) => {
    expect(kinds(text)).toEqual([]);
  });
});
