/** Finds a date or time for something that the article gives none for. */
import { clauseOf, type Sentence, type Span, textOf, wordsOf } from './reading.ts';
import type { Topic } from './speaks.ts';

/** Words by which people tell when they read or wrote something, which is no time of the story. */
const readers =
  /(?<![a-z])(?:read|(?:i|we|just|only) saw|saw (?:this|that|it|on)|seen|posted|reading|scrolling|woke|lu|vu|lis|lit|relis|poste|dans le (?:rer|metro|train)|here|chez moi|bonne nuit|good morning|morning all|digest|reading list|round-?up|newsletter|revue de presse|recap|update|resume|point|on me demande|asks? me|asked me|heard|learn(?:ed|t)|til|apprends|appris|decouvre|news)(?![a-z])|[早晚日周]报(?!道)|看到|读到|刷到|潜水|老用户|刚看|才看|早安|晚安|才知道|听说的|听说|得知|了解到|发的帖|新闻/u;

/** `others`: all that the message speaks of. */
export function unsaidTimes(topic: Topic, others: readonly Topic[]): readonly Span[] {
  const { reading, sentence, at } = topic;
  if (reading.claim.basis === 'question' || others.some((other) => isWider(other, topic))) return [];
  return sentence.times.filter((time) => {
    if (time.quarter !== null && isToldQuarter(time.quarter, topic, others)) return false;
    const clause = clauseOf(sentence, time.start);
    const index = sentence.clauses.indexOf(clause);
    // "Back in February, if Caijing is right, Tencent …": a short one may stand before two.
    const far = clause.end - clause.start <= 25 ? 3 : 2;
    const next = sentence.clauses[index + 1];
    // "Half a year ago nobody cared, now Caijing says …": what follows is told of another time.
    if (
      next &&
      isTurnOfTime.test(textOf(sentence, next)) &&
      !at.some((place) => place >= clause.start && place < clause.end)
    )
      return false;
    const near = sentence.clauses.slice(Math.max(0, index - 1), index + far);
    if (!at.some((place) => near.some((one) => place >= one.start && place < one.end))) return false;
    if (
      isOfOthers(sentence, clause, topic) ||
      isOfOtherSum(sentence, clause, topic, others) ||
      ofWriter.test(textOf(sentence, clause))
    )
      return false;
    // "It's 2am and I'm reading that …" is one thought.
    const joined = next && /^(?:and|et) /u.test(textOf(sentence, next)) ? next : clause;
    return !readers.test(textOf(sentence, { start: clause.start, end: joined.end }));
  });
}

/** "I sold my shares on Monday": the time of what the writer did, and not of what the writer thinks. */
const ofWriter =
  /^\W*(?:(?:and|so|well|et|bon) )?(?:(?:i|we)(?:'ve|'d)? (?!(?:\w+ )?(?:think|thought|guess|believe|bet|know|knew|say|said|heard|suppose|reckon|swear|mean|told)(?![a-z]))|(?:just |finally )?(?:got|bought|sold|ordered|had|picked up) (?:my|our) |my (?:shop|company|boss|lab|friend|dad|mom|uncle|team|office)(?![a-z])|our (?:shop|company|lab|team|office)(?![a-z])|j(?:e |')(?!(?:ai )?(?:pense|cro[iy]|di[st]|sai[st]|parie|jure|cru|suppose))|on (?:m'|nous )|nous avons |m(?:on|a|es) (?:boite|labo|patron|pote|equipe|cousin|pere|mere)(?![a-z]))|^[^我]{0,5}我(?:们公司|司|家|们实验室|把|买|卖|的)/u;

const isTurnOfTime =
  /^\W*(?:and |but |et |mais )?(?:now|today|these days|maintenant|aujourd'hui|desormais)(?![a-z])|^\W*(?:现在|如今|这会儿)/u;

/** "Intel denied it last week": the clause names a company that no briefing knows, and none of this one. */
function isOfOthers(sentence: Sentence, clause: Span, { reading: { briefing } }: Topic): boolean {
  const here = sentence.marks.filter(({ start }) => start >= clause.start && start < clause.end);
  return (
    here.some(({ kind }) => kind === 'outside') &&
    !here.some(({ key, kind }) => kind === 'entity' && (briefing.parties.has(key) || briefing.about.has(key)))
  );
}

/** "Paid $8.6bn for it in 2016, so 2bn yuan is nothing": the clause has an amount that is said of no claim. */
function isOfOtherSum(
  sentence: Sentence,
  clause: Span,
  { reading: { briefing } }: Topic,
  others: readonly Topic[],
): boolean {
  const within = (one: Span) => one.start >= clause.start && one.start < clause.end;
  const own = others.flatMap(({ amounts }) => amounts.map(({ quantity }) => quantity));
  return (
    sentence.quantities.some((one) => one.unit === 'money' && within(one) && !own.includes(one)) &&
    !sentence.marks.some((mark) => briefing.about.has(mark.key) && within(mark))
  );
}

/** Both buyers are named: the time is that of the claim that names both. */
function isWider(other: Topic, { reading, sentence }: Topic): boolean {
  const [wide = [], own = []] = [other.reading.transfer?.to, reading.transfer?.to];
  return (
    other.sentence === sentence &&
    own.length > 0 &&
    wide.length > own.length &&
    own.every((id) => wide.includes(id)) &&
    wide.every((id) => sentence.marks.some((mark) => mark.key === id))
  );
}

/** The quarter of this claim, or of another that the sentence speaks of too. */
function isToldQuarter(quarter: number, topic: Topic, others: readonly Topic[]): boolean {
  if (topic.reading.quarter !== null) return topic.reading.quarter === quarter;
  // "The orders of Q1" are those of the record, though the sentence names no more of them.
  const isOfOrders =
    wordsOf(topic.sentence, 'order').length > 0 && topic.reading.briefing.quarters.has(quarter);
  return (
    isOfOrders || others.some((other) => other.sentence === topic.sentence && other.reading.quarter !== null)
  );
}
