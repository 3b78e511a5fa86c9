/** Finds what a text says of an amount before or behind it: about, at least, no more than, exactly. */
import type { Figure } from '../../knowledge/knowledge.ts';

type Qualifier = Figure['qualifier'];

/** Longer phrases stand before those they contain: "no less than" is not "less than". */
const qualifiersBefore: readonly (readonly [Qualifier, readonly string[]])[] = [
  [
    'exactly',
    [
      'exactly|precisely|(?:an?|the) (?:exact|flat|full)',
      "exactement|precisement|tout juste|pile poil|(?<!(?:h20s?|chips?|gpus?|the|a|its|this|that|whole|huge|[a-z]'s) )pile(?! ?(?:of|:))|ni plus ni moins que",
      '正好|恰好|恰恰|整整|刚好|刚刚好|不多不少|精确|确切|一分不差',
    ],
  ],
  [
    'at-least',
    [
      'at (?:the (?:very )?)?least|at a minimum of|at minimum|no(?:t)? (?:less|fewer|lower) than|minimum(?: of)?|min|floor of',
      "(?:not|n't|never) (?:under|below)",
      'au moins|au (?:strict )?minimum|a minima|minimum|pas moins de|au bas mot|pas (?:en dessous|au-dessous) de',
      '不低于|不少于|不下|不亚于|没低于|至少|最少|起码|(?:往少了?说|少说)(?:也有?)?|保底|最低|≥|>=',
    ],
  ],
  [
    'at-most',
    [
      'at (?:the (?:very )?)?most|up to|no(?:t)? (?:more|higher|greater) than|(?:a )?maximum(?: of)?|max',
      "capped at|(?:a )?cap of|(?:topp|maxx?|peak)(?:ed|ing|s|es)?(?: out)? at|ceiling (?:of|at)|limited to|(?:not|n't|never)(?: even)? (?:exceed(?:s|ed|ing)?|over|above|topp?(?:ed)?|surpass(?:ed)?|beyond|past|go(?:es|ne)? (?:over|above|beyond|past)|went (?:over|above|beyond|past))",
      "au (?:grand )?(?:plus|maximum)|tout au plus|a tout casser|jusqu'a|pas plus d(?:e|')|plafonn\\w* a|plafond de|maximum|(?:pas|jamais|sans) (?:depass\\w+|exced\\w+|franchi\\w*)(?: la barre des)?|depass\\w+ (?:pas|jamais)",
      '最多|至多|(?:没有?|未|不|从未)(?:会|曾|能)?(?:超过|突破|高于|大于)|顶多|最高|满打满算|撑死了?(?:也?就)?|充其量|顶天|顶破天|上限|封顶|≤|<=',
    ],
  ],
  [
    'less-than',
    [
      "less than|fewer than|under|below|(?:short|shy) of|not even|(?:not|n't)(?: even)? reach(?:ed)?|smaller than",
      "moins d(?:e|')|inferieure?s? a|en dessous de|sous (?:les|la barre des)|(?:meme pas|pas meme)|n'attei\\w+ (?:meme )?pas",
      '不到|不足|低于|少于|小于|不满|没到|未到|(?:没有?|未|不)达到?|达不到|不及|<|sub-?',
    ],
  ],
  [
    'more-than',
    [
      'more than|over|above|upwards of|in excess of|north of|beyond|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|greater than|bigger than',
      "plus d(?:e|')|superieure?s? a|au-dela d(?:e|es)|au-dessus de|depass\\w+|exced\\w+|franchi\\w*(?: la barre des)?",
      '超过|高于|多于|大于|逾|超|突破|不止|远超|超出|>',
    ],
  ],
  [
    'about',
    [
      'about|around|roughly|approximately|approx\\.?|circa|some|something like|somewhere (?:around|near)|(?:in|on) the (?:region|neighbou?rhood|ballpark|vicinity|order) of|ballpark|close to|nearly|almost|abt|est\\.?|(?:an )?estimated|or so',
      "environ|pres de|a peu pres|autour de|aux (?:alentours|environs) de|de l'ordre de|dans les|quelque|approximativement|grosso modo|a la louche|proche de|avoisin\\w+|presque",
      '约|大约|大概|大致|约莫|近|将近|接近|差不多|估计|估摸|粗略|~|≈|∼|～',
    ],
  ],
];
const qualifiersAfter: readonly (readonly [Qualifier, readonly string[]])[] = [
  [
    'exactly',
    [
      '[^,.;]{0,24} (?:is|was|est|etait) (?:exact|precise|exacte)|exactly|precisely|flat|sharp|on the (?:nose|dot|button)|to the (?:last )?(?:yuan|dollar|cent|penny)|,? ?(?:not|no) (?:a (?:yuan|dollar|cent) )?more,? (?:and )?(?:not|no)(?: a \\w+)? less',
      "tout pile|pile poil|,? ?pas une? de plus|tout rond|exactement|precisement|au (?:yuan|dollar|centime|cent) pres|,? ?ni plus,? ni moins|jusqu'au dernier",
      '整|,?不多不少|刚刚好|,?一分不(?:多|差|少)',
    ],
  ],
  [
    'at-least',
    [
      'at (?:the (?:very )?)?least|or (?:more|above|higher)|and (?:up|more|counting)|minimum|min(?![a-z])|if not more',
      'au moins|au (?:strict )?minimum|au bas mot|a minima|minimum|ou plus|ou davantage|et plus|voire (?:plus|davantage)',
      '以上|起(?!来)|打底|起步|往上|保底|朝上',
    ],
  ],
  [
    'at-most',
    [
      'at (?:the (?:very )?)?(?:most|best)|or (?:less|under|below|fewer)|(?:[^.,;\\d]|(?<=h)\\d+){0,24} (?:is|was) the (?:most|maximum|ceiling|limit)(?= (?:that|they|chinese|anyone|any)|[.,;!]|$)|tops|maximum|max(?![a-z])|,? ?not a (?:cent|yuan|dollar|penny) more',
      'au (?:grand )?(?:plus|maximum|mieux)|ou moins|maxi(?:mum)?|a tout casser|,? ?pas un (?:centime|yuan|dollar|sou) de plus',
      '以内|以下|封顶|到顶|顶天|,?(?:不会|没有?)(?:再|更)多|,?一分(?:钱)?都?不(?:会|能)?(?:再)?多',
    ],
  ],
  ['more-than', ['and change|and then some|passes|bien tasses|et des poussieres|多(?!少)|出头|有余|开外']],
  ['about', ['or so|or thereabouts|-?ish|give or take|environ|a peu pres|a la louche|左右|上下|的样子']],
];

