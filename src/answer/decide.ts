/** From a ranking to an Answer: one claim, a question back, or "the article does not say". */
import type { Claim, Topic } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import type { Answer, Scored } from './answer.ts';
import type { Index } from './index.ts';
import type { Parameters } from './parameters.ts';
import type { Ranked } from './rank.ts';

const mostRelated = 3;
const mostChoices = 3;
const mostTopics = 3;

export function decide(
  question: string,
  locale: Locale,
  ranked: readonly Ranked[],
  index: Index,
  topics: readonly Topic[],
  parameters: Parameters,
): Answer {
  const claims = ranked.flatMap((one) => scoredClaim(one, index));
  const [first, second] = claims;
  const gap = bestGap(ranked, index, parameters);

  if (!first || first.score < parameters.unknownBelow || (gap && gap.score >= first.score)) {
    const named = gap && gap.score >= parameters.gapNamedFrom ? gap.gap : null;
    return { outcome: 'unknown', question, locale, gap: named, nearest: nearestTopics(claims, topics) };
  }
  const close = claims.filter((one) => first.score - one.score < parameters.choicesWithin * first.score);
  if (second && close.length > 1) {
    const [, , ...others] = close.slice(0, mostChoices);
    return { outcome: 'choices', question, locale, claims: [first, second, ...others] };
  }
  const related = claims.slice(1).filter((one) => one.score >= parameters.unknownBelow / 2);
  return { outcome: 'answered', question, locale, claims: [first], related: related.slice(0, mostRelated) };
}

export function scoredClaim({ candidate, score }: Ranked, index: Index): Scored[] {
  const found = index.candidates[candidate];
  return found?.kind === 'claim' ? [{ claim: found.claim, score }] : [];
}

export function isSame(one: Claim, other: Claim): boolean {
  return one.briefing === other.briefing && one.id === other.id;
}

function bestGap(ranked: readonly Ranked[], index: Index, parameters: Parameters) {
  for (const { candidate, score } of ranked) {
    const found = index.candidates[candidate];
    if (found?.kind === 'gap') return { gap: found.gap, score: score * parameters.gapFactor };
  }
  return undefined;
}

function nearestTopics(claims: readonly Scored[], topics: readonly Topic[]): Topic[] {
  const [nearest] = claims;
  if (!nearest) return [];
  return topics
    .filter((topic) => topic.claims.some((claim) => isSame(claim, nearest.claim)))
    .slice(0, mostTopics);
}
