/** How often people get what they asked for, and how often they are misled. */
import type { Answer, Scored } from '../src/answer/answer.ts';
import type { Question } from './stories.ts';

/** Counts; `percentages` makes shares of them. */
export interface Score {
  /** Questions that a claim answers. */
  readonly answerable: number;
  /** Of those: an accepted claim came first, whether sure or not. */
  readonly first: number;
  /** Of those: answered, with an accepted claim first. */
  readonly sure: number;
  /** Of those: an accepted claim among the first three that are given or offered. */
  readonly reached: number;
  readonly unanswerable: number;
  /** Of those: not answered with a claim. */
  readonly left: number;
  /** Of all: answered with a claim that is not accepted, or another gap named than the one that is asked about. */
  readonly wrong: number;
}

const nothing = { answerable: 0, first: 0, sure: 0, reached: 0, unanswerable: 0, left: 0, wrong: 0 };
const counts = Object.keys(nothing) as (keyof Score)[];

/** What an engine gives or offers, best first. */
export interface Given {
  readonly sure: boolean;
  readonly claims: readonly string[];
  readonly gap: string | null;
}

export function givenBy(answer: Answer): Given {
  const idsOf = (scored: readonly Scored[]) => scored.map(({ claim }) => claim.id);
  switch (answer.outcome) {
    case 'answered':
      return { sure: true, claims: idsOf([...answer.claims, ...answer.related]), gap: null };
    case 'choices':
      return { sure: false, claims: idsOf(answer.claims), gap: null };
    case 'unknown':
      return { sure: false, claims: idsOf(answer.nearest), gap: answer.gap?.id ?? null };
    case 'general':
      return {
        sure: answer.briefing !== null && answer.claims.length > 0,
        claims: answer.claims.map(({ id }) => id),
        gap: null,
      };
  }
}

export function scoreOf(questions: readonly Question[], given: readonly Given[]): Score {
  const score = { ...nothing };
  questions.forEach(({ accept, gap }, at) => {
    const one = given[at];
    if (!one) return;
    const [top = ''] = one.claims;
    const accepted = accept.includes(top);
    if (accept.length > 0) {
      score.answerable++;
      if (accepted) score.first++;
      if (accepted && one.sure) score.sure++;
      if (one.claims.slice(0, 3).some((id) => accept.includes(id))) score.reached++;
    } else {
      score.unanswerable++;
      if (!one.sure) score.left++;
    }
    const misnamed = one.gap !== null && (accept.length > 0 || (gap !== undefined && gap !== one.gap));
    if ((one.sure && !accepted) || misnamed) score.wrong++;
  });
  return score;
}

/** Shares of 100. What was not asked for is met. */
export function percentages(score: Score) {
  const share = (part: number, whole: number) => (whole === 0 ? 100 : (100 * part) / whole);
  return {
    first: share(score.first, score.answerable),
    sure: share(score.sure, score.answerable),
    reach: share(score.reached, score.answerable),
    left: share(score.left, score.unanswerable),
    wrong: share(score.wrong, score.answerable + score.unanswerable),
  };
}

export function sumOf(scores: readonly Score[]): Score {
  const sum = { ...nothing };
  for (const score of scores) for (const key of counts) sum[key] += score[key];
  return sum;
}

export const heading = `${''.padEnd(26)} asked  first   sure  reach   left  wrong`;

export function row(name: string, score: Score, more = ''): string {
  const shares = Object.values(percentages(score)).map((share) => share.toFixed(1).padStart(5));
  return [name.padEnd(26), String(score.answerable + score.unanswerable).padStart(5), ...shares, more]
    .join('  ')
    .trimEnd();
}