const fillers =
  "(?:(?: (?:a|an|the|les?|des?|of|as much as))*|(?<=')|(?:总量|全部|总算力|总库存|总数|算力|其)*的|价?值|有|达|是|也?就|拿出|(?:[订买卖囤花付用下拿])了?)?";
const before = qualifiersBefore.map(
  ([qualifier, forms]) =>
    [qualifier, new RegExp(`(?<![a-z])(?:${forms.join('|')})${fillers}[ '"“«(:]*$`, 'u')] as const,
);
const after = qualifiersAfter.map(
  ([qualifier, forms]) =>
    [qualifier, new RegExp(`^(?: worth)?[ ,(]*(?:${forms.join('|')})(?![a-z])`, 'u')] as const,
);

/** "16 billion ordered by Chinese firms, at the most": it ends the sentence, with no other amount between. */
const trailing = qualifiersAfter.map(
  ([qualifier, forms]) =>
    [
      qualifier,
      new RegExp(
        `^(?:[^.!?。！？\\n\\d]|(?<=\\p{L})\\d+){0,90}(?:[,，;(] ?| (?=at (?:the (?:very )?)?(?:most|least)|tout au plus|au (?:grand )?maximum|au bas mot|au moins))(?:grand |撑死|顶多|最多|至多|起码|至少)?(?:${forms.join('|')}|(?<=grand )maximum|(?<=[,，].*[最至顶撑起].))(?:[ ,](?:hein|lol|quoi|guys))?\\)?\\s*(?:[.!?。！？\\n]|$)`,
        'u',
      ),
    ] as const,
);

/** "16 billion. Not a cent over that": a clause or sentence of its own, right behind the one with the amount. */
const afterthoughts = (
  [
    [
      'at-most',
      [
        "not (?:a|one) (?:single )?(?:cent|dollar|yuan|penny|dime)s? (?:over|more|above|extra)|(?:that|it)(?:'s| is| was) (?:the|a|its) (?:ceiling|cap|max(?:imum)?|upper limit|limit)|never (?:went )?(?:above|over|beyond)|nothing (?:above|over|beyond)",
        "c'est (?:un|le) (?:plafond|maximum|maxi?)|(?:jamais|pas) (?:\\S+ ){0,3}(?:au-dessus|au-dela|un (?:dollar|yuan|centime|sou) de plus)",
        '一分钱?[都也]?[没不][能会]?再?多|这?就?是(?:上限|封顶)',
      ],
    ],
    [
      'at-least',
      [
        "(?:that|it)(?:'s| is| was) (?:the|a) (?:floor|minimum|lower bound)",
        "c'est (?:un|le) (?:plancher|minimum)",
        '这?[还就]?是(?:下限|保底|底线)',
      ],
    ],
  ] as const
).map(
  ([qualifier, forms]) =>
    [
      qualifier,
      new RegExp(
        `^[^.!?。！？\\n\\d]{0,60}[.!?。！？,，;；][ \\n]*(?:and |et |on n'a |il n'y a )?(?:${forms.join('|')})(?![a-z])`,
        'u',
      ),
    ] as const,
);

/** What `text` says of the amount that stands in it from `start` to `end`; null: nothing. `text` is folded. */
export function qualifierAt(text: string, start: number, end: number): Qualifier | null {
  const left = text.slice(Math.max(0, start - 40), start);
  const right = text.slice(end, end + 40);
  // French "2 milliards de yuans pile", and not the English pile of them.
  if (/^ pile(?![a-z])/u.test(right) && /(?:s|[$€¥])$/u.test(text.slice(start, end))) return 'exactly';
  const strict =
    after.find(([, forms]) => forms.test(right))?.[0] ??
    trailing.find(([, forms]) => forms.test(text.slice(end)))?.[0] ??
    afterthoughts.find(([, forms]) => forms.test(text.slice(end)))?.[0];
  if (strict && strict !== 'about') return strict;
  return before.find(([, forms]) => forms.test(left))?.[0] ?? strict ?? null;
}
