/**
 * `npm run bench -- fit [FILE...]`: chooses the answerer's weights and thresholds anew, and says how far they can be
 * trusted. The questions are parted into folds; for each fold the weights are fitted on the others and judged on it.
 * The last fit is on all of them: it is printed for src/answer/parameters.ts.
 */
import { claimsOf } from '../src/answer/answer.ts';
import { readTerms } from '../src/answer/answerer.ts';
import { decide, scoredClaim } from '../src/answer/decide.ts';
import { bestGap } from '../src/answer/gaps.ts';
import { buildIndex, type Index } from '../src/answer/index.ts';
import { parameters as chosen, type Parameters } from '../src/answer/parameters.ts';
import { rank, weigh } from '../src/answer/rank.ts';
import type { Term } from '../src/answer/terms.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { localeOf } from '../src/knowledge/locale.ts';
import type { Question } from './answers.ts';

const folds = 4;
const rounds = 2;
const factors = [0.7, 0.87, 1.15, 1.4] as const;
/** These may be below zero, so they are moved by steps and not by factors. */
const steps: ReadonlySet<string> = new Set(['silence', 'gapBonus']);
/** What only shapes the index, or only concerns other things than which claim answers. */
const left: ReadonlySet<string> = new Set([
  'leastLikeness',
  'nearestPull',
  'ownTextWeight',
  'smoothing',
  'longFrom',
  'gapNamedFrom',
  'choicesWithin',
  'sureFrom',
  'secondAskFrom',
  'outsideTopic',
  'suggestFrom',
]);

/** How far ahead the right outcome has to be to count as safe, in log-odds. */
const safe = 0.5;
/** Beyond these a question says nothing about the weights: it is safe, or asks for words that nothing knows. */
const furthestBehind = -4;
const furthestAhead = 6;
/** To answer what the article does not say is worse than to leave an answer out. */
const unanswerableWeight = 1.3;

/** A question as it is read once, whatever the weights. */
interface Read extends Question {
  readonly found: readonly Term[];
}

interface Outcome {
  /** The lower, the further ahead is what is right: what the fit goes by, since counts of right answers hide it. */
  readonly loss: number;
  readonly first: number;
  readonly left: number;
  readonly wrong: number;
}

export function fitBench(knowledge: Knowledge, questions: readonly Question[]): void {
  const index = buildIndex(knowledge, chosen);
  const read = questions.map(
    (one): Read => ({ ...one, found: readTerms(one.q, localeOf(one.locale), index).found }),
  );
  const judge = (asked: readonly Read[], parameters: Parameters) => outcomeOf(index, asked, parameters);
  print('as they stand, on all', judge(read, chosen));
  const heldOut = Array.from({ length: folds }, (_, fold) => {
    const inFold = (_question: Read, position: number) => position % folds === fold;
    const others = read.filter((one, position) => !inFold(one, position));
    const outcome = judge(
      read.filter(inFold),
      fit((parameters) => judge(others, parameters).loss),
    );
    print(`fold ${fold + 1} of ${folds}, held out`, outcome);
    return outcome;
  });
  const mean = (part: keyof Outcome) => heldOut.reduce((sum, one) => sum + one[part], 0) / folds;
  print('mean of what was held out', {
    loss: mean('loss'),
    first: mean('first'),
    left: mean('left'),
    wrong: mean('wrong'),
  });
  const fitted = fit((parameters) => judge(read, parameters).loss);
  print('fitted on all', judge(read, fitted));
  console.log(JSON.stringify(fitted, rounded, 2));
}

function outcomeOf(index: Index, questions: readonly Read[], parameters: Parameters): Outcome {
  const count = { answerable: 0, first: 0, left: 0, wrong: 0 };
  let loss = 0;
  for (const { q, found, accept, locale } of questions) {
    const terms = weigh(found, index, parameters);
    const ranked = rank(terms, index, parameters);
    const answer = decide({ question: q, locale: localeOf(locale), terms, ranked }, index, parameters);
    const id = claimsOf(answer)[0]?.id;
    const right = accept.length === 0 ? id === undefined : id !== undefined && accept.includes(id);
    if (accept.length > 0) count.answerable++;
    if (right && accept.length > 0) count.first++;
    if (right && accept.length === 0) count.left++;
    if (!right && answer.outcome === 'answered') count.wrong++;

    const claims = ranked.flatMap((one) => scoredClaim(one, index));
    const gap = bestGap(ranked, terms, claims[0], index, parameters)?.evidence ?? 0;
    const best = (isOwn: boolean) =>
      claims.find(({ claim }) => accept.includes(claim.id) === isOwn)?.evidence ?? furthestBehind;
    const ahead =
      accept.length > 0 ? best(true) - Math.max(0, gap, best(false)) : Math.max(0, gap) - best(false);
    const bounded = Math.max(furthestBehind, Math.min(furthestAhead, ahead));
    loss += Math.log1p(Math.exp(-bounded / safe)) * (accept.length > 0 ? 1 : unanswerableWeight);
  }
  return {
    loss: loss / questions.length,
    first: count.first / Math.max(1, count.answerable),
    left: count.left / Math.max(1, questions.length - count.answerable),
    wrong: count.wrong / questions.length,
  };
}

/** One weight after the other is made smaller and larger; what helps stays. */
function fit(lossOf: (parameters: Parameters) => number): Parameters {
  let best = chosen;
  let reached = lossOf(best);
  for (let round = 0; round < rounds; round++) {
    for (const path of pathsOf(chosen)) {
      for (const factor of factors) {
        const tried = changed(best, path, factor);
        const found = lossOf(tried);
        if (found >= reached) continue;
        best = tried;
        reached = found;
      }
    }
  }
  return best;
}

type Path = Exclude<keyof Parameters, 'kindWeight'> | readonly ['kindWeight', keyof Parameters['kindWeight']];

function pathsOf({ kindWeight, ...others }: Parameters): readonly Path[] {
  const kinds = Object.keys(kindWeight).filter((kind) => kind !== 'filler');
  const names = Object.keys(others).filter((name) => !left.has(name));
  return [...names, ...kinds.map((kind) => ['kindWeight', kind])] as Path[];
}

function changed(parameters: Parameters, path: Path, factor: number): Parameters {
  if (typeof path === 'string') {
    const value = parameters[path];
    return { ...parameters, [path]: steps.has(path) ? value + 0.7 * (factor - 1) : value * factor };
  }
  const [, kind] = path;
  const kindWeight = { ...parameters.kindWeight, [kind]: parameters.kindWeight[kind] * factor };
  return { ...parameters, kindWeight };
}

function print(name: string, outcome: Outcome): void {
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
  console.log(
    [
      name.padEnd(28),
      `loss ${outcome.loss.toFixed(3)}`,
      `first ${percent(outcome.first)}`,
      `rightly left open ${percent(outcome.left)}`,
      `wrong and sure ${percent(outcome.wrong)}`,
    ].join('  '),
  );
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(3)) : value;
}
