/** The parts of a text that ask: people tell of their day before they come to the question. */
import { partOf, type Reading } from './reader.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { marksBefore, partsFrom, type Stretch, spanOf, stretchOf } from './stretches.ts';
import { lengthOf } from './words.ts';

/** A sentence of fewer words is asked in one breath. */
const longSentence = 20;
/** A clause of fewer belongs to its neighbour. */
const shortestClause = 4;

const clauseEnd = /[,;:，；：、()（）]|\s[-–—]\s/u;

/** The sentences that ask (all, where none has a question mark), long ones clause by clause; none where it is a single one. */
export function partsOf(reading: Reading): readonly Reading[] {
  const sentences = sentencesOf(reading.text);
  const parts = askingAmong(sentences).flatMap(({ start, end }) =>
    clausesOf(stretchOf(reading, start, end), reading),
  );
  return sentences.length < 2 && parts.length < 2 ? [] : parts.map((part) => partOf(reading, part));
}

/** The questions of a text that asks for several things: each sentence that asks, and each from its question word on. */
export function questionsIn(reading: Reading): readonly Reading[] {
  const { text, words, meanings } = reading;
  const asked = meanings.filter(({ id }) => id.startsWith('ask.')).map(({ from }) => from);
  const parts = askingAmong(sentencesOf(text)).flatMap(({ start, end }) => {
    const sentence = stretchOf(reading, start, end);
    const [, ...later] = asked.filter((at) => sentence.from <= at && at < sentence.to);
    const clauses = partsFrom(sentence, (at) => clauseEnd.test(marksBefore(reading, at)));
    // Chinese asks anywhere in a clause.
    const begins = later.map((at) =>
      words[at]?.han ? clauses.findLast(({ from }) => from <= at)?.from : at,
    );
    return partsFrom(sentence, (at) => begins.includes(at));
  });
  return parts.length < 2 ? [] : parts.map((part) => partOf(reading, part));
}

/** All, where none has a question mark. */
function askingAmong(sentences: readonly Sentence[]): readonly Sentence[] {
  const asking = sentences.filter(({ asks }) => asks);
  return asking.length > 0 ? asking : sentences;
}

function clausesOf(sentence: Stretch, reading: Reading): readonly Stretch[] {
  const length = ({ from, to }: Stretch) => lengthOf(reading.words.slice(from, to));
  if (length(sentence) < longSentence) return [sentence];
  const clauses: Stretch[] = [];
  for (const clause of partsFrom(sentence, (at) => clauseEnd.test(marksBefore(reading, at)))) {
    const last = clauses.at(-1);
    const joins = last && Math.min(length(last), length(clause)) < shortestClause;
    if (joins) clauses[clauses.length - 1] = spanOf(last, clause);
    else clauses.push(clause);
  }
  return clauses;
}
