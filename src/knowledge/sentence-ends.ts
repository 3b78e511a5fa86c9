/**
 * Where a sentence of a normalised paragraph ends, by each normalisation. What was counted by one is proved by that
 * one for good, so none is ever changed: what a reader counts otherwise is for a further one to mend.
 * 1. After `.`, `!`, `?` or `…` with any closing quotes or brackets, where white space and then an upper-case letter, a
 *    digit or an opening quote follow.
 * 2. Also after `。`, `！`, `？` or `；` with any closing quotes or brackets, whatever follows.
 * 3. Marks close and open as in more languages ("« Non. » Il", „Nein.“, ¿Quién?), the first letter behind them decides, and
 *    a full stop that cuts a name or a number from what introduces it ends nothing.
 * The same is told to readers in knowledge/README.md.
 */
export type Normalisation = 1 | 2 | 3;
/** What new places are counted by. */
export const currentNormalisation: Normalisation = 3;

/** With a small or a capital first letter; whatever follows. */
const beforeNames = [
  'mr mrs ms mx dr drs prof pr mme mlle MM hr frl sr sra srta sres dra dña lic ing sig dott avv dhr',
  'gen gral lt col capt cmdr maj sgt cpl adm brig supt insp sen rep gov hon rev mgr msgr mons',
  'st ste sta sto mt ft av avda EE mio mrd cf vs v vgl z',
];
/** The same, but where a number follows: art, no and fig are words, too. */
const beforeNumbers = [
  'no nos nr núm num n art arts abs al p pp pag pág vol fig ch chap cap kap par para sec sect tel tél rs az ca env approx',
  'jan janv feb febr févr apr avr jul juil aug sep sept oct okt nov dec déc dez',
];
const behindOrdinals = [
  'Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember Jahrhundert',
];

const oneOf = (lists: readonly string[]) => lists.join(' ').replaceAll(' ', '|');
const inAnyCase = (lists: readonly string[]) =>
  oneOf(lists).replace(/(?<=^|\|)[^|]/g, (first) => `[${first}${first.toUpperCase()}]`);

/**
 * A single capital is an initial far more often than the end of a sentence ("plan B. The", "in the U.S. The"), and to
 * join two sentences does less harm than to cut one: the place still holds all the words that are cited, while half a
 * sentence says nothing and moves every number behind it. Units and companies (°C, AT&T) are no initials.
 */
const introduces = [
  `(?<=(?<![\\p{L}\\p{N}°&/])(?:\\p{Lu}|${inAnyCase(beforeNames)}))\\. (?![»›] )`,
  `(?<=(?<![\\p{L}\\p{N}])(?:${inAnyCase(beforeNumbers)}))\\. \\p{N}`,
  `(?<=(?<![\\p{L}\\p{N}])\\p{Nd}{1,2})\\. (?:${oneOf(behindOrdinals)})(?!\\p{L})`,
  // "1. Who paid?"
  '(?<=^\\p{Nd}{1,2})\\. ',
].join('|');
const closing = `(?: ?[»›]|["'”’“‘«‹)\\]}])*`;
const opening = `(?:["'“‘„‚«»‹›¿¡—–([{「『《〈（【] ?)*`;

export const sentenceEnds: Readonly<Record<Normalisation, RegExp>> = {
  1: /[.!?…]+[»”"')\]]*(?=\s+[\p{Lu}\p{N}«“"(])/gu,
  2: /[.!?…]+[»”"')\]]*(?=\s+[\p{Lu}\p{N}«“"(])|[。！？；]+[»”"')\]」』》〉）】]*/gu,
  3: new RegExp(
    `(?!${introduces})[.!?…]+${closing}(?= ${opening}[\\p{Lu}\\p{Lo}\\p{N}])|[。！？；]+[»”"')\\]」』》〉）】]*`,
    'gu',
  ),
};
