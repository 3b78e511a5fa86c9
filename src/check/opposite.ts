/** The opposite of what a claim's frame says: the slower called faster, what rises said to fall. */
import type { Frame } from '../knowledge/knowledge.ts';
import type { Found } from '../reading/phrases.ts';
import { likeliestIn, type Rule } from './context.ts';
import {
  clauseAt,
  has,
  isRejected,
  isTold,
  isWithin,
  type Stretch,
  tellingAround,
  tellingIn,
} from './said.ts';
import type { Said, Topic } from './speaks.ts';

export const oppositeDepartures: Rule = (said, { record }) => {
  if (isRejected(said) || has(said.telling, 'deny', 'untrue')) return [];
  for (const { claim, frame } of record.framed) {
    if (frame.act === 'transfer') continue;
    const names = namesOf(frame);
    // A claim may say of what it is in other words than the name's: "over twice as many ships" of a queue.
    const could = (topic: Topic) =>
      topic.record.claim === claim || names.every((name) => topic.record.names.has(name));
    const topic = likeliestIn(said, 'negated', could);
    if (!topic) continue;
    const shown = frame.act === 'compare' ? comparedOtherwise(frame, said) : changedOtherwise(frame, said);
    if (shown && isTold(said, shown)) return [{ kind: 'negated', claim: topic.record.claim, stretch: shown }];
  }
  return [];
};

function namesOf(frame: Exclude<Frame, { act: 'transfer' }>): readonly string[] {
  return frame.act === 'compare' ? [...frame.less, ...frame.more] : frame.what;
}

function comparedOtherwise(
  { less, more }: Extract<Frame, { act: 'compare' }>,
  said: Said,
): Stretch | undefined {
  const named = (ids: readonly string[]) => said.reading.names.find(({ id }) => ids.includes(id));
  const small = named(less);
  const great = named(more);
  if (!small || !great || small.from === great.from) return undefined;
  const [first, second] = small.from < great.from ? [small, great] : [great, small];
  const marks = said.sentence.text.slice(said.words[first.to - 1]?.end, said.words[second.from]?.start);
  const sign = /^\s*([<>])\s*$/.exec(marks)?.[1];
  if (sign) return (sign === '>') === (first === small) ? { from: first.from, to: second.to } : undefined;
  const words = said.acts.filter(
    ({ id, from, to }) =>
      ['more', 'less', 'equal'].includes(id) && (from >= first.to || to <= first.from) && to - first.to < 12,
  );
  const ids = new Set(words.map(({ id }) => id));
  const [word] = words;
  // Two ways at once: left alone.
  if (!word || ids.size !== 1) return undefined;
  if (clauseAt(said, first.from) !== clauseAt(said, second.from) && !isThan(said, word, second))
    return undefined;
  if (word.id === 'equal') return isNegatedNear(said, word) ? undefined : { from: first.from, to: second.to };
  const greaterFirst = (word.id === 'more') !== isNegatedNear(said, word);
  return greaterFirst === (first === small) ? { from: first.from, to: second.to } : undefined;
}

function isNegatedNear(said: Said, word: Found): boolean {
  return tellingAround(said, word.from).some(({ id, from }) => id === 'negation' && from <= word.from);
}

function isThan(said: Said, word: Found, second: Found): boolean {
  return said.acts.some(({ id, from }) => id === 'than' && from >= word.from && from < second.from);
}

const reach = 6;

function changedOtherwise({ what, way }: Extract<Frame, { act: 'change' }>, said: Said): Stretch | undefined {
  for (const name of said.reading.names.filter(({ id }) => what.includes(id))) {
    const clause = clauseAt(said, name.from);
    const near = said.acts.filter(
      (one) =>
        (one.id === 'up' || one.id === 'down') &&
        isWithin(one, clause) &&
        Math.min(Math.abs(one.from - name.to), Math.abs(name.from - one.to)) < reach,
    );
    const ways = new Set(near.map(({ id }) => id));
    const [word] = near;
    if (!word || ways.size !== 1) continue;
    if (has(tellingIn(said, clause), 'negation')) continue;
    if (word.id !== way) return { from: Math.min(word.from, name.from), to: Math.max(word.to, name.to) };
  }
  return undefined;
}
