/** Finds amounts in a text as people write them: 2bn, ¥2 billion, 2 Md€, 13,7 milliards, 20亿元, two billion, 不到10%. */
import type { Figure } from '../../knowledge/knowledge.ts';
import { fold } from './fold.ts';
import { digitsPattern, hanPattern, numeral, wordsPattern } from './numeral.ts';
import { qualifierAt } from './qualifier.ts';

/** `foreign`: money of a currency that no figure of ours is in. */
export type Currency = NonNullable<Figure['currency']> | 'foreign';

export interface Quantity {
  /** In whole units: 2,000,000,000 for 2bn; 10 for 10%. */
  readonly amount: number;
  /** `number`: nothing tells what it is of. */
  readonly unit: Figure['unit'] | 'number';
  /** For money. */
  readonly currency: Currency | null;
  /** null: none was said. */
  readonly qualifier: Figure['qualifier'] | null;
  /** "Not 20 billion". */
  readonly negated: boolean;
  /** Where it stands in the text, in UTF-16 units, its qualifier left out. */
  readonly start: number;
  readonly end: number;
}

const magnitudes: readonly (readonly [RegExp, number])[] = [
  [/^(?:mille milliards?|trillions?|tn|trn|万亿|兆)$/, 1e12],
  [/^(?:billions?|bn|bln|bil|b|milliards?|mds?|mrds?|mlrd|g|十亿)$/, 1e9],
  [/^(?:个?亿|个小目标)$/, 1e8],
  [/^(?:millions?|mn|mln|mio|m|百万)$/, 1e6],
  [/^(?:个?万)$/, 1e4],
  [/^(?:thousand|mille|k|千)$/, 1e3],
];
const magnitude =
  '(?:mille milliards?|trillions?|billions?|milliards?|millions?|thousand|mille|trn|tn|bln|bil|bn|mlrd|mrds?|mds?|mln|mio|mn|[bmkg])(?![a-z])|万亿|个?亿|个小目标|百万|个?万|千(?![瓦米克])';

const fractions: readonly (readonly [RegExp, number])[] = [
  [/^(?:nine|9|neuf|les neuf) /u, 90],
  [/tenth|dixieme|十/u, 10],
  [/fifth|cinquieme|五/u, 20],
  [/quart|四/u, 25],
  [/third|tiers|三/u, 100 / 3],
  [/half|moitie|半/u, 50],
];

const currencies: readonly (readonly [Currency, string])[] = [
  [
    'foreign',
    String.raw`hk ?\$|hkd(?![a-z])|(?:hk|hong kong|australian|canadian|singapore|taiwan) dollars?|dollars? (?:de )?(?:hong ?kong|hk|canadiens?)|a\$|c\$|s\$|nt\$|港元|港币|£|gbp|pounds?(?: sterling)?|livres? sterling|(?<=(?:\d|milliards?|millions?|mds?) (?:de )?)livres?(?![a-z])|英镑|日元|日币|yens?(?![a-z])|jpy|韩元|won(?![a-z])|₩|krw|卢布|rubles?|roubles?|卢比|rupees?|roupies?|新台币|台币`,
  ],
  [
    'USD',
    String.raw`us ?\$|\$ ?us|usd(?![a-z])|(?:us |american )?dollars?(?: us| americains?)?|美元|美金|美刀|刀(?!\p{sc=Han})|\$`,
  ],
  ['EUR', 'euros?(?![a-z])|eur(?![a-z])|欧元|€'],
  ['CNY', String.raw`yuans?|renminbi|rmb|cny|cn¥|人民币|[¥￥]|(?<=[\d亿万千] ?)[元块](?:人民币)?|元`],
];
const currency = currencies.map(([, forms]) => forms).join('|');
const counted = String.raw`(?:(?:nvidia |h20s? |ai |d'|de )*(?:gpus?|chips?|cards?|units|pieces|processors|puces?|cartes?|unites|processeurs|semi-conducteurs)(?![a-z])|h\d+s(?![a-z])|[片张颗枚台]|个(?!亿|万)|块(?!钱))`;
const percent = '%|percent(?:age)?|per cent|pct|pour ?cent';

const pattern = new RegExp(
  [
    String.raw`(?<!\p{L})(?<hanpercent>百分之)(?<hanshare>${hanPattern}|\d+(?:\.\d+)?)`,
    String.raw`(?<tenths>[一二两三四五六七八九\d])成`,
    "(?<fraction>(?<![a-z])(?:(?:an?|one|une?|1) (?:tenth|dixieme|fifth|cinquieme|quarter|quart|third|tiers)|half|la moitie|(?:nine|9|neuf|les neuf) (?:tenths|dixiemes))(?= (?:of|de|du|des|d'|its|the|is|est|at (?:the )?(?:very )?(?:least|most)|or (?:more|less)|au (?:moins|plus))(?![a-z]))|(?<=(?:less than|more than|at least|at most|over|under|about|moins d'|plus d'|au moins |au plus |environ )(?:an?|une?)? ?)(?:(?:an? |une? )?(?:tenth|dixieme|fifth|cinquieme|quart|third|tiers))(?= ?(?:[.,;!?)]|$))|十分之一|五分之一|四分之一|三分之一|一半)",
    String.raw`(?:(?<before>${currency}) ?)?(?:(?<![\p{L}\d.,])|(?<=\p{sc=Han}|us|rmb|cny|usd|eur))(?<number>${digitsPattern}|(?<![a-z-])(?:${wordsPattern})(?=[ -](?:a )?(?:${magnitude}|percent|per cent|pour cent|%|yuans?|dollars?|euros?))|${hanPattern})(?: (?:a|of an?)(?= ))?[ -]?(?<magnitude>${magnitude})?(?:s|'s)?(?<plus>\+)?(?:[ -]?(?:(?<percent>${percent})|(?<counted>${counted})|(?:worth |de |d'|of |in |的)?\(?(?<after>${currency})\)?))?(?<plusafter>\+)?`,
  ].join('|'),
  'gu',
);

