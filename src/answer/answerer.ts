/** From a question to an Answer. */
import type { Claim, Knowledge, Topic } from '../knowledge/knowledge.ts';
import type { Answer, Answerer, AskOptions, Scored } from './answer.ts';
import { type Explanation, explain } from './explain.ts';
import { buildIndex, type Candidate, type Index } from './index.ts';
import { languageOf } from './language.ts';
import { parameters as chosen, type Parameters } from './parameters.ts';
import { type Ranked, rank, weigh } from './rank.ts';
import { buildSuggestions } from './suggest.ts';
import { termsOf } from './terms.ts';
import { unitsOf } from './text.ts';

/** More than a question: what is behind it is not read. Discord's longest option value is 6,000 characters. */
const longestQuestion = 6000;
const mostRelated = 3;
const mostChoices = 3;
const mostTopics = 3;

export interface ExplainingAnswerer extends Answerer {
  /** Which word matched what, and each candidate's score, best first. */
  explain(question: string, options: AskOptions): Explanation;
}

/** Builds the index once; every question after that costs in proportion to its words and the claims that share them. */
export function createAnswerer(knowledge: Knowledge, parameters: Parameters = chosen): ExplainingAnswerer {
  const index = buildIndex(knowledge, parameters);
  const topics = knowledge.briefings.flatMap((briefing) => briefing.topics);
  const suggest = buildSuggestions(knowledge);

  function read(question: string, options: AskOptions) {
    const units = unitsOf(question.slice(0, longestQuestion));
    const language = languageOf(units, index.telling, options.locale);
    const terms = weigh(termsOf(units, language, index.reader), index, parameters);
    const topic = options.topic === undefined ? undefined : topics.find((one) => one.id === options.topic);
    const ranked = rank(terms, index, parameters).filter((one) =>
      inTopic(index.candidates[one.candidate], topic),
    );
    return { language, terms, ranked };
  }

  return {
    ask(question, options) {
      const { language, ranked } = read(question, options);
      return decide(question, language, ranked, index, topics, parameters);
    },
    explain(question, options) {
      const { language, terms, ranked } = read(question, options);
      return explain(language, terms, ranked, index);
    },
    suggest,
  };
}

/** A topic's command answers with the topic's claims; that the article does not say holds for every topic. */
function inTopic(candidate: Candidate | undefined, topic: Topic | undefined): boolean {
  if (!candidate || !topic || candidate.kind === 'gap') return true;
  return topic.claims.some((claim) => isSame(claim, candidate.claim));
}

function isSame(one: Claim, other: Claim): boolean {
  return one.briefing === other.briefing && one.id === other.id;
}

function decide(
  question: string,
  locale: Answer['locale'],
  ranked: readonly Ranked[],
  index: Index,
  topics: readonly Topic[],
  parameters: Parameters,
): Answer {
  const claims: Scored[] = [];
  for (const { candidate, score } of ranked) {
    const found = index.candidates[candidate];
    if (found?.kind === 'claim') claims.push({ claim: found.claim, score });
  }
  const [first, second] = claims;
  const gap = ranked.find(({ candidate }) => index.candidates[candidate]?.kind === 'gap');
  const gapCandidate = gap ? index.candidates[gap.candidate] : undefined;
  const gapScore = gap ? gap.score + parameters.gapBonus : 0;

  if (!first || first.score < parameters.unknownBelow || gapScore >= first.score) {
    const named =
      gapCandidate?.kind === 'gap' && gapScore >= parameters.unknownBelow ? gapCandidate.gap : null;
    return { outcome: 'unknown', question, locale, gap: named, nearest: nearestTopics(claims, topics) };
  }
  if (second && first.score - second.score < parameters.choicesWithin * first.score) {
    const close = claims.filter((one) => first.score - one.score < parameters.choicesWithin * first.score);
    const [, , ...others] = close.slice(0, mostChoices);
    return { outcome: 'choices', question, locale, claims: [first, second, ...others] };
  }
  const related = claims.slice(1).filter((one) => one.score >= parameters.unknownBelow / 2);
  return { outcome: 'answered', question, locale, claims: [first], related: related.slice(0, mostRelated) };
}

function nearestTopics(claims: readonly Scored[], topics: readonly Topic[]): Topic[] {
  const [nearest] = claims;
  if (!nearest) return [];
  return topics
    .filter((topic) => topic.claims.some((claim) => isSame(claim, nearest.claim)))
    .slice(0, mostTopics);
}
