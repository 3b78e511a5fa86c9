/** From a question to an Answer. */
import type { Claim, Knowledge, Topic } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { amountTerms } from './amounts.ts';
import {
  type Answer,
  type Answerer,
  type AskOptions,
  type Choices,
  claimsOf,
  type Scored,
} from './answer.ts';
import { halvesOf } from './asks.ts';
import { conceptsOf } from './concepts.ts';
import { decide, isSame, type ReadQuestion, scoredClaim } from './decide.ts';
import { type Explanation, explain } from './explain.ts';
import { buildIndex, type Candidate, type Index, indexing, readingKey } from './index.ts';
import { languageOf } from './language.ts';
import { briefingLinked } from './links.ts';
import { parameters as chosen, type Parameters } from './parameters.ts';
import { type Ranked, rank, weigh } from './rank.ts';
import { runInSlices } from './slices.ts';
import { buildSuggestions } from './suggest.ts';
import { type Term, termsOf } from './terms.ts';
import { unitsOf } from './text.ts';

/** What is behind it is not read. Discord's longest option value is 6,000 characters. */
const longestQuestion = 6000;

export interface ExplainingAnswerer extends Answerer {
  /** Which word matched what, and each candidate's score, best first. */
  explain(question: string, options: AskOptions): Explanation;
  /** Whether any text or example question says what the entry of the lexicon stands for. */
  holds(entry: string): boolean;
}

/** Builds the index once; every question after that costs in proportion to its words and the claims that share them. */
export function createAnswerer(
  knowledge: Knowledge,
  parameters: Parameters = chosen,
  index: Index = buildIndex(knowledge, parameters),
): ExplainingAnswerer {
  const topics = knowledge.briefings.flatMap((briefing) => briefing.topics);
  const suggest = buildSuggestions(knowledge);

  function read(question: string, options: AskOptions): ReadQuestion {
    const { locale, found } = readTerms(question, options.locale, index);
    const terms = weigh(found, index, parameters);
    const linked = briefingLinked(question.slice(0, longestQuestion), knowledge);
    const all = rank(terms, index, parameters);
    const ranked = linked ? all.filter((one) => briefingOf(one, index) === linked.id) : all;
    return { question, locale, terms, ranked: withinTopic(ranked, options.topic) };
  }

  /**
   * A topic's command answers with the topic's claims: the others are left out, unless one of them fits so much better
   * that "the article does not say" or a worse answer would mislead. That the article does not say holds for every topic.
   */
  function withinTopic(ranked: readonly Ranked[], id: string | undefined): readonly Ranked[] {
    const topic = topics.find((one) => one.id === id);
    if (!topic) return ranked;
    const inside = ranked.filter((one) => inTopic(index.candidates[one.candidate], topic));
    const [best] = inside.filter((one) => index.candidates[one.candidate]?.kind === 'claim');
    const needed = Math.max(0, best?.evidence ?? 0) + parameters.outsideTopic;
    const outside = ranked.filter((one) => !inside.includes(one) && one.evidence >= needed);
    return outside.length > 0 ? ranked : inside;
  }

  /** A question that asks two things, each plainly answered by another claim, gets both. */
  function withSecondAsk(answer: Answer, options: AskOptions): Answer {
    const claims = claimsOf(answer);
    for (const { parts, ended } of halvesOf(answer.question)) {
      const [first, second] = parts.flatMap((half) => {
        const { terms, ranked } = read(half, options);
        // "Which did Tencent and Alibaba buy?" asks once: about "and" both sides have to ask something.
        if (!ended && !terms.some((term) => term.kind === 'intent')) return [];
        const [best] = ranked;
        return best && best.evidence >= parameters.secondAskFrom ? scoredClaim(best, index) : [];
      });
      if (!first || !second || isSame(first.claim, second.claim)) continue;
      const [whole] = claims;
      const both =
        whole && isSame(second.claim, whole) ? ([second, first] as const) : ([first, second] as const);
      if (whole && !claims.some((claim) => both.some((one) => isSame(one.claim, claim)))) continue;
      const related = answer.outcome === 'answered' ? answer.related : [];
      return {
        outcome: 'answered',
        question: answer.question,
        locale: answer.locale,
        asksYesNo: false,
        claims: both,
        related: related.filter(({ claim }) => !both.some((one) => isSame(one.claim, claim))),
      };
    }
    return answer;
  }

  return {
    ask(question, options) {
      const asked = read(question, options);
      const { terms } = asked;
      if (terms.length === 0)
        return linkedTo(question, options, knowledge) ?? decide(asked, index, parameters);
      const answer = decide(asked, index, parameters);
      // Whoever tells a story asks one thing at its end; its other clauses would only seem to ask.
      const said = terms.filter((term) => !term.implied).length;
      return said >= parameters.longFrom ? answer : withSecondAsk(answer, options);
    },
    explain(question, options) {
      const { locale, terms, ranked } = read(question, options);
      return explain(locale, terms, ranked, index);
    },
    holds: (entry) => index.postings.has(entry),
    concepts: (text, locale) => conceptsOf(read(text, { locale }).terms),
    suggest(typed, options) {
      const closest = () =>
        read(typed, options)
          .ranked.flatMap((one) => scoredClaim(one, index))
          .filter((one) => one.evidence >= parameters.suggestFrom)
          .map((one) => one.claim);
      return suggest(typed, options, closest);
    },
  };
}

