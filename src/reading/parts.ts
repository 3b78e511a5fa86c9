/** The parts of a text that ask: people tell of their day before they come to the question. */
import { partOf, type Reading } from './reader.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { lengthOf } from './words.ts';

/** A sentence of fewer words is asked in one breath. */
const longSentence = 20;
/** A clause of fewer belongs to its neighbour. */
const shortestClause = 4;

const clauseEnd = /[,;:，；：、()（）]|\s[-–—]\s/u;

/** By the positions of its words: the first, and the one behind the last. */
type Stretch = readonly [from: number, to: number];

/** The sentences that ask (all, where none has a question mark), long ones clause by clause; none where it is a single one. */
export function partsOf(reading: Reading): readonly Reading[] {
  const sentences = sentencesOf(reading.text);
  const parts = askingAmong(sentences).flatMap(({ start, end }) =>
    clausesOf(stretchOf(reading, start, end), reading),
  );
  return sentences.length < 2 && parts.length < 2 ? [] : parts.map(([from, to]) => partOf(reading, from, to));
}

/** The questions of a text that asks for several things: each sentence that asks, and each from its question word on. */
export function questionsIn(reading: Reading): readonly Reading[] {
  const { text, words, meanings } = reading;
  const asked = meanings.filter(({ id }) => id.startsWith('ask.')).map(({ from }) => from);
  const parts = askingAmong(sentencesOf(text)).flatMap(({ start, end }): Stretch[] => {
    const [from, to] = stretchOf(reading, start, end);
    const [, ...later] = asked.filter((at) => from <= at && at < to);
    // Chinese asks anywhere in a clause.
    const begins = later.map((at) => (words[at]?.han ? clauseStart(from, at, reading) : at));
    const bounds = [...new Set([from, ...begins, to])];
    return bounds.slice(1).map((bound, at) => [bounds[at] ?? from, bound]);
  });
  return parts.length < 2 ? [] : parts.map(([from, to]) => partOf(reading, from, to));
}

/** All, where none has a question mark. */
function askingAmong(sentences: readonly Sentence[]): readonly Sentence[] {
  const asking = sentences.filter(({ asks }) => asks);
  return asking.length > 0 ? asking : sentences;
}

function clauseStart(from: number, at: number, { text, words }: Reading): number {
  let start = at;
  while (start > from && !clauseEnd.test(text.slice(words[start - 1]?.end, words[start]?.start))) start--;
  return start;
}

function stretchOf({ words }: Reading, start: number, end: number): Stretch {
  const from = words.findIndex((word) => word.start >= start);
  const behind = words.findIndex((word) => word.start >= end);
  return [from < 0 ? words.length : from, behind < 0 ? words.length : behind];
}

function clausesOf(sentence: Stretch, { text, words }: Reading): readonly Stretch[] {
  const length = (stretch: Stretch) => lengthOf(words.slice(...stretch));
  if (length(sentence) < longSentence) return [sentence];
  const clauses: Stretch[] = [];
  let [from, to] = sentence;
  for (let at = from + 1; at <= to; at++) {
    const between = text.slice(words[at - 1]?.end, words[at]?.start);
    if (at < to && !clauseEnd.test(between)) continue;
    const last = clauses.at(-1);
    const piece: Stretch = [from, at];
    const joins = last && Math.min(length(last), length(piece)) < shortestClause;
    if (joins) clauses[clauses.length - 1] = [last[0], at];
    else clauses.push(piece);
    from = at;
  }
  return clauses;
}
