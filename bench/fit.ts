/**
 * `npm run bench -- fit`: fits what each kind of evidence counts (`src/answer/weights.ts`) on the stories of
 * `tests/stories`, and measures it on each story with that story held out.
 */
import { indexBriefing } from '../src/answer/briefing-index.ts';
import type { Evidence, EvidenceForNone } from '../src/answer/evidence.ts';
import { candidatesFor, isSure, type NamesHeard, probabilities } from '../src/answer/weigh.ts';
import { sureFrom, type Weights, weights } from '../src/answer/weights.ts';
import { localeOf } from '../src/knowledge/locale.ts';
import { read } from '../src/reading/reader.ts';
import { fitBriefings } from './fit-briefings.ts';
import { fitLogit, type Option, type Weighing } from './logit.ts';
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
  const fitted = { ...fit(heard.flat()), briefings: fitBriefings(stories) };
  console.log(`\nfitted on all of them:\n${JSON.stringify(fitted, twoDigits, 2)}`);
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

/** Where no candidate is right, none is. The two have no kind of evidence in common. */
function fit(cases: readonly Case[]): Weights {
  const options = cases.map(
    ({ candidates, none }): readonly Option<keyof Evidence | keyof EvidenceForNone>[] => [
      ...candidates,
      { evidence: none, right: candidates.every(({ right }) => !right) },
    ],
  );
  const fitted = fitLogit(options, { ...weights.each, ...weights.none });
  return { each: ofThem(weights.each, fitted), none: ofThem(weights.none, fitted) };
}

function ofThem<Key extends string>(like: Weighing<Key>, fitted: Weighing<Key>): Weighing<Key> {
  const made: Record<Key, number> = { ...like };
  for (const key in made) made[key] = fitted[key];
  return made;
}
