/** Finds a date or time for something that the article gives none for. */
import { clauseOf, type Span } from './reading.ts';
import type { Topic } from './speaks.ts';

/** Words by which people tell when they read or wrote something, which is no time of the story. */
const readers =
  /(?<![a-z])(?:read|saw|seen|posted|reading|scrolling|woke|lu|vu|poste|dans le (?:rer|metro|train)|bonne nuit|good morning|morning all|digest|recap|update|resume|point)(?![a-z])|看到|读到|刷到|潜水|老用户|刚看|才看|早安|晚安|才知道|听说的|发的帖/u;

export function unsaidTimes(topic: Topic): readonly Span[] {
  const { reading, sentence } = topic;
  return sentence.times.filter((time) => {
    if (time.quarter !== null && (reading.quarter === null || time.quarter === reading.quarter)) return false;
    const clause = clauseOf(sentence, time.start);
    const text = sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start);
    return !readers.test(text);
  });
}
