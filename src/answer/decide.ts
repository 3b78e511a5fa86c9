/** From a ranking to an Answer: one claim, a question back, or "the article does not say". */
import type { Claim } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import type { Answer, Scored } from './answer.ts';
import { bestGap } from './gaps.ts';
import type { Index } from './index.ts';
import type { Parameters } from './parameters.ts';
import type { Ranked, WeighedTerm } from './rank.ts';

const mostRelated = 3;
const mostNearest = 3;
/** A related claim is at least this likely to answer the question by itself. */
const leastRelated = 0.05;

/** A question as the answerer has read it. */
export interface ReadQuestion {
  readonly question: string;
  readonly locale: Locale;
  readonly terms: readonly WeighedTerm[];
  readonly ranked: readonly Ranked[];
}

export function decide(
  { question, locale, terms, ranked }: ReadQuestion,
  index: Index,
  parameters: Parameters,
): Answer {
  const asked = { question, locale, asksYesNo: false };
  const claims = ranked.flatMap((one) => scoredClaim(one, index));
  const [first, second] = claims;
  const gap = bestGap(ranked, terms, first, index, parameters);

  if (!first || first.evidence < 0 || (gap && gap.evidence >= first.evidence)) {
    const named = gap && gap.evidence >= parameters.gapNamedFrom ? gap.gap : null;
    return { ...asked, outcome: 'unknown', gap: named, nearest: claims.slice(0, mostNearest) };
  }
  // What all but says "unknown" is not given as the answer: whoever asks is asked which of the nearest they mean.
  const isSure = first.evidence - Math.max(0, gap?.evidence ?? 0) >= parameters.sureFrom;
  const close = claims.filter((one) => first.evidence - one.evidence < parameters.choicesWithin);
  if (second && (close.length > 1 || !isSure)) {
    const third = close[2];
    const offered = third ? ([first, second, third] as const) : ([first, second] as const);
    return { ...asked, outcome: 'choices', claims: offered, gap: null };
  }
  const related = claims.slice(1).filter((one) => one.score >= leastRelated);
  return { ...asked, outcome: 'answered', claims: [first], related: related.slice(0, mostRelated) };
}

interface Supported extends Scored, Ranked {}

/** The ranked candidate as a claim with its score; none where it is a gap. */
export function scoredClaim({ candidate, evidence }: Ranked, index: Index): Supported[] {
  const found = index.candidates[candidate];
  return found?.kind === 'claim'
    ? [{ claim: found.claim, score: probability(evidence), candidate, evidence }]
    : [];
}

/** From log-odds to 0…1. */
function probability(evidence: number): number {
  return 1 / (1 + Math.exp(-evidence));
}

export function isSame(one: Claim, other: Claim): boolean {
  return one.briefing === other.briefing && one.id === other.id;
}