/** The same for whoever asks all example questions: takes more memory, and half the time. */
export function createExaminer(knowledge: Knowledge): ExplainingAnswerer {
  return createAnswerer(knowledge, chosen, buildIndex(knowledge, chosen, { readings: new Map() }));
}

/** The same for two states of one knowledge: what both hold is read once, if they share their lexicon. */
export function createExaminers(one: Knowledge, other: Knowledge): readonly ExplainingAnswerer[] {
  const first = buildIndex(one, chosen, { readings: new Map() });
  const second = buildIndex(other, chosen, { readings: new Map(), other: first });
  return [createAnswerer(one, chosen, first), createAnswerer(other, chosen, second)];
}

/**
 * The same for a process that is answering others meanwhile: it gives way every few milliseconds, however large the
 * knowledge. Swap the answerer once this resolves.
 */
export async function createAnswererSliced(knowledge: Knowledge): Promise<ExplainingAnswerer> {
  return createAnswerer(knowledge, chosen, await runInSlices(indexing(knowledge, chosen)));
}

/** What a question says, in the order in which it does, and in which language; `fallback` where it could be any. */
export function readTerms(
  question: string,
  fallback: Locale,
  index: Index,
): { readonly locale: Locale; readonly found: readonly Term[] } {
  const text = question.slice(0, longestQuestion);
  const earlier = index.readings?.get(readingKey(text, fallback));
  if (earlier) return { locale: fallback, found: earlier };
  const units = unitsOf(text);
  const locale = languageOf(units, index.telling, fallback);
  const found = [...termsOf(units, locale, index.reader), ...amountTerms(text)];
  if (locale === fallback) index.readings?.set(readingKey(text, locale), found);
  return { locale, found };
}

function inTopic(candidate: Candidate | undefined, topic: Topic): boolean {
  if (!candidate || candidate.kind === 'gap') return true;
  return topic.claims.some((claim) => isSame(claim, candidate.claim));
}

function briefingOf({ candidate }: Ranked, index: Index): string | undefined {
  const found = index.candidates[candidate];
  return found?.kind === 'claim' ? found.claim.briefing : found?.gap.briefing;
}

/** Nothing but the address of a source: its briefing's first claims are offered. */
function linkedTo(question: string, { locale }: AskOptions, knowledge: Knowledge): Choices | undefined {
  const [first, second, third] = briefingLinked(question, knowledge)?.claims ?? [];
  if (!first || !second) return undefined;
  const offered = (claim: Claim): Scored => ({ claim, score: 0.5 });
  const two = [offered(first), offered(second)] as const;
  const claims = third ? ([...two, offered(third)] as const) : two;
  return { outcome: 'choices', question, locale, asksYesNo: false, claims, gap: null };
}