/** Every amount in a text, in its order. Plain small numbers with no unit and no magnitude are none. */
export function quantitiesOf(text: string): readonly Quantity[] {
  const folded = fold(text);
  return [...folded.matchAll(pattern)].flatMap((match) => {
    const found = read(match);
    if (!found) return [];
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].trimEnd().length;
    const detached = found.unit === 'number' ? currencyBehind(folded.slice(end)) : null;
    const plus = match.groups?.plus ?? match.groups?.plusafter;
    const qualifier = plus ? 'at-least' : qualifierAt(folded, start, end);
    return [
      {
        ...found,
        ...detached,
        qualifier,
        negated: negatedBefore.test(folded.slice(0, start)) || correctedBehind.test(folded.slice(end)),
        start,
        end,
      },
    ];
  });
}

/** "100 billion. Euros." — "2 Md, on compte en livres sterling" — 一千亿,币种是日元: the currency stands by itself. */
function currencyBehind(text: string): Pick<Quantity, 'unit' | 'currency'> | null {
  const { gap = '', money } = afterwards.exec(text)?.groups ?? {};
  if (!money || !/[,.;:，。；：(—–]/u.test(gap) || otherwise.test(gap)) return null;
  return { unit: 'money', currency: currencyOf(money) };
}

const afterwards = new RegExp(
  String.raw`^(?<gap>[^\d\n]{1,42}?)(?<!\p{sc=Latin})(?<money>${currency})(?=\s*(?:[.,;!?)…。，；！？]|$))`,
  'u',
);
const otherwise = /(?<![a-z])(?:not|n't|pas|non|instead|plutot|or|ou)(?![a-z])|不|而非|(?<![的用])还是/u;

type Found = Pick<Quantity, 'amount' | 'unit' | 'currency'>;

function read(match: RegExpExecArray): Found | null {
  const groups = match.groups ?? {};
  if (groups.hanshare) return share(numeral(groups.hanshare));
  if (groups.tenths) return share(numeral(groups.tenths) * 10);
  const fraction = groups.fraction;
  if (fraction) return share(fractions.find(([forms]) => forms.test(fraction))?.[1] ?? Number.NaN);
  const written = groups.number;
  if (!written) return null;
  const value = numeral(written) * (groups.magnitude ? scaleOf(groups.magnitude) : 1);
  if (!Number.isFinite(value)) return null;
  if (groups.percent) return share(value);
  // "人民币一", "a dollar": a small number in words is none, whatever stands beside it.
  if (!/\d/.test(written) && value < 1000) return null;
  const money = groups.before ?? groups.after;
  if (money) return { amount: value, unit: 'money', currency: currencyOf(money) };
  if (groups.counted && value >= 1000) return { amount: value, unit: 'count', currency: null };
  const large = groups.magnitude !== undefined && value >= 1e6 && !/^[bmkg]$/.test(groups.magnitude);
  const plain = large || value >= 1e6 || /^[bm]$/.test(groups.magnitude ?? '');
  return plain ? { amount: value, unit: 'number', currency: null } : null;
}

function share(amount: number): Found {
  return { amount, unit: 'percent', currency: null };
}

function scaleOf(text: string): number {
  return magnitudes.find(([forms]) => forms.test(text))?.[1] ?? Number.NaN;
}

function currencyOf(text: string): Currency | null {
  return currencies.find(([, forms]) => new RegExp(`^(?:${forms})$`, 'u').test(text))?.[0] ?? 'CNY';
}

/** "16亿... 不,160亿", "$2bn, no, 2bn yuan": the writer puts another amount in its place. */
const correctedBehind =
  /^[^\d,.;，。；]{0,8}(?:\.{2,}|…+|[,，]| [-–—])\s*(?:no|nope|sorry|i mean|wait|pardon|non|enfin|je veux dire|不对?|哦不)[,，:：]?\s*(?:wait,? |sorry,? |i mean,? |pardon,? )?\p{Sc}?\d/u;

const negatedBefore =
  /(?:(?<![a-z])(?:not|pas|non|rather than|instead of|plutot que|au lieu de)|n't|≠|!=)[ "“«']*(?:(?:of|de|about|environ|exactly|precisely|exactement|at most|at least|up to|au plus|au moins|jusqu'a)[ "“«']*)?$|(?:不是|并非|没有|而非|≠|不等于)["“「『]?(?:约|正好|刚好|恰好|整整|最多|至少|顶多)?["“「『]?$|(?:(?<![a-z])(?:not|pas|non)|n't|不是|并非|≠) ?["“«「『] ?(?:more than|less than|over|under|at most|at least|up to|about|around|exactly|plus de|moins de|au plus|au moins|jusqu'a|environ|不到|超过|至少|最多|约|正好)? ?$/u;
