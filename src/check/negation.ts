/** Whether a word is negated, in three languages. */
import type { Locale } from '../knowledge/locale.ts';
import { clauseOf, type Sentence, type Span, textOf, wordsOf } from './reading.ts';

/** How far before a word its negation may stand, in characters. */
const reach = { en: 32, fr: 24, 'zh-CN': 7 } satisfies Record<Locale, number>;
/** Negations that are a subject, or that negate "is", stand further off. */
const subjects =
  /^(?:neither|nor|no one|nobody|none|nothing|aucune?|personne|ni|impossible|unable to|并非|绝非|从未)$/;
const subjectReach = 3;
/** Behind "and" begins another verb: "does not hide it and admits". */
const conjunction = /(?<![a-z])(?:and|et|nor|ni)(?![a-z])|[也又且]/;

/** "Nothing according to ByteDance, which denies": the second verb is another's. */
const nothing = /^(?:nothing|none|zero|rien)$/;
const relative = /(?<![a-z])(?:which|who|qui)(?![a-z])/;

/** "Was never what Nvidia could sell": the whole of it is negated. */
const cleft = /^ ?(?:(?:ete|been|really|vraiment) )*(?:ce qu(?:e |')|what )/;

/** "Did not stop demand from growing", "ne freine pas la hausse": what is not stopped goes on. */
const stopping =
  /^ (?:(?:really|actually|even|exactly|going to|be) )*(?:stop|prevent|halt|keep|dampen|dent|hinder|deter|kill|slow(?: down)?|curb|empech|frein|stopp|arret|decourag)[a-z]* /;
const stopped = /(?:empech|frein|stopp|arret|decourag)[a-z]* (?:meme |vraiment )?$/;

/** "Not as fast" is one word of the vocabulary, with its negation in it. */
const ownNegation =
  /^(?:pas|not|isn't|no|没有?|不|毫无|without|sans|aucun|nul|plus (?:d'|besoin|aucun)|zero)/;

/** Whether a mark is negated by a word before it in its clause. Two negations cancel out, but for "ne … jamais". */
export function isNegated(sentence: Sentence, mark: Span): boolean {
  if (ownNegation.test(textOf(sentence, mark)) || isTheDenial(sentence, mark)) return false;
  const clause = clauseOf(sentence, mark.start);
  const isSubject = (one: Span) =>
    subjects.test(textOf(sentence, one)) || sentence.text[one.end - sentence.start] === '是';
  if (isOnly(sentence, mark)) return false;
  const before = wordsOf(sentence, 'negation').filter((one) => {
    if (one.start < clause.start || one.end > mark.start) return false;
    const gap = textOf(sentence, { start: one.end, end: mark.start });
    if (
      sentence.language === 'fr' &&
      restriction.test(textOf(sentence, { start: one.start, end: mark.start }))
    )
      return false;
    if (stopping.test(gap) || stopped.test(textOf(sentence, { start: clause.start, end: one.start })))
      return false;
    if (cleft.test(gap)) return gap.length <= subjectReach * reach[sentence.language];
    if (isSubject(one)) return gap.length <= subjectReach * reach[sentence.language];
    if (nothing.test(textOf(sentence, one)) && relative.test(gap)) return false;
    return gap.length <= reach[sentence.language] && !conjunction.test(gap);
  });
  return (
    before.length % 2 === 1 || (before.length > 0 && (sentence.language === 'fr' || before.some(isSubject)))
  );
}

/** "N'ont acheté que quelques H20": what stands behind "que" is told. */
const restriction =
  /^n(?:e|')(?!.*(?<![a-z])(?:pas|jamais|rien|plus|aucune?)(?![a-z])) ?(?:\S+ ){1,3}qu(?:e |')/u;

/** French "ne … que" restricts and does not negate: "n'a démenti que le montant". */
export function isOnly(sentence: Sentence, mark: Span): boolean {
  if (sentence.language !== 'fr') return false;
  const [before, after] = [
    sentence.text.slice(0, mark.start - sentence.start),
    sentence.text.slice(mark.end - sentence.start),
  ];
  return /(?:^|[^a-z])n(?:e |')(?:a |ont |avait )?$/.test(before) && /^ qu(?:e |')/.test(after);
}

/** In "is not touched by the denial" something else is negated. */
function isTheDenial(sentence: Sentence, mark: Span): boolean {
  const before = sentence.text.slice(0, mark.start - sentence.start);
  return (
    /^(?:denials?|dementis?)$/.test(textOf(sentence, mark)) &&
    /(?:the|its|this|that|'s|le|du|son|ce) $/.test(before)
  );
}
