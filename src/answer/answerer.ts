/** From a question to an Answer. */
import type { Knowledge, Topic } from '../knowledge/knowledge.ts';
import type { Answer, Answerer, AskOptions } from './answer.ts';
import { halvesOf } from './asks.ts';
import { decide, isSame, scoredClaim } from './decide.ts';
import { type Explanation, explain } from './explain.ts';
import { buildIndex, type Candidate, type Index, indexing } from './index.ts';
import { languageOf } from './language.ts';
import { parameters as chosen, type Parameters } from './parameters.ts';
import { rank, weigh } from './rank.ts';
import { runInSlices } from './slices.ts';
import { buildSuggestions } from './suggest.ts';
import { termsOf } from './terms.ts';
import { unitsOf } from './text.ts';

/** What is behind it is not read. Discord's longest option value is 6,000 characters. */
const longestQuestion = 6000;

export interface ExplainingAnswerer extends Answerer {
  /** Which word matched what, and each candidate's score, best first. */
  explain(question: string, options: AskOptions): Explanation;
}

/** Builds the index once; every question after that costs in proportion to its words and the claims that share them. */
export function createAnswerer(
  knowledge: Knowledge,
  parameters: Parameters = chosen,
  index: Index = buildIndex(knowledge, parameters),
): ExplainingAnswerer {
  const topics = knowledge.briefings.flatMap((briefing) => briefing.topics);

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

  /** A question that asks two things, each plainly answered by another claim, gets both. */
  function withSecondAsk(answer: Answer, options: AskOptions): Answer {
    if (answer.outcome === 'unknown') return answer;
    const [first] = answer.claims;
    for (const halves of halvesOf(answer.question)) {
      const pair = halves.flatMap((half) => {
        const [best] = read(half, options).ranked;
        return best && best.evidence >= parameters.secondAskFrom ? scoredClaim(best, index) : [];
      });
      const second = pair.find((one) => !isSame(one.claim, first.claim));
      if (!second || !pair.some((one) => isSame(one.claim, first.claim))) continue;
      const related = answer.outcome === 'answered' ? answer.related : [];
      return {
        outcome: 'answered',
        question: answer.question,
        locale: answer.locale,
        claims: [first, second],
        related: related.filter((one) => !isSame(one.claim, second.claim)),
      };
    }
    return answer;
  }

  return {
    ask(question, options) {
      const { language, terms, ranked } = read(question, options);
      const answer = decide({ question, locale: language, terms, ranked }, index, topics, parameters);
      const intents = new Set(terms.filter((term) => term.kind === 'intent').map((term) => term.key));
      return intents.size < 2 ? answer : withSecondAsk(answer, options);
    },
    explain(question, options) {
      const { language, terms, ranked } = read(question, options);
      return explain(language, terms, ranked, index);
    },
    suggest: buildSuggestions(knowledge),
  };
}

/**
 * The same for a process that is answering others meanwhile: it gives way every few milliseconds, however large the
 * knowledge. Swap the answerer once this resolves.
 */
export async function createAnswererSliced(knowledge: Knowledge): Promise<ExplainingAnswerer> {
  return createAnswerer(knowledge, chosen, await runInSlices(indexing(knowledge, chosen)));
}

/** A topic's command answers with the topic's claims; that the article does not say holds for every topic. */
function inTopic(candidate: Candidate | undefined, topic: Topic | undefined): boolean {
  if (!candidate || !topic || candidate.kind === 'gap') return true;
  return topic.claims.some((claim) => isSame(claim, candidate.claim));
}
