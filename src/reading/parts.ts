/** The parts of a text that ask: people tell of their day before they come to the question. */
import { type Reading, read, type Vocabulary } from './reader.ts';
import { sentencesOf } from './sentences.ts';

/** A sentence of fewer words is asked in one breath. */
const longSentence = 20;
/** A clause of fewer belongs to its neighbour. */
const shortestClause = 4;
/** A Chinese word takes about two characters. */
const wordsInHan = 0.5;

const clauseEnds = /(?<=[,;:，；：、()（）]|\s[-–—]\s)/u;

/** The sentences that ask (all, where none has a question mark), long ones clause by clause; none where it is a single one. */
export function partsOf(reading: Reading, vocabulary: Vocabulary): readonly Reading[] {
  const sentences = sentencesOf(reading.text);
  const asking = sentences.filter(({ asks }) => asks);
  const parts = (asking.length > 0 ? asking : sentences).flatMap(({ text }) => clausesOf(text));
  return sentences.length < 2 && parts.length < 2 ? [] : parts.map((part) => read(part, vocabulary));
}

function clausesOf(sentence: string): readonly string[] {
  if (lengthOf(sentence) < longSentence) return [sentence];
  const clauses: string[] = [];
  for (const piece of sentence.split(clauseEnds)) {
    const last = clauses.at(-1);
    const joins = last !== undefined && Math.min(lengthOf(last), lengthOf(piece)) < shortestClause;
    if (joins) clauses[clauses.length - 1] = `${last}${piece}`;
    else clauses.push(piece);
  }
  return clauses;
}

/** In words. */
function lengthOf(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const others = text.match(/(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)?.length ?? 0;
  return han * wordsInHan + others;
}
