/** Which claims a message speaks of: the same finding as for questions, for each sentence and each part of it. */
import { findForSentence, type Index, type Near } from '../answer/find.ts';
import { languageOf } from '../language/index.ts';
import { partOf, type Reading, readWords } from '../reading/reader.ts';
import { isWithin, type Stretch } from '../reading/stretches.ts';
import type { ClaimRecord } from './claim-record.ts';
import { comparedWith, evidenceFor, nothing, saysSomething } from './evidence.ts';
import type { BriefingRecord } from './record.ts';
import { clauseAt, idsOf, lengthIn, type Told } from './said.ts';
import { speaksWeights } from './weights.ts';

/** A sentence as it is read for one briefing, and what it speaks of, of every probability, the likeliest first. */
export interface Said extends Told {
  readonly reading: Reading;
  /** By each of its parts. */
  readonly weighed: readonly Topic[];
  /** Each claim once. */
  readonly topics: readonly Topic[];
  /** Of what in it is denied or confirmed, by itself. */
  readonly objects: readonly Topic[];
}

/** A claim that a sentence speaks of, or part of one. */
export interface Topic {
  readonly record: ClaimRecord;
  readonly stretch: Part;
  readonly evidence: readonly number[];
  /** Calibrated, 0 to 1. */
  readonly probability: number;
}

/** Parts of a sentence that are shorter say too little by themselves; of more parts the first are looked at. */
const shortestPart = 3;
const mostParts = 6;
/** Of all parts of a long message, so many. */
const mostPartsOfAll = 30;
/** What comes less near, by share of the nearest, is not meant. */
const nearEnough = 0.4;
const hardlyLikely = 0.01;

/** Every claim that comes near a sentence of a message or a part of one, with the evidence for it. */
export function saidIn(all: readonly Told[], record: BriefingRecord, index: Index): readonly Said[] {
  const read = all.map((told) => {
    const reading = readWords(told.text, told.words, index.vocabulary);
    return { told, reading, compared: comparedWith(record, told), nearest: findForSentence(reading, index) };
  });
  const whole = new Float64Array(index.subjects.length);
  for (const { nearest } of read)
    for (const { at, likeness } of nearest) whole[at] = Math.max(whole[at] ?? 0, likeness);
  let left = mostPartsOfAll;
  return read.map(({ told, reading, compared, nearest }) => {
    const weighed = partsOf(told).flatMap((stretch) => {
      const isWhole = stretch.of === 'sentence';
      const own = isWhole ? reading : partOf(reading, stretch);
      if (!isWhole && (left === 0 || !saysSomething(own))) return [];
      if (!isWhole) left--;
      const part = {
        told,
        stretch,
        meanings: idsOf(own.meanings),
        names: idsOf(own.names),
        compared: compared.filter((one) => isWithin(one.stretch, stretch)),
      };
      const found = isWhole ? nearest : findForSentence(own, index);
      return nearEnoughOf(found, record, stretch).map(({ near, claim, rival }): Topic => {
        const coming = { near, rival, whole: whole[near.at] ?? 0 };
        const evidence = evidenceFor(part, coming, claim, record);
        return { record: claim, stretch, evidence, probability: probabilityOf(evidence) };
      });
    });
    const objects = weighed.filter(({ stretch }) => stretch.of === 'object');
    return { ...told, reading, weighed, topics: likeliest(weighed), objects: likeliest(objects) };
  });
}

/** The claims that come near, each with the best other claim. What is denied is no denial itself. */
function nearEnoughOf(found: readonly Near[], record: BriefingRecord, { of }: Part) {
  const claims = found.flatMap((near) => {
    const claim = near.subject.kind === 'claim' ? record.claims[near.at] : undefined;
    const tells = claim?.claim.tells?.kind;
    return claim && (of !== 'object' || (tells !== 'denies' && tells !== 'declines'))
      ? [{ near, claim }]
      : [];
  });
  const [first, second] = claims;
  const least = Math.max(3 * nothing, nearEnough * (first?.near.likeness ?? 1));
  return claims
    .filter(({ near: { likeness } }) => likeness >= least)
    .map((one) => ({ ...one, rival: (one === first ? second : first)?.near }));
}

/** What the parts of a sentence that hold a stretch speak of. */
export function topicsAround({ weighed }: Said, stretch: Stretch): readonly Topic[] {
  return likeliest(weighed.filter((one) => isWithin(stretch, one.stretch)));
}

/** For each claim the likeliest part. */
function likeliest(topics: readonly Topic[]): readonly Topic[] {
  const best = new Map<ClaimRecord, Topic>();
  for (const topic of topics)
    if (topic.probability > (best.get(topic.record)?.probability ?? hardlyLikely))
      best.set(topic.record, topic);
  return [...best.values()].toSorted((one, other) => other.probability - one.probability);
}

function probabilityOf(evidence: readonly number[]): number {
  const { bias, each } = speaksWeights;
  const odds = evidence.reduce((sum, value, at) => sum + value * (each[at] ?? 0), bias);
  return 1 / (1 + Math.exp(-odds));
}

/** A stretch that is looked at by itself. */
export interface Part extends Stretch {
  readonly of: 'sentence' | 'clause' | 'object';
}

/** The sentence whole, its clauses where it has several, and what in it is denied or confirmed. */
function partsOf(told: Told): readonly Part[] {
  const { clauses, words } = told;
  const clausesApart = clauses.length < 2 ? [] : clauses;
  const parts = [
    ...clausesApart.map((clause): Part => ({ ...clause, of: 'clause' })),
    ...objectsIn(told).map((object): Part => ({ ...object, of: 'object' })),
  ];
  const long = parts.filter((part) => lengthIn(told, part) >= shortestPart).slice(0, mostParts);
  return [{ from: 0, to: words.length, of: 'sentence' }, ...long];
}

/** What stands between a verb of denying or confirming and the next one, or, where a language has it so, before it. */
function objectsIn(told: Told): readonly Stretch[] {
  const verbs = told.telling.filter(({ id }) => id === 'deny' || id === 'confirm');
  return verbs.map((verb, at) => {
    const { from, to } = clauseAt(told, verb.from);
    const before = { from: Math.max(from, verbs[at - 1]?.to ?? 0), to: verb.from };
    const behind = { from: verb.to, to: Math.min(to, verbs[at + 1]?.from ?? to) };
    const isBehind = !languageOf(told.locale).objectMayLead || lengthIn(told, behind) >= shortestPart;
    return isBehind ? behind : before;
  });
}
