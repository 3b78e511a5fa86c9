/** Which way a sentence points on each scale that it speaks of: faster or slower, rising or falling, required or free. */
import { isNegated } from './negation.ts';
import { clauseOf, type Sentence, type Span, textOf, wordsOf } from './reading.ts';
import type { Word } from './vocabulary/vocabulary.ts';

const scales = {
  speed: ['fast', 'slow'],
  power: ['strong', 'weak'],
  change: ['rise', 'fall'],
  rules: ['tighten', 'loosen'],
  access: ['restrict', 'free', 'loosen'],
  need: ['require', 'free'],
  offer: ['offer'],
  orders: ['ordering', 'cancel'],
  use: ['uses'],
} as const satisfies { readonly [scale: string]: readonly [Word, ...Word[]] };
type Scale = keyof typeof scales;

/** "Needs no approval". */
const negatedObject =
  /^ (?:no(?! (?:more|less|fewer))|none|nothing|zero|aucune?|plus aucune?|plus d[e'])(?![a-z])/u;
const comparative = /^(?:more|plus|better|stronger|faster)|更|[a-z]er$/u;

/** "Whatever the US restricts": what is granted is not what is told. */
const concession = /^\s*(?:whatever|no matter|regardless of|peu importe|quoi qu|不管|无论|任凭)/u;

export interface Pole {
  readonly scale: Scale;
  /** 1: towards the first word of the scale; -1: towards the others, or the first one negated. */
  readonly sign: 1 | -1;
  readonly start: number;
  readonly end: number;
}

/** "Did not stop demand": it is not the access that is stopped. */
const dampened =
  /^(?:了|住|得?了)?\s?(?:[\p{sc=Han}]{0,4}的?(?:需求|胃口|热情|步伐)|(?:\S+ ){0,3}(?:demand|appetite|hunger|growth|demande|appetit|besoins?|croissance)(?![a-z]))/u;

const acts: ReadonlySet<Scale> = new Set<Scale>(['offer', 'orders', 'use']);

/** An act that is done or not, rather than a comparison or a change. */
export function isAct({ scale }: Pole): boolean {
  return acts.has(scale);
}

/** `than`, behind which stands what something is compared with. */
const standard =
  /(?<![a-z])(?:than|compared (?:to|with)|over|with|behind|derriere|que)(?![a-z])|(?<![a-z])qu'|比(?!较)|不如|逊于|没有|跟|赶不上|不及/gu;

/** What a claim compares, and where that stands in a sentence. */
export interface Compared {
  /** What the claim is about. */
  readonly subject: readonly Span[];
  /** What it is held against. */
  readonly others: readonly Span[];
}

export function polesOf(sentence: Sentence, compared: Compared | null): readonly Pole[] {
  return (Object.keys(scales) as Scale[]).flatMap((scale) => {
    const [positive, ...negative] = scales[scale];
    const compares = scale === 'speed' || scale === 'power' ? compared : null;
    return [
      ...signed(sentence, scale, positive, 1, compares),
      ...negative.flatMap((word) => signed(sentence, scale, word, -1, compares)),
    ];
  });
}

function signed(
  sentence: Sentence,
  scale: Scale,
  word: Word,
  sign: 1 | -1,
  compared: Compared | null,
): Pole[] {
  const told = wordsOf(sentence, word).filter(
    (mark) => !concession.test(textOf(sentence, clauseOf(sentence, mark.start))),
  );
  return told
    .filter(
      (mark) =>
        scale !== 'access' || !dampened.test(textOf(sentence, { start: mark.end, end: sentence.end })),
    )
    .map((mark) => {
      let turned =
        isNegated(sentence, mark) || negatedObject.test(sentence.text.slice(mark.end - sentence.start));
      if (compared) {
        const ahead = isAhead(sentence, mark, compared);
        // "Was not allowed to sell in China a chip more powerful than the H20": the negation may stand far off.
        turned ||= ahead === 'other' && isComparative(sentence, mark) && isNegatedFar(sentence, mark);
        // "No chip more powerful": nothing goes beyond it.
        if (turned && ahead !== 'subject' && isComparative(sentence, mark)) turned = false;
        else if (ahead === 'other' || isInverted(sentence, mark, compared)) turned = !turned;
        if (isSuffered(sentence, mark)) turned = !turned;
      }
      const pole = turned ? (sign === 1 ? -1 : 1) : sign;
      return { scale, sign: pole, start: mark.start, end: mark.end };
    });
}

/**
 * Which of the things compared the word is said of: the first one before it in its clause that does not stand behind
 * "than"; and if the subject stands behind "than", another. "The H100 is slower than the H20" is said of the H100.
 */
function isAhead(sentence: Sentence, mark: Span, { subject, others }: Compared): 'subject' | 'other' | null {
  const clause = clauseOf(sentence, mark.start);
  const acts = (one: Span) =>
    one.start >= clause.start && one.start < mark.start && !isStandard(sentence, one.start);
  const [own] = subject.filter(acts);
  const [other] = others.filter(acts);
  // "Everything is faster than the H20, and it was still the best": said of what was named before.
  const named = [...subject, ...others].map((one) => one.end).filter((end) => end <= mark.start);
  const gap = { start: Math.max(clause.start, ...named), end: mark.start };
  if (!own && !other && pronoun.test(textOf(sentence, gap))) return 'subject';
  if (own && (!other || own.start < other.start)) return 'subject';
  // "Not faster than Blackwell either": what it is said of goes without saying.
  const than = others.some((one) => one.start > mark.end && isStandard(sentence, one.start));
  if (!other && than && subject.length === 0) return 'subject';
  if (
    other ||
    subject.some((one) => isStandard(sentence, one.start) && clauseOf(sentence, one.start) === clause)
  )
    return 'other';
  return null;
}

const pronoun =
  /(?<![a-z])(?:and|but|yet|so|et|mais|or) (?:yet |still )?(?:it|that one|elle|il|celle-ci)(?:'s)?(?![a-z])|[它]/u;

function isComparative(sentence: Sentence, mark: Span): boolean {
  const before = sentence.text.slice(0, mark.start - sentence.start);
  return comparative.test(textOf(sentence, mark)) || /(?<![a-z])(?:more|plus) $/u.test(before);
}

function isNegatedFar(sentence: Sentence, mark: Span): boolean {
  const clause = clauseOf(sentence, mark.start);
  return wordsOf(sentence, 'negation').some((one) => one.start >= clause.start && one.end <= mark.start);
}

/** "Is beaten by the H100", 被H100甩开. */
function isSuffered(sentence: Sentence, mark: Span): boolean {
  const clause = clauseOf(sentence, mark.start);
  const before = textOf(sentence, { start: clause.start, end: mark.start });
  const after = sentence.text.slice(mark.end - sentence.start);
  const isActive = !/(?<![a-z])(?:is|was|are|were|gets?|got|est|sont|etait|se fait) (?:\w+ )?$/u.test(before);
  return /[被遭][^,，]*$/u.test(before) || (!isActive && /^(?: \w+)? (?:by|par) /u.test(after));
}

/** "The strongest was never the H20": the negation stands between. */
function isInverted(sentence: Sentence, mark: Span, { subject }: Compared): boolean {
  const clause = clauseOf(sentence, mark.start);
  return subject.some(
    (one) =>
      one.start > mark.end &&
      one.start < clause.end &&
      wordsOf(sentence, 'negation').some(
        (not) => not.start >= mark.end && one.start - not.end <= 12 && not.end <= one.start,
      ),
  );
}

function isStandard(sentence: Sentence, at: number): boolean {
  const clause = clauseOf(sentence, at);
  const before = sentence.text.slice(clause.start - sentence.start, at - sentence.start);
  return [...before.matchAll(standard)].length > 0;
}
