/** Finds a denial stretched to what it does not cover, or taken away from what it covers. */
import type { Denial } from '../knowledge/knowledge.ts';
import { clauseOf, isNegated, isOnly, type Sentence, type Span, textOf, wordsOf } from './reading.ts';
import type { Topic } from './speaks.ts';

export interface Stretched extends Span {
  readonly topic: Topic;
}

/** "… but not the stockpile". */
const butNots = /^\s*(?:but|mais)?\s*(?:not|pas|non)(?![a-z])|^\s*(?:而)?不是/u;

/** `topics`: all that one sentence speaks of. */
export function scopeDepartures(sentence: Sentence, topics: readonly Topic[]): readonly Stretched[] {
  const denials = topics.flatMap((topic) =>
    topic.reading.claim.tells ? [{ topic, denial: topic.reading.claim.tells }] : [],
  );
  return denials.flatMap(({ topic, denial }) => [
    ...stretched(sentence, topics, denial, topic),
    ...takenAway(sentence, topics, denial, topic),
  ]);
}

function isButNot(sentence: Sentence, clause: Span): boolean {
  return butNots.test(textOf(sentence, clause));
}

/** What the denial does not cover stands beside "denied", with nothing between that sets it apart. */
function stretched(sentence: Sentence, topics: readonly Topic[], denial: Denial, own: Topic): Stretched[] {
  const marks = wordsOf(sentence, 'deny', 'untrue').filter((mark) => !isNegated(sentence, mark));
  const apart =
    wordsOf(sentence, 'but').length > 0 ||
    wordsOf(sentence, 'covers').some((mark) => isNegated(sentence, mark)) ||
    wordsOf(sentence, 'silent').length > 0 ||
    /无关|没关系|rien a voir|nothing to do/u.test(sentence.text);
  if (apart || marks.length === 0) return [];
  const [mark] = marks;
  if (!mark) return [];
  const covered = topics.some(
    (topic) => denial.covers.includes(topic.reading.claim.id) && topic.amounts.length > 0,
  );
  return topics
    .filter(({ reading }) => {
      const { claim } = reading;
      return (
        claim.briefing === denial.briefing &&
        claim.basis !== 'denial' &&
        claim.basis !== 'question' &&
        !denial.covers.includes(claim.id)
      );
    })
    .filter((one) => !one.at.every((at) => isButNot(sentence, clauseOf(sentence, at))))
    .filter(() => !covered || wordsOf(sentence, 'covers').length > 0)
    .slice(0, 1)
    .map(() => ({ topic: own, start: mark.start, end: mark.end }));
}

/** "denied only the price", "did not deny the stockpile", "the denial does not cover the buyers". */
function takenAway(sentence: Sentence, topics: readonly Topic[], denial: Denial, own: Topic): Stretched[] {
  const covered = topics.filter(({ reading }) => denial.covers.includes(reading.claim.id));
  const denies = wordsOf(sentence, 'deny', 'untrue');
  const spared = denies.filter((mark) => isNegated(sentence, mark));
  const denied = denies.filter((mark) => !isNegated(sentence, mark));
  const butNot = sentence.clauses.find(
    (clause) =>
      denied.some((one) => one.end <= clause.start) &&
      isButNot(sentence, clause) &&
      covered.some((topic) => topic.at.some((at) => at >= clause.start && at < clause.end)),
  );
  const only = wordsOf(sentence, 'only').find((mark) =>
    denied.some((one) => clauseOf(sentence, one.start) === clauseOf(sentence, mark.start)),
  );
  const restricted = only ?? denied.find((mark) => isOnly(sentence, mark));
  const outside =
    wordsOf(sentence, 'covers').find((mark) => isNegated(sentence, mark)) ?? wordsOf(sentence, 'spares')[0];
  const publications = own.reading.briefing.publications;
  const whole = sentence.marks.some((mark) => publications.has(mark.key));
  const mark =
    (denied.length > 0 && spared.find((one) => denied.some((other) => other.end < one.start))) ||
    (denied.length > 0 && covered.length > 0 && outside) ||
    butNot ||
    (!whole && covered.length > 0 && restricted);
  if (!mark) return [];
  return [{ topic: own, start: mark.start, end: mark.end }];
}
