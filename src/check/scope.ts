/** Finds a denial stretched to what it does not cover, or taken away from what it covers. */
import { type Denial, isDenial } from '../knowledge/knowledge.ts';
import { isNegated } from './negation.ts';
import { clauseOf, type Sentence, type Span, textOf, wordsOf } from './reading.ts';
import type { Topic } from './speaks.ts';
import { isButNot, isForeign, takenAway, unrelated } from './taken-away.ts';

export interface ScopeDeparture extends Span {
  /** The claim that tells of the denial. */
  readonly topic: Topic;
}

const addition = /^\s*(?:and|plus|while|also|et|puis|另外|此外|同时)/u;
const article = /(?<![a-z])(?:article|piece)(?![a-z])|文章|全文|原文/u;

/** `topics`: all that one sentence speaks of. `deniedElsewhere`: another sentence tells of a denial. */
export function scopeDepartures(
  sentence: Sentence,
  topics: readonly Topic[],
  deniedElsewhere: boolean,
): readonly ScopeDeparture[] {
  return topics.flatMap((topic) => {
    const denial = topic.reading.claim.tells;
    if (!denial || !isDenial(denial)) return [];
    const span =
      stretched(sentence, topics, denial) ?? takenAway(sentence, topics, denial, topic, deniedElsewhere);
    return span ? [{ topic, start: span.start, end: span.end }] : [];
  });
}

export function tellsOfDenial({ reading, sentence }: Topic): boolean {
  if (!reading.claim.tells) return false;
  return wordsOf(sentence, 'deny', 'untrue').some((mark) => !isNegated(sentence, mark));
}

/** What the denial does not cover stands beside "denied", with nothing between that sets it apart. */
function stretched(sentence: Sentence, topics: readonly Topic[], denial: Denial): Span | undefined {
  const [denied] = wordsOf(sentence, 'deny', 'untrue').filter(
    (mark) => !isNegated(sentence, mark) && !(mark.key === 'untrue' && isOwnWord(sentence, mark)),
  );
  if (!denied || isSetApart(sentence)) return undefined;
  const clause = clauseOf(sentence, denied.start);
  // "Denies everything in the article": the article says more than what is denied.
  const everything = wordsOf(sentence, 'all').some((mark) => clauseOf(sentence, mark.start) === clause);
  if (everything && article.test(sentence.text)) return denied;

  const joined = wordsOf(sentence, 'covers').length > 0;
  if (!joined && namesReport(sentence, denied, clause, topics)) return undefined;
  const foreign = topics.filter(
    (topic) =>
      isForeign(topic, denial) &&
      topic.at.some((place) => isDeniedIn(sentence, clause, clauseOf(sentence, place), joined)),
  );
  // Beside an amount that is covered, the other claim is rather told along with it than denied with it.
  const beside = topics.some(
    (topic) => denial.covers.includes(topic.reading.claim.id) && topic.amounts.length > 0,
  );
  return foreign.length > 0 && (!beside || joined) ? denied : undefined;
}

/** "Faux, elle est plus lente": the writer's own word, and nobody's denial. */
function isOwnWord(sentence: Sentence, mark: Span): boolean {
  const before = sentence.text.slice(0, mark.start - sentence.start);
  const after = sentence.text.slice(mark.end - sentence.start);
  return mark.start < mark.end && before.trim() === '' && /^\s*[,，:：!！]/u.test(after);
}

/** What is denied is the report, and named as that. */
function namesReport(sentence: Sentence, denied: Span, clause: Span, topics: readonly Topic[]): boolean {
  const publications = topics.flatMap(({ reading }) => [...reading.briefing.publications]);
  return sentence.marks.some(
    ({ key, start }) =>
      start >= denied.end && start < clause.end && (key === 'matter' || publications.includes(key)),
  );
}

/** In the clause of the denial, joined to it ("too"), or behind it with nothing that begins another thought. */
function isDeniedIn(sentence: Sentence, denial: Span, clause: Span, joined: boolean): boolean {
  if (isButNot(sentence, clause)) return false;
  if (clause === denial || joined) return true;
  return clause.start > denial.start && !addition.test(textOf(sentence, clause));
}

function isSetApart(sentence: Sentence): boolean {
  return (
    wordsOf(sentence, 'but', 'silent').length > 0 ||
    wordsOf(sentence, 'covers').some((mark) => isNegated(sentence, mark)) ||
    unrelated.test(sentence.text)
  );
}
