/**
 * `npm run bench -- fit`: fits what each kind of evidence counts (`src/answer/weights.ts`) on the stories of
 * `tests/stories`, and measures it on each story with that story held out.
 */
import { indexBriefing } from '../src/answer/briefing-index.ts';
import { candidatesFor, isSure, type NamesHeard, probabilities } from '../src/answer/decide.ts';
import type { Evidence, EvidenceForNone } from '../src/answer/evidence.ts';
import { sureFrom, type Weights, weights } from '../src/answer/weights.ts';
import { localeOf } from '../src/knowledge/locale.ts';
import { read } from '../src/reading/reader.ts';
import { type Given, heading, row, type Score, scoreOf, sumOf } from './score.ts';
import type { Question, Story } from './stories.ts';

/** One question as a briefing hears it. */
interface Case {
  readonly question: Question;
  readonly candidates: readonly {
    readonly id: string;
    readonly gap: boolean;
    readonly evidence: Evidence;
    /** Whether this is what the question asks for. */
    readonly right: boolean;
  }[];
  readonly named: NamesHeard;
  readonly none: EvidenceForNone;
}

/** Every so many of the other stories' questions are heard as well: most that a channel says is not about the story. */
const foreignEach = 12;
const steps = 300;
const rate = 0.1;
const shrink = 0.001;

export function fitBench(stories: readonly Story[]): boolean {
  const heard = stories.map((story) => {
    const asked = [
      ...story.questions,
      ...stories
        .filter((other) => other !== story)
        .flatMap((other) => other.questions)
        .filter((_, at) => at % foreignEach === 0)
        .map((question): Question => ({ ...question, accept: [], gap: 'none of these' })),
    ];
    // Half of the time without its gaps and names: some briefings record none.
    return [...casesOf(asked, story), ...casesOf(asked, bare(story))];
  });
  console.log(`each story with weights fitted on the others\n${heading}`);
  const scores = stories.map((story, at): Score => {
    const fitted = fit(heard.filter((_, other) => other !== at).flat());
    const own = (heard[at] ?? []).slice(0, story.questions.length);
    const score = scoreOf(
      story.questions,
      own.map((one) => givenBy(one, fitted)),
    );
    console.log(row(story.id, score));
    return score;
  });
  console.log(row('all', sumOf(scores)));
  console.log(`\nfitted on all of them:\n${JSON.stringify(fit(heard.flat()), twoDigits, 2)}`);
  return true;
}

function twoDigits(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(2)) : value;
}

function bare(story: Story): Story {
  const briefings = story.knowledge.briefings.map((briefing) => ({ ...briefing, gaps: [], names: [] }));
  return { ...story, knowledge: { ...story.knowledge, briefings } };
}

function casesOf(questions: readonly Question[], { knowledge }: Story): readonly Case[] {
  const indexes = knowledge.briefings.flatMap((briefing) => [...indexBriefing(briefing).indexes]);
  return questions.flatMap((question) => {
    const [, index] = indexes.find(([locale]) => locale === localeOf(question.locale)) ?? [];
    if (!index) return [];
    const { claims, gaps, named, none } = candidatesFor(read(question.q, index.vocabulary), index);
    const candidates = [...claims, ...gaps].map(({ subject: { id, kind }, evidence }) => {
      const gap = kind === 'gap';
      const right = gap ? question.accept.length === 0 && question.gap === id : question.accept.includes(id);
      return { id, gap, evidence, right };
    });
    return { question, candidates, named, none: none.evidence };
  });
}

/** What the answerer would give, by its bounds. */
function givenBy({ candidates, named, none }: Case, by: Weights): Given {
  const { each } = shares(candidates, none, by);
  const ranked = candidates
    .map((one, at) => ({ ...one, probability: each[at] ?? 0 }))
    .sort((one, other) => other.probability - one.probability);
  const claims = ranked.filter(({ gap }) => !gap);
  const [gap] = ranked.filter((one) => one.gap);
  const best = claims[0]?.probability ?? 0;
  const onRecord = claims.reduce((sum, { probability }) => sum + probability, 0);
  const sure = isSure(best, { onRecord, named }) && best >= (gap?.probability ?? 0);
  const silent = !sure && gap && gap.probability >= sureFrom.gap;
  return { sure, claims: claims.map(({ id }) => id), gap: silent ? gap.id : null };
}

function shares(candidates: Case['candidates'], none: EvidenceForNone, by: Weights) {
  return probabilities(
    candidates.map(({ evidence }) => evidence),
    none,
    by,
  );
}

/** Gradient descent (Adam) on the likelihood of what is right; where no candidate is, none is. */
function fit(cases: readonly Case[]): Weights {
  let by = weights;
  const means = { each: zeros(by.each), none: zeros(by.none) };
  const squares = { each: zeros(by.each), none: zeros(by.none) };
  for (let step = 1; step <= steps; step++) {
    const slopes = slopesAt(by, cases);
    const moved = <Key extends string>(
      part: 'each' | 'none',
      now: Record<Key, number>,
    ): Record<Key, number> => {
      const [mean, square, slope] = [means[part], squares[part], slopes[part]] as Record<Key, number>[];
      const next = { ...now };
      for (const key in now) {
        const own = (slope?.[key] ?? 0) + shrink * now[key];
        if (!mean || !square) continue;
        mean[key] = 0.9 * mean[key] + 0.1 * own;
        square[key] = 0.99 * square[key] + 0.01 * own * own;
        const steady = mean[key] / (1 - 0.9 ** step);
        next[key] = now[key] - (rate * steady) / (Math.sqrt(square[key] / (1 - 0.99 ** step)) + 1e-8);
      }
      return next;
    };
    by = { each: moved('each', by.each), none: moved('none', by.none) };
  }
  return by;
}

function slopesAt(by: Weights, cases: readonly Case[]) {
  const slopes = { each: zeros(by.each), none: zeros(by.none) };
  for (const { candidates, none } of cases) {
    const found = shares(candidates, none, by);
    const right = candidates.reduce((sum, one, at) => sum + (one.right ? (found.each[at] ?? 0) : 0), 0);
    candidates.forEach(({ evidence, right: isRight }, at) => {
      const share = found.each[at] ?? 0;
      addTo(slopes.each, evidence, (share - (isRight ? share / Math.max(right, 1e-9) : 0)) / cases.length);
    });
    const any = candidates.some((one) => one.right);
    addTo(slopes.none, none, (found.none - (any ? 0 : 1)) / cases.length);
  }
  return slopes;
}

function addTo<Key extends string>(
  sum: Record<Key, number>,
  part: Readonly<Record<Key, number>>,
  times: number,
): void {
  for (const key in part) sum[key] += times * part[key];
}

function zeros<Key extends string>(like: Readonly<Record<Key, number>>): Record<Key, number> {
  const made: Record<Key, number> = { ...like };
  for (const key in made) made[key] = 0;
  return made;
}
