/** Finds amounts in a text as people write them: 2bn, ¥2 billion, 2 Md€, 13,7 milliards, 20亿元, two billion, 不到10%. */
import type { Figure } from '../knowledge/schema.ts';
import { fold } from './fold.ts';
import { digitsPattern, hanPattern, numeral, wordsPattern } from './numeral.ts';

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
  [/^(?:个?亿)$/, 1e8],
  [/^(?:millions?|mn|mln|mio|m|百万)$/, 1e6],
  [/^(?:个?万)$/, 1e4],
  [/^(?:thousand|mille|k|千)$/, 1e3],
];
const magnitude =
  '(?:mille milliards?|trillions?|billions?|milliards?|millions?|thousand|mille|trn|tn|bln|bil|bn|mlrd|mrds?|mds?|mln|mio|mn|[bmkg])(?![a-z])|万亿|个?亿|百万|个?万|千(?![瓦米克])';

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
    String.raw`hk ?\$|hkd(?![a-z])|(?:hk|hong kong|australian|canadian|singapore|taiwan) dollars?|dollars? (?:de )?(?:hong ?kong|hk|canadiens?)|a\$|c\$|s\$|nt\$|港元|港币|£|gbp|pounds?(?: sterling)?|livres?(?: sterling)?|英镑|日元|日币|yens?(?![a-z])|jpy|韩元|won(?![a-z])|₩|krw|卢布|rubles?|roubles?|卢比|rupees?|roupies?|新台币|台币`,
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
    "(?<fraction>(?<![a-z])(?:(?:an?|one|une?|1) (?:tenth|dixieme|fifth|cinquieme|quarter|quart|third|tiers)|half|la moitie|(?:nine|9|neuf|les neuf) (?:tenths|dixiemes))(?= (?:of|de|du|des|d'|its|the|is|est)(?![a-z]))|十分之一|五分之一|四分之一|三分之一|一半)",
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
    const plus = match.groups?.plus ?? match.groups?.plusafter;
    const qualifier = plus ? 'at-least' : qualifierAt(folded, start, end);
    return [{ ...found, qualifier, negated: negatedBefore.test(folded.slice(0, start)), start, end }];
  });
}

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

const negatedBefore =
  /(?<![a-z])(?:not|n't|pas|non)(?: (?:of|de|about|environ|exactly|precisely|exactement|at most|at least))?[ "“«]*$|(?:不是|并非|没有)(?:约|正好|刚好|恰好|整整)?$/u;

/** Longer phrases stand before those they contain: "no less than" is not "less than". */
const qualifiersBefore: readonly (readonly [Figure['qualifier'], string])[] = [
  [
    'exactly',
    'exactly|precisely|(?:an?|the) (?:exact|flat|full)|exactement|precisement|tout juste|正好|恰好|整整|刚好|不多不少|精确|确切',
  ],
  [
    'at-least',
    'at least|at a minimum of|no(?:t)? (?:less|fewer) than|a minimum of|minimum|min|au moins|au minimum|minimum|pas moins de|不低于|不少于|不下|至少|最少|起码|≥|>=',
  ],
  [
    'at-most',
    "at most|up to|no(?:t)? more than|a maximum of|max|capped at|au plus|au maximum|tout au plus|jusqu'a|pas plus de|plafonnees? a|最多|至多|不超过|顶多|最高|≤|<=",
  ],
  [
    'less-than',
    'less than|fewer than|under|below|short of|moins de|inferieure?s? a|en dessous de|sous les|不到|不足|低于|少于|小于|<|sub-?',
  ],
  [
    'more-than',
    'more than|over|above|upwards of|in excess of|plus de|superieure?s? a|au-dela de|au-dessus de|depass\\w+|超过|高于|多于|大于|逾|超|>',
  ],
  [
    'about',
    'about|around|roughly|approximately|approx\\.?|circa|some|nearly|almost|abt|est\\.?|or so|environ|pres de|a peu pres|autour de|dans les|quelque|approximativement|grosso modo|约|大约|大概|约莫|近|将近|差不多|估计|~|≈|∼|～',
  ],
];
const qualifiersAfter: readonly (readonly [Figure['qualifier'], string])[] = [
  [
    'exactly',
    'exactly|precisely|flat|sharp|on the (?:nose|dot)|to the (?:yuan|dollar|cent|penny)|,? ?(?:not|no) (?:a (?:yuan|dollar|cent) )?more,? (?:and )?(?:not|no)(?: a \\w+)? less|pile|,? ?pas une? de plus|tout rond|exactement|precisement|au (?:yuan|dollar|centime) pres|,? ?ni plus,? ni moins|整|,?不多不少|,?一分不(?:多|差)',
  ],
  [
    'at-least',
    'at (?:the very )?least|or (?:more|above)|and (?:up|more)|minimum|au moins|au minimum|ou plus|ou davantage|et plus|以上|起(?!来)|打底',
  ],
  [
    'at-most',
    'at (?:the (?:very )?)?most|or (?:less|under|below)|tops|maximum|max(?![a-z])|au (?:plus|maximum)|ou moins|以内|以下|封顶',
  ],
  ['more-than', '多(?!少)|出头'],
  ['about', 'or so|or thereabouts|-?ish|give or take|environ|a peu pres|左右|上下'],
];
const before = qualifiersBefore.map(
  ([qualifier, forms]) =>
    [
      qualifier,
      new RegExp(
        `(?<![a-z])(?:${forms})(?: (?:a|an|the|les?|of|de|as much as))?(?:(?:总量|全部|总算力|总库存|总数|算力|其)*的|价?值|有|达)?[ '"“«(]*$`,
        'u',
      ),
    ] as const,
);
const after = qualifiersAfter.map(
  ([qualifier, forms]) => [qualifier, new RegExp(`^(?: worth)?[ ,(]*(?:${forms})(?![a-z])`, 'u')] as const,
);

function qualifierAt(text: string, start: number, end: number): Quantity['qualifier'] {
  const left = text.slice(Math.max(0, start - 30), start);
  const right = text.slice(end, end + 40);
  const strict = after.find(([, forms]) => forms.test(right))?.[0];
  if (strict && strict !== 'about') return strict;
  return before.find(([, forms]) => forms.test(left))?.[0] ?? strict ?? null;
}
