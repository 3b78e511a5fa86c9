/** Finds dates and times in a text as people write them in English, French and Chinese. Words such as "recently" are none. */
import { fold } from './fold.ts';

export interface Time {
  /** Which quarter of a year, 1 to 4, where that and nothing more is said; null for anything else. */
  readonly quarter: number | null;
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const months =
  'january|february|march(?= \\d| of)|april|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|jan|feb|apr|aug|sept|oct|nov|dec';
const days = 'mon|tues|wednes|thurs|fri|satur|sun';
const french = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const number = '[一二两三四五六七八九十\\d]+';

const quarters: readonly (readonly [RegExp, number])[] = [
  [/first|1st|premier|1er|1|一|首/u, 1],
  [/second|2nd|deuxieme|2e|2|二/u, 2],
  [/third|3rd|troisieme|3e|3|三/u, 3],
  [/fourth|4th|last|quatrieme|dernier|4|四|末/u, 4],
];
const quarterPattern =
  /(?<![\p{L}\d])(?:[qt] ?([1-4])|([1-4])q|(first|second|third|fourth|1st|2nd|3rd|4th) quarter|(premier|1er|deuxieme|2e|troisieme|3e|quatrieme|4e) trimestre)(?!\d)|第?([一二三四1-4])个?季度?|(首)季度?/gu;

const patterns: readonly string[] = [
  // Years and dates in figures
  '(?<![\\p{sc=Latin}\\d.,$€¥])(?:19|20)\\d\\d(?:[-/.年]\\d{1,2}(?:[-/.月]\\d{1,2}[日号]?)?月?|年)?(?![\\d,.]?\\d|[ ]?(?:%|billion|million|yuan|dollars?|chips?|gpus?|元|万|亿|张|片|块))',
  `(?<![\\d.,])\\d{1,2}(?:st|nd|rd|th|er)? (?:of )?(?:${months}|march|may)(?![a-z])(?: (?:19|20)\\d\\d)?`,
  `(?<![a-z])(?:${months}|march|may) \\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:,? (?:19|20)\\d\\d)?`,
  '(?<![a-z])(?:in|since|last|this|early|late|mid|until|by|during|of|from|back in)[ -](?:early |late |mid-?)?(?:march|may)(?![a-z])',
  '\\d{1,2}月(?:\\d{1,2}[日号]|初|底|中旬|份|上旬|下旬)?',
  '(?:十[一二]?|[一二三四五六七八九])月(?!个)(?:[一二三四五六七八九十]+[日号]|初|底|中旬|份|上旬|下旬)?',
  '(?<!\\d)\\d{1,2}[号日](?!\\p{sc=Han}?机)',
  // Months and days by name
  `(?<![a-z])(?:${months})(?![a-z])`,
  `(?<![a-z])(?:${days})day(?:s)?(?![a-z])`,
  `(?<![a-z])(?:${french})(?![a-z])`,
  '(?:上?周|星期|礼拜)[一二三四五六日天末]',
  // Relative to now
  "(?<![a-z])(?:yesterday(?!'s)|(?<!(?:until|to|of|so far) )today(?!'s)|tonight(?!'s)|overnight|the other day|(?:over|during) the weekend|this (?:morning|afternoon|evening|week(?:end)?|month|year|summer|spring|autumn|winter)|(?:last|next|the previous|earlier this) (?:night|week|month|year|summer|spring|autumn|fall|winter|quarter|weekend))(?![a-z])",
  "(?<![a-z])(?:hier|avant-hier|(?<!jusqu'a |a )aujourd'hui|demain|l'autre jour|la veille|au printemps|(?:debut|fin) d'annee|ce (?:matin|soir|mois|week-end|printemps)|cet (?:ete|hiver|automne)|cette (?:semaine|annee|nuit)|(?:la semaine|le mois|l'an(?:nee)?|l'ete|l'hiver|le printemps|le trimestre) (?:dernier|derniere|passee?|prochaine?))(?![a-z])",
  '昨[天日晚夜]|前[几两]?天|几天前|数日前|周末|春节(?!联欢)|[今去]夏|今[天晨早晚](?!的)|上(?:个)?(?:周|月|星期|季度)|这个?(?:周|月|星期)|本(?:周|月)|去年(?:\\d{1,2}月|底|初|年底)?|前年|今年(?:\\d{1,2}月|初|底|年初)?|明年|[上下]半年|年底|年末|月初|月底',
  '(?<![a-z])(?:(?:\\d+|a|an|one|two|three|four|five|six|several|a few|a couple of) (?:days?|weeks?|months?|years?|hours?|fortnight) (?:ago|earlier|before|later)|(?:minutes|hours|days|weeks|months|years) ago)(?![a-z])',
  '(?<![a-z])il y a (?:\\d+|une?|deux|trois|quatre|cinq|six|quelques) (?:jours?|semaines?|mois|ans?|heures?)',
  "(?<![a-z])(?:in|over|during|since|after|before|by|late|early|mid|end of|beginning of)[ -](?:the )?(?:summer|winter|autumn)(?![a-z])|(?<![a-z])(?:cet|en|pendant|durant|depuis|avant|apres|vers) ?(?:l')?(?:ete|hiver|automne)(?= (?:que|,)|[,.]|$)|(?<![a-z])(?:de|a|pendant|durant|depuis|avant|apres) l'(?:ete|hiver|automne)(?![a-z])|(?<![a-z])(?:au|du) printemps(?![a-z])",
  '[开入]春|[入立]夏|[入立]秋|[入立]冬|夏天|秋天|冬天|春天',
  `${number}个?(?:天|周|月|年|小时|星期)(?:之?前|以前)`,
  // The time of day
  '(?<![\\d.,])\\d{1,2}(?::\\d\\d)? ?(?:am|pm|a\\.m\\.|p\\.m\\.)(?![a-z])',
  '(?<![\\d.,])\\d{1,2} ?h(?: ?\\d\\d)?(?![\\p{L}\\d])',
  '(?<![\\d.,:])\\d{1,2}:\\d\\d(?![\\d:])',
  "(?<![a-z])(?:at|around) (?:noon|midnight|dawn|\\d{1,2} o'clock)|(?<![a-z])a (?:midi|minuit)(?![a-z])",
  `(?:凌晨|早上|上午|中午|下午|晚上|傍晚|深夜)(?:${number}点(?:半|${number}分)?)?|${number}点(?:半|整|钟|${number}分)`,
  '(?<![a-z])(?:christmas|new year|noel|春节|国庆|元旦|双十一)(?![a-z])',
];
const timePattern = new RegExp(patterns.map((one) => `(?:${one})`).join('|'), 'gu');

/** "January to March", "1-3月": a quarter by its months. */
const monthRanges: readonly (readonly [RegExp, number])[] = (
  [
    ['jan(?:uary|vier|v)?', 'mar(?:ch|s)?', '1', '3', '一', '三'],
    ['apr(?:il)?|avril', 'june?|juin', '4', '6', '四', '六'],
    ['jul(?:y)?|juillet', 'sept?(?:ember|embre)?', '7', '9', '七', '九'],
    ['oct(?:ober|obre)?', 'dec(?:ember|embre)?', '10', '12', '十', '十二'],
  ] as const
).map(([first, last, from, to, han, hanTo], index) => [
  new RegExp(
    String.raw`(?<![a-z])(?:${first})\.? ?(?:-|–|to|through|until|a|and|et) ?(?:${last})(?![a-z])|(?<!\d)${from}月?(?:-|–|~|至|到)${to}月|${han}月?(?:至|到)${hanTo}月`,
    'gu',
  ),
  index + 1,
]);
const firstMonths =
  /(?<![a-z])first three months(?! of (?:last|next))|(?:les )?(?:trois|3) premiers mois|[前头][三3]个月/gu;

export function timesOf(text: string): readonly Time[] {
  const folded = fold(text);
  const times: Time[] = [];
  for (const match of folded.matchAll(quarterPattern)) {
    const said = match.slice(1).find((one) => one !== undefined) ?? '';
    const quarter = quarters.find(([forms]) => forms.test(said))?.[1] ?? null;
    times.push({ quarter, start: match.index, end: match.index + match[0].length });
  }
  for (const [months, quarter] of [...monthRanges, [firstMonths, 1] as const]) {
    for (const match of folded.matchAll(months))
      times.push({ quarter, start: match.index, end: match.index + match[0].length });
  }
  for (const match of folded.matchAll(timePattern)) {
    const end = match.index + match[0].length;
    if (times.some((time) => time.start < end && match.index < time.end)) continue;
    times.push({ quarter: null, start: match.index, end });
  }
  return times.sort((one, other) => one.start - other.start);
}
