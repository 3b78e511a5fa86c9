/** Finds a denial stretched to what it does not cover, or taken away from what it covers. */
import type { Denial } from '../knowledge/knowledge.ts';
import { isNegated, isOnly } from './negation.ts';
import { clauseOf, type Sentence, type Span, textOf, wordsOf } from './reading.ts';
import type { Topic } from './speaks.ts';

export interface ScopeDeparture extends Span {
  /** The claim that tells of the denial. */
  readonly topic: Topic;
}

/** "… but not the stockpile". */
const butNot = /^\s*(?:but|mais)?\s*(?:not|pas|non)(?![a-z])|^\s*(?:而)?不是/u;
const addition = /^\s*(?:and|plus|while|also|et|puis|另外|此外|同时)/u;
const unrelated = /无关|没关系|rien a voir|nothing to do/u;
const article = /(?<![a-z])(?:article|piece)(?![a-z])|文章|全文|原文/u;

/** `topics`: all that one sentence speaks of. `deniedElsewhere`: another sentence tells of a denial. */
export function scopeDepartures(
  sentence: Sentence,
  topics: readonly Topic[],
  deniedElsewhere: boolean,
): readonly ScopeDeparture[] {
  return topics.flatMap((topic) => {
    const denial = topic.reading.claim.tells;
    if (!denial) return [];
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

/** What the article says in its own voice, which the denial does not cover. */
function isForeign({ reading: { claim } }: Topic, denial: Denial): boolean {
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

/** "Denied only the price", "did not deny the stockpile", "the denial does not cover the buyers". */
function takenAway(
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
  const only = wordsOf(sentence, 'only');
  const apart = covered.length > 0 && (only.length > 0 || deniedElsewhere);
  if (spared && (denied.some((mark) => mark.end < spared.start) || apart)) return spared;
  const except = denied.length > 0 ? exception(sentence, topics, covered, own, denied) : undefined;
  if (except || covered.length === 0 || denied.length === 0) return except;

  const outside =
    wordsOf(sentence, 'covers').find((mark) => isNegated(sentence, mark)) ?? wordsOf(sentence, 'spares')[0];
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
  return sentence.clauses.find(
    (clause) =>
      denied.some((mark) => mark.end <= clause.start) &&
      isButNot(sentence, clause) &&
      covered.some((topic) => isNamedIn(topic, clause)) &&
      !others.some((topic) => isPlacedIn(topic, clause)),
  );
}

function isButNot(sentence: Sentence, clause: Span): boolean {
  return butNot.test(textOf(sentence, clause));
}

function isPlacedIn({ at }: Topic, clause: Span): boolean {
  return at.some((place) => place >= clause.start && place < clause.end);
}

/** What the claim is told by stands there, or at least two of its cues. */
function isNamedIn(topic: Topic, clause: Span): boolean {
  const { reading, sentence } = topic;
  const inside = sentence.marks.filter((mark) => mark.start >= clause.start && mark.start < clause.end);
  const named = reading.cues.filter((line) => inside.some((mark) => line.includes(mark.key)));
  return isPlacedIn(topic, clause) || named.length >= 2;
}
