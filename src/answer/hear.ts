/** What each briefing makes of a question, read by itself; and how briefings compete. */
import type { Gap, Topic } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import type { Found } from '../reading/phrases.ts';
import { type Reading, readWords, type Vocabulary } from '../reading/reader.ts';
import type { Word } from '../reading/words.ts';
import type { Scored } from './answer.ts';
import type { BriefingIndex } from './briefing-index.ts';
import type { BriefingEvidence } from './evidence.ts';
import { candidatesFor, type NamesHeard, oddsOf, sumOf } from './weigh.ts';
import { briefingWeights } from './weights.ts';

/** A claim from outside the topic must be so many times as likely as the best inside it. */
const outsideTopic = 3;

/** What one briefing makes of a question by itself. */
export interface HeardAlone {
  readonly index: BriefingIndex;
  readonly vocabulary: Vocabulary;
  readonly reading: Reading;
  readonly claims: readonly Scored[];
  readonly onRecord: number;
  /** That any record is meant, a claim or a gap. */
  readonly meant: number;
  readonly named: NamesHeard;
  /** How many of the briefing's names and terms the question says. */
  readonly names: number;
  readonly gap: { readonly gap: Gap; readonly probability: number } | undefined;
  /** The withdrawn claim that is likeliest asked for, if any is. */
  readonly withdrawn: Scored | undefined;
  /** How usual what the question says is of the briefing: a sum of logarithms. */
  readonly usual: number;
}

/** And beside the others. */
export interface Heard extends HeardAlone {
  /** How likely it is the one that is asked: those of all add up to 1. */
  readonly share: number;
}

/** `text`: the question, cleaned. Undefined where the briefing has no index of the language, or is not the topic's. */
export function hearBriefing(
  text: string,
  words: readonly Word[],
  locale: Locale,
  index: BriefingIndex,
  topic?: Topic,
): HeardAlone | undefined {
  const own = index.asked.get(locale);
  if (!own || (topic && topic.briefing !== index.briefing.id)) return undefined;
  const reading = readWords(text, words, own.vocabulary);
  const all = candidatesFor(reading, own);
  const inside =
    topic && candidatesFor(reading, own, ({ id }) => topic.claims.some((claim) => claim.id === id));
  const [best] = all.claims;
  const within = inside?.claims[0] && best && best.probability < outsideTopic * inside.claims[0].probability;
  const { claims, gaps, withdrawn, onRecord, named, usual, none } = within && inside ? inside : all;
  const [gap] = gaps;
  const record = gap && index.gaps.get(gap.subject.id);
  const takenBack = withdrawn && index.withdrawn.get(withdrawn.subject.id);
  return {
    index,
    vocabulary: own.vocabulary,
    reading,
    onRecord,
    named,
    usual,
    meant: 1 - none.probability,
    names: placesOf(reading.names),
    claims: claims.flatMap(({ subject, probability }) => {
      const claim = index.claims.get(subject.id);
      return claim ? [{ claim, score: probability }] : [];
    }),
    gap: gap && record && { gap: record, probability: gap.probability },
    withdrawn: takenBack && { claim: takenBack, score: withdrawn.probability },
  };
}

/** A place where two names are said, as one is part of another, is one. */
function placesOf(names: readonly Found[]): number {
  return new Set(names.map(({ from }) => from)).size;
}

export function briefingEvidence({ meant, names, usual }: HeardAlone): BriefingEvidence {
  return { meant: Math.log(oddsOf(Math.max(meant, Number.EPSILON))), names, usual };
}

/** Each briefing beside the others. Each has given its own claims an order already. */
export function besideEachOther(heard: readonly HeardAlone[]): readonly Heard[] {
  const odds = heard.map((one) => sumOf(briefingEvidence(one), briefingWeights));
  const highest = Math.max(...odds);
  const shares = odds.map((one) => Math.exp(one - highest));
  const all = shares.reduce((sum, one) => sum + one, 0);
  return heard.map((one, at) => ({ ...one, share: (shares[at] ?? 0) / all }));
}

/** The claims of all briefings, the likeliest first; those of one whose gap is likelier meant come behind. */
export function compete(heard: readonly Heard[]): readonly Scored[] {
  return heard
    .flatMap(({ claims, share, onRecord, meant }) => {
      const own = (share * onRecord) / Math.max(meant, Number.EPSILON);
      return claims.map((scored) => ({ scored, weight: scored.score * own }));
    })
    .sort((one, other) => other.weight - one.weight)
    .map(({ scored }) => scored);
}
