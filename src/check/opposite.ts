/** The opposite of what a claim's frame says: the slower called faster, what rises said to fall. */
import type { Frame } from '../knowledge/knowledge.ts';
import type { Found } from '../reading/phrases.ts';
import { gap, isWithin, type Stretch, spanOf } from '../reading/stretches.ts';
import { departure, likeliestIn, type Rule } from './context.ts';
import { clauseAt, has, isTold, tellingAround, tellingIn } from './said.ts';
import type { Said, Topic } from './speaks.ts';

export const oppositeDepartures: Rule = (said, { record }) => {
  if (has(said.telling, 'deny', 'untrue')) return [];
  for (const { claim, frame } of record.framed) {
    if (frame.act === 'transfer') continue;
    const names = namesOf(frame);
    // A claim may say of what it is in other words than the name's: "over twice as many ships" of a queue.
    const could = (topic: Topic) =>
      topic.record.claim === claim || names.every((name) => topic.record.names.has(name));
    const topic = likeliestIn(said.topics, 'negated', could);
    if (!topic) continue;
    const shown = frame.act === 'compare' ? comparedOtherwise(frame, said) : changedOtherwise(frame, said);
    if (shown && isTold(said, shown)) return [departure('negated', topic.record.claim, said, shown)];
  }
  return [];
};

function namesOf(frame: Exclude<Frame, { act: 'transfer' }>): readonly string[] {
  return frame.act === 'compare' ? [...frame.less, ...frame.more] : frame.what;
}

/** Nobody names two things so far before what compares them. */
const farthest = 12;

function comparedOtherwise(
  { less, more }: Extract<Frame, { act: 'compare' }>,
  said: Said,
): Stretch | undefined {
  const named = (ids: readonly string[]) => said.reading.names.find(({ id }) => ids.includes(id));
  const small = named(less);
  const great = named(more);
  if (!small || !great || small.from === great.from) return undefined;
  const [first, second] = small.from < great.from ? [small, great] : [great, small];
  const whole = spanOf(first, second);
  const turned = (isGreaterFirst: boolean) => (isGreaterFirst === (first === small) ? whole : undefined);
  const between = said.text.slice(said.words[first.to - 1]?.end, said.words[second.from]?.start);
  const [, sign] = /^\s*([<>])\s*$/.exec(between) ?? [];
  if (sign) return turned(sign === '>');
  const word = inOneWay(
    said.acts.filter(
      (one) =>
        ['more', 'less', 'equal'].includes(one.id) && gap(first, one) >= 0 && one.to - first.to < farthest,
    ),
  );
  if (!word) return undefined;
  const isThan = said.acts.some(({ id, from }) => id === 'than' && from >= word.from && from < second.from);
  if (clauseAt(said, first.from) !== clauseAt(said, second.from) && !isThan) return undefined;
  const isNegated = tellingAround(said, word.from).some(
    ({ id, from }) => id === 'negation' && from <= word.from,
  );
  if (word.id === 'equal') return isNegated ? undefined : whole;
  return turned((word.id === 'more') !== isNegated);
}

const reach = 6;

function changedOtherwise({ what, way }: Extract<Frame, { act: 'change' }>, said: Said): Stretch | undefined {
  for (const name of said.reading.names.filter(({ id }) => what.includes(id))) {
    const clause = clauseAt(said, name.from);
    const word = inOneWay(
      said.acts.filter(
        (one) => ['up', 'down'].includes(one.id) && isWithin(one, clause) && gap(one, name) < reach,
      ),
    );
    if (word && word.id !== way && !has(tellingIn(said, clause), 'negation')) return spanOf(word, name);
  }
  return undefined;
}

/** The first, unless they say two things at once. */
function inOneWay(words: readonly Found[]): Found | undefined {
  const [first] = words;
  return words.every(({ id }) => id === first?.id) ? first : undefined;
}
