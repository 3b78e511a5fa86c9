/** What each briefing makes of a question, read by itself; and how briefings compete. */
import type { Gap, Topic } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { type Reading, readWords, type Span, type Vocabulary } from '../reading/reader.ts';
import type { Word } from '../reading/words.ts';
import type { Scored } from './answer.ts';
import type { BriefingIndex } from './briefing-index.ts';
import { candidatesFor, type NamesHeard } from './decide.ts';

/** A claim from outside the topic must be so many times as likely as the best inside it. */
const outsideTopic = 3;

/** What one briefing makes of a question by itself. */
interface HeardAlone {
  readonly index: BriefingIndex;
  readonly vocabulary: Vocabulary;
  readonly reading: Reading;
  readonly claims: readonly Scored[];
  readonly onRecord: number;
  readonly named: NamesHeard;
  /** How many of the briefing's names the question says, and how many together with its terms. */
  readonly names: number;
  readonly namesAndTerms: number;
  readonly gap: { readonly gap: Gap; readonly probability: number } | undefined;
  /** Of the words that need explaining, in order: whether its texts have them. */
  readonly known: readonly boolean[];
}

/** And beside the others. */
export interface Heard extends HeardAlone {
  /** How likely any of its claims is the one that is meant: those of all add up to 1. */
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
  const own = index.indexes.get(locale);
  if (!own || (topic && topic.briefing !== index.briefing.id)) return undefined;
  const reading = readWords(text, words, own.vocabulary);
  const all = candidatesFor(reading, own);
  const inside =
    topic && candidatesFor(reading, own, ({ id }) => topic.claims.some((claim) => claim.id === id));
  const [best] = all.claims;
  const within = inside?.claims[0] && best && best.probability < outsideTopic * inside.claims[0].probability;
  const { claims, gaps, onRecord, named, known } = within && inside ? inside : all;
  const [gap] = gaps;
  const names = reading.names.filter(({ id }) => !own.vocabulary.terms.has(id));
  const record = gap && index.gaps.get(gap.subject.id);
  return {
    index,
    vocabulary: own.vocabulary,
    reading,
    onRecord,
    named,
    known,
    names: placesOf(names),
    namesAndTerms: placesOf(reading.names),
    claims: claims.flatMap(({ subject, probability }) => {
      const claim = index.claims.get(subject.id);
      return claim ? [{ claim, score: probability }] : [];
    }),
    gap: gap && record && { gap: record, probability: gap.probability },
  };
}

/** A place where two names are said, as one is part of another, is one. */
function placesOf(names: readonly Span[]): number {
  return new Set(names.map(({ from }) => from)).size;
}

/** How many times likelier a name or term that is said makes it that its briefing is meant. */
const oddsOfName = Math.exp(2);
/** And a word that others have and it has not, to the power of its rarity: the logarithm of all briefings over those that have it. */
const oddsOfLack = Math.exp(-0.3);

/**
 * Each briefing beside the others: how likely any of its claims is meant, how many of its names and terms are said, and
 * which words that others have it has not. Each has given its own claims an order already.
 */
export function besideEachOther(heard: readonly HeardAlone[]): readonly Heard[] {
  const most = Math.max(0, ...heard.map(({ namesAndTerms }) => namesAndTerms));
  const knowing = heard[0]?.known.map((_, word) => heard.filter(({ known }) => known[word]).length) ?? [];
  const rarity = knowing.map((count) => (count > 0 ? Math.log(heard.length / count) : 0));
  const weights = heard.map(({ onRecord, namesAndTerms, known }) => {
    const lacking = rarity.reduce((sum, one, word) => (known[word] ? sum : sum + one), 0);
    // Beside the most: hundreds of names would come to more than a number can hold.
    return onRecord * oddsOfName ** (namesAndTerms - most) * oddsOfLack ** lacking;
  });
  const all = weights.reduce((sum, one) => sum + one, 0);
  return heard.map((one, at) => ({ ...one, share: all > 0 ? (weights[at] ?? 0) / all : 1 / heard.length }));
}

/** The claims of all briefings, the likeliest first. */
export function compete(heard: readonly Heard[]): readonly Scored[] {
  return heard
    .flatMap(({ claims, share }) => claims.map((scored) => ({ scored, weight: scored.score * share })))
    .sort((one, other) => other.weight - one.weight)
    .map(({ scored }) => scored);
}

/** Those of which no fewer names are said than of another: they alone answer surely. */
export function mostNamed(heard: readonly Heard[]): readonly Heard[] {
  const most = Math.max(0, ...heard.map(({ names }) => names));
  return heard.filter(({ names }) => names === most);
}
