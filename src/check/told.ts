/** How a message vouches for what it tells: a denied claim told as a fact, or said to have been confirmed. */

import { agentOf } from './agent.ts';
import { isNegated } from './negation.ts';
import { clauseOf, type Reading, type Sentence, type Span, textOf, wordsOf } from './reading.ts';
import type { Record } from './record.ts';
import type { Topic } from './speaks.ts';

/** Whether anything in the message names a source, doubts, or mentions a denial: for all of it. */
export function isVouched(reading: Reading, topics: readonly Topic[]): boolean {
  const publications = new Set(topics.flatMap((topic) => [...topic.reading.briefing.publications]));
  return reading.sentences.some(
    (sentence) =>
      sentence.asks ||
      sentence.refutes ||
      wordsOf(sentence, 'confirm').some((mark) => isNegated(sentence, mark)) ||
      wordsOf(sentence, 'report', 'hedge', 'deny', 'untrue', 'silent').length > 0 ||
      sentence.marks.some((mark) => publications.has(mark.key)),
  );
}

/** A denied claim told with no source, no hedge and no mention of the denial. */
export function isToldAsFact(topic: Topic, others: readonly Topic[]): boolean {
  const { reading, sentence, at } = topic;
  if (reading.claim.denials.length === 0 || isByTheWay(topic, others)) return false;
  return at.some((start) => !isNegated(sentence, { start, end: start }));
}

/** All that is counted in the sentence is said of an undenied claim; this one, which has a figure, is touched by a word. */
function isByTheWay({ reading, sentence, amounts }: Topic, others: readonly Topic[]): boolean {
  return (
    reading.figures.length > 0 &&
    amounts.length === 0 &&
    others.some(
      (other) =>
        other.sentence === sentence && other.reading.claim.denials.length === 0 && other.amounts.length > 0,
    )
  );
}

const speaker =
  /(?:^|[^a-z])(?:i|we|je|j'|nous|on|let me|can|to)(?: can| could| just| peux| must| have to| will)*\s*$|[我咱]们?.{0,3}$/u;

/** What is only supposed: "if ByteDance ever confirms". */
const condition =
  /(?<![a-z])(?:if|once|until|unless|si|tant que|lorsque|le jour ou|des que|the day|whenever|in case)(?![a-z])|如果|(?<!主)要是|除非|假如|等到|哪天|有朝一日|若/u;

/** "The report is confirmed": who stands before it does not do it. */
const isPassive =
  /(?:^|[^a-z])(?:is|was|are|been|being|got|est|ete|sont|etait)(?: (?:now|finally|officially|bien|enfin))?\s*$|被[^,，]*$/u;

/** Where a party is said to have confirmed what the topic's claim tells. */
export function confirmations(topic: Topic, record: Record): readonly Span[] {
  const { reading, sentence } = topic;
  return wordsOf(sentence, 'confirm').filter((mark) => {
    // The word that shows what is spoken of does not also confirm it.
    if (
      (reading.claim.denials.length === 0 && topic.at.includes(mark.start)) ||
      isNegated(sentence, mark) ||
      isDenialConfirmed(sentence, mark)
    )
      return false;
    const lead = sentence.text.slice(0, mark.start - sentence.start);
    if (
      speaker.test(lead) ||
      condition.test(textOf(sentence, { start: clauseOf(sentence, mark.start).start, end: mark.start }))
    )
      return false;
    if (wordsOf(sentence, 'silent').length > 0 || /(?:un|non |not |yet to be |to be )$/.test(lead))
      return false;
    const agents = agentOf(sentence, mark, record, reading);
    // "Concedes that the story is accurate" says it of all that the report tells.
    if (reading.claim.tells && isAdmitted(sentence))
      return agents.length > 0 && agents.every((id) => reading.briefing.parties.has(id));
    const disputed = reading.claim.denials.length > 0;
    if (disputed && isPassive.test(lead)) return true;
    if (disputed) return !agents.some((id) => reading.briefing.publications.has(id));
    return (
      agents.length > 0 &&
      !agents.some((id) => reading.sayers.has(id) || reading.briefing.publications.has(id))
    );
  });
}

/** "My uncle says they admitted it. I read it: nothing is admitted." That another party has not is no such thing. */
export function isTakenBack(sentence: Sentence, { sentences }: Reading, { parties }: Record): boolean {
  const partiesIn = ({ marks }: Sentence) => marks.flatMap(({ key }) => (parties.has(key) ? [key] : []));
  const meant = partiesIn(sentence);
  return sentences.slice(sentences.indexOf(sentence) + 1).some((later) => {
    const named = partiesIn(later);
    if (named.length > 0 && !named.some((party) => meant.includes(party))) return false;
    return wordsOf(later, 'confirm').some((mark) => isNegated(later, mark));
  });
}

/** The report as a whole is confirmed, and nothing of it denied. */
export function isAdmitted(sentence: Sentence): boolean {
  return (
    wordsOf(sentence, 'confirm').some((mark) =>
      admitsMatter.test(textOf(sentence, { ...sentence, start: mark.end })),
    ) &&
    wordsOf(sentence, 'matter').length > 0 &&
    wordsOf(sentence, 'deny', 'untrue', 'silent', 'mute').length === 0
  );
}

/** Behind "confirms": the report itself, not what it is about. */
const admitsMatter =
  /^ (?:that |que )?(?:the|this|that|all of the|caijing's|l'|le |cette )[^.,;:]{0,60}(?:$|(?:is|was|are|were|est|etait|sont|etaient) (?:accurate|true|correct|right|legit|real|exacte?s?|vraie?s?|juste)(?![a-z]))|^了?[^,，]{0,14}(?:报道|消息|传闻|说法)(?:$|属实|是真|没错|准确)/u;

/** "confirmed that it denies". */
function isDenialConfirmed(sentence: Sentence, mark: Span): boolean {
  const clause = clauseOf(sentence, mark.start);
  return wordsOf(sentence, 'deny', 'untrue').some((one) => one.start > mark.start && one.start < clause.end);
}
