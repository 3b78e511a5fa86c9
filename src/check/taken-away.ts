/** Finds a denial that is taken away from what it covers: "only the price", "all but the stockpile". */
import type { Denial } from '../knowledge/knowledge.ts';
import { isNegated, isOnly } from './negation.ts';
import { clauseOf, type Sentence, type Span, textOf, wordsOf } from './reading.ts';
import type { Topic } from './speaks.ts';

/** "… but not the stockpile". */
const butNot = /^\s*(?:but|mais)?\s*(?:not|pas|non)(?![a-z])|^\s*(?:而)?不是/u;

/** "Denied only the price", "did not deny the stockpile", "the denial does not cover the buyers". */
export function takenAway(
  sentence: Sentence,
  topics: readonly Topic[],
  denial: Denial,
  own: Topic,
  deniedElsewhere: boolean,
): Span | undefined {
  const covered = topics.filter(({ reading }) => denial.covers.includes(reading.claim.id));
  const marks = wordsOf(sentence, 'deny', 'untrue');
  const denied = marks.filter((mark) => !isNegated(sentence, mark));
  const others = topics.filter((topic) => isForeign(topic, denial));
  // "Not in the scope of the denial", "did not deny the share": what is not covered is rightly left out.
  const spared = marks.find(
    (mark) => isNegated(sentence, mark) && !isRightlyLeftOut(sentence, mark, covered, others),
  );
  const only = wordsOf(sentence, 'only').filter((mark) => !isOfWriter(sentence, mark));
  const apart = covered.length > 0 && (only.length > 0 || deniedElsewhere);
  if (spared && (denied.some((mark) => mark.end < spared.start) || apart)) return spared;
  const left = denied.length > 0 ? exception(sentence, topics, covered, own, denied) : undefined;
  if (left || covered.length === 0 || denied.length === 0) return left;

  const outside =
    wordsOf(sentence, 'covers').find(
      (mark) =>
        isNegated(sentence, mark) ||
        (unrelated.test(textOf(sentence, mark)) &&
          denied.some((one) => one.end <= mark.start) &&
          covered.some(isToldByMore)),
    ) ?? wordsOf(sentence, 'spares')[0];
  if (outside) return isRightlyLeftOut(sentence, outside, covered, others) ? undefined : outside;
  // "Denied only the Caijing report" restricts nothing: the report is all that is denied.
  const { publications } = own.reading.briefing;
  if (sentence.marks.some((mark) => publications.has(mark.key))) return undefined;
  const clauses = denied.map((mark) => clauseOf(sentence, mark.start));
  return (
    only.find((mark) => clauses.includes(clauseOf(sentence, mark.start))) ??
    denied.find((mark) => isOnly(sentence, mark))
  );
}

/** A clause behind the denial that begins with "but not" and names what is covered, and nothing that is not. */
function exception(
  sentence: Sentence,
  topics: readonly Topic[],
  covered: readonly Topic[],
  own: Topic,
  denied: readonly Span[],
): Span | undefined {
  const others = topics.filter((topic) => topic !== own && !covered.includes(topic));
  const isCovered = (span: Span) =>
    covered.some((topic) => isNamedIn(topic, span) || namesGetter(topic, span)) &&
    !others.some((topic) => isPlacedIn(topic, span));
  const excepted = [...sentence.text.matchAll(except)].map((match) => {
    const start = sentence.start + match.index;
    return { start, end: clauseOf(sentence, start).end };
  });
  return (
    sentence.clauses.find(
      (clause) =>
        denied.some((mark) => mark.end <= clause.start) && isButNot(sentence, clause) && isCovered(clause),
    ) ?? excepted.find(isCovered)
  );
}

/** "I only see a denial": the writer's view is bounded, and not the denial. */
function isOfWriter(sentence: Sentence, { start, end }: Span): boolean {
  return (
    /(?:(?<![a-z])(?:i|i've|we|we've|je|on|j'ai) |[我咱]们?)$/u.test(
      sentence.text.slice(0, start - sentence.start),
    ) ||
    /^ ?(?:see|saw|seen|know|known|read|vois|vu|sais|lis|lu)(?![a-z])|^[看见听知]/u.test(
      sentence.text.slice(end - sentence.start),
    )
  );
}

/** "Denies everything except the stockpile". */
const except =
  /(?<![a-z])(?:except(?:ing)?(?: for)?|apart from|save for|other than|sauf|hormis|excepte|a l'exception d(?:e|u|es))(?![a-z])|除了/gu;

export function isButNot(sentence: Sentence, clause: Span): boolean {
  return butNot.test(textOf(sentence, clause));
}

function isPlacedIn({ at }: Topic, clause: Span): boolean {
  return at.some((place) => place >= clause.start && place < clause.end);
}

/** "Denied selling to Alibaba, but not to Tencent": who gets stands for the hand-over. */
function namesGetter({ reading: { transfer }, sentence }: Topic, span: Span): boolean {
  return (
    transfer !== null &&
    /^\W*(?:but |mais )?(?:not|pas) (?:to|a|au) |^\W*(?:而)?不是(?:卖|转)?给/u.test(textOf(sentence, span)) &&
    sentence.marks.some(
      (mark) => transfer.to.includes(mark.key) && mark.start >= span.start && mark.start < span.end,
    )
  );
}

/** "That number" may be any. */
function isToldByMore({
  reading: {
    cues: [first = []],
  },
}: Topic): boolean {
  return !first.includes('amount');
}

export const unrelated = /无关|没关系|rien a voir|nothing to do/u;

/** What the claim is told by stands there, or at least two of its cues. */
function isNamedIn(topic: Topic, clause: Span): boolean {
  const { reading, sentence } = topic;
  const inside = sentence.marks.filter((mark) => mark.start >= clause.start && mark.start < clause.end);
  const named = reading.cues.filter((line) => inside.some((mark) => line.includes(mark.key)));
  return isPlacedIn(topic, clause) || named.length >= 2;
}

/** What the article says in its own voice, which the denial does not cover. */
export function isForeign({ reading: { claim } }: Topic, denial: Denial): boolean {
  return (
    claim.briefing === denial.briefing &&
    claim.basis !== 'denial' &&
    claim.basis !== 'question' &&
    !denial.covers.includes(claim.id)
  );
}

/** The clause of `mark` tells of what is not covered, and the amounts of what is covered stand elsewhere. */
function isRightlyLeftOut(
  sentence: Sentence,
  mark: Span,
  covered: readonly Topic[],
  others: readonly Topic[],
): boolean {
  const clause = clauseOf(sentence, mark.start);
  // "Extend to" may also stand for an extended version, of which nothing is said here.
  const draws = wordsOf(sentence, 'covers', 'spares');
  const isDrawn = (place: number) => draws.some((one) => place >= one.start && place < one.end);
  const isHere = ({ at }: Topic) =>
    at.some((place) => place >= clause.start && place < clause.end && !isDrawn(place));
  return others.some(isHere) && !covered.some((topic) => topic.amounts.length > 0 && isHere(topic));
}
