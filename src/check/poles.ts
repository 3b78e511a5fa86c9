/** Which way a sentence points on each scale that it speaks of: faster or slower, rising or falling, required or free. */
import { clauseOf, isNegated, type Sentence, textOf, wordsOf } from './reading.ts';
import type { Word } from './vocabulary/vocabulary.ts';

const scales = {
  speed: ['fast', 'slow'],
  power: ['strong', 'weak'],
  change: ['rise', 'fall'],
  rules: ['tighten', 'loosen'],
  access: ['restrict', 'free', 'loosen'],
  need: ['require', 'free'],
  offer: ['offer'],
  orders: ['ordering'],
} as const satisfies { readonly [scale: string]: readonly [Word, ...Word[]] };
type Scale = keyof typeof scales;

/** "Needs no approval". */
const negatedObject = /^ (?:no(?! (?:more|less|fewer))|none|nothing|zero|aucune?|plus aucune?|plus d[e'])(?![a-z])/u;
const comparative = /^(?:more|plus|better|stronger|faster)|更|[a-z]er$/u;

export interface Pole {
  readonly scale: Scale;
  /** 1: towards the first word of the scale; -1: towards the others, or the first one negated. */
  readonly sign: 1 | -1;
  readonly start: number;
  readonly end: number;
}

/** `than`, behind which stands what something is compared with. */
const standard =
  /(?<![a-z])(?:than|compared (?:to|with)|over|with|behind|derriere|que|qu')(?![a-z])|比(?!较)|不如|逊于|没有|跟|赶不上|不及/gu;

/**
 * `subject`: where the thing that the claim is about stands, or null. Where it is what others are compared with
 * ("the H100 is slower than the H20"), the scale of the comparison turns round.
 */
export function polesOf(sentence: Sentence, subject: { readonly start: number } | null): readonly Pole[] {
  return (Object.keys(scales) as Scale[]).flatMap((scale) => {
    const [positive, ...negative] = scales[scale];
    return [
      ...signed(sentence, scale, positive, 1, subject),
      ...negative.flatMap((word) => signed(sentence, scale, word, -1, subject)),
    ];
  });
}

function signed(
  sentence: Sentence,
  scale: Scale,
  word: Word,
  sign: 1 | -1,
  subject: { readonly start: number } | null,
): Pole[] {
  return wordsOf(sentence, word).map((mark) => {
    let turned =
      isNegated(sentence, mark) || negatedObject.test(sentence.text.slice(mark.end - sentence.start));
    if (scale === 'speed' || scale === 'power') {
      const ahead =
        subject !== null &&
        subject.start < mark.start &&
        clauseOf(sentence, subject.start) === clauseOf(sentence, mark.start) &&
        !isStandard(sentence, subject.start);
      // "No chip more powerful": nothing goes beyond it.
      if (turned && !ahead && comparative.test(textOf(sentence, mark))) turned = false;
      else if (subject && isStandard(sentence, subject.start)) turned = !turned;
    }
    const pole = turned ? (sign === 1 ? -1 : 1) : sign;
    return { scale, sign: pole, start: mark.start, end: mark.end };
  });
}

function isStandard(sentence: Sentence, at: number): boolean {
  const clause = clauseOf(sentence, at);
  const before = sentence.text.slice(clause.start - sentence.start, at - sentence.start);
  return [...before.matchAll(standard)].length > 0;
}
