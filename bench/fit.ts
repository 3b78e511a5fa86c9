/**
 * `npm run bench -- fit [FILE...]`: chooses the answerer's weights and thresholds anew, and says how far they can be
 * trusted. The questions are parted into folds; for each fold the weights are fitted on the others and judged on it.
 * The last fit is on all of them: it is printed for src/answer/parameters.ts.
 */
import { createAnswerer } from '../src/answer/answerer.ts';
import { buildIndex, type Index } from '../src/answer/index.ts';
import { parameters as chosen, type Parameters } from '../src/answer/parameters.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { localeOf } from '../src/knowledge/locale.ts';
import type { Question } from './answers.ts';

const folds = 4;
const rounds = 2;
const factors = [0.6, 0.8, 1.25, 1.6] as const;
/** These may be below zero, so they are moved by steps and not by factors. */
const steps: ReadonlySet<string> = new Set(['silence', 'gapBonus', 'gapOwnTerm']);
/** What only shapes the index, or only concerns other things than which claim answers. */
const left: ReadonlySet<string> = new Set([
  'leastLikeness',
  'nearestPull',
  'ownTextWeight',
  'smoothing',
  'gapNamedFrom',
  'choicesWithin',
  'secondAskFrom',
  'outsideTopic',
  'suggestFrom',
]);

interface Outcome {
  readonly first: number;
  readonly left: number;
  readonly wrong: number;
}

export function fitBench(knowledge: Knowledge, questions: readonly Question[]): void {
  const index = buildIndex(knowledge, chosen);
  const judge = (asked: readonly Question[], parameters: Parameters) =>
    outcomeOf(knowledge, index, asked, parameters);
  print('as they stand, on all', judge(questions, chosen));
  const heldOut = Array.from({ length: folds }, (_, fold) => {
    const inFold = (_question: Question, position: number) => position % folds === fold;
    const fitted = fit((parameters) =>
      judge(
        questions.filter((one, position) => !inFold(one, position)),
        parameters,
      ),
    );
    const outcome = judge(questions.filter(inFold), fitted);
    print(`fold ${fold + 1} of ${folds}, held out`, outcome);
    return outcome;
  });
  const mean = (part: keyof Outcome) => heldOut.reduce((sum, one) => sum + one[part], 0) / folds;
  print('mean of what was held out', { first: mean('first'), left: mean('left'), wrong: mean('wrong') });
  const fitted = fit((parameters) => judge(questions, parameters));
  print('fitted on all', judge(questions, fitted));
  console.log(JSON.stringify(fitted, rounded, 2));
}

function outcomeOf(
  knowledge: Knowledge,
  index: Index,
  questions: readonly Question[],
  parameters: Parameters,
): Outcome {
  const answerer = createAnswerer(knowledge, parameters, index);
  let answerable = 0;
  let first = 0;
  let left = 0;
  let wrong = 0;
  for (const { q, accept, locale, topic } of questions) {
    const answer = answerer.ask(q, { locale: localeOf(locale), topic });
    const id = answer.outcome === 'unknown' ? undefined : answer.claims[0].claim.id;
    const right = accept.length === 0 ? id === undefined : id !== undefined && accept.includes(id);
    if (accept.length > 0) answerable++;
    if (right && accept.length > 0) first++;
    if (right && accept.length === 0) left++;
    if (!right && answer.outcome === 'answered') wrong++;
  }
  const unanswerable = questions.length - answerable;
  return {
    first: first / Math.max(1, answerable),
    left: left / Math.max(1, unanswerable),
    wrong: wrong / questions.length,
  };
}

/** One weight after the other is made smaller and larger; what helps stays. */
function fit(judge: (parameters: Parameters) => Outcome): Parameters {
  let best = chosen;
  let reached = worth(judge(best));
  for (let round = 0; round < rounds; round++) {
    for (const path of pathsOf(chosen)) {
      for (const factor of factors) {
        const tried = changed(best, path, factor);
        const found = worth(judge(tried));
        if (found <= reached) continue;
        best = tried;
        reached = found;
      }
    }
  }
  return best;
}

/** A wrong answer is worse than none. */
function worth({ first, left, wrong }: Outcome): number {
  return 2 * first + 1.5 * Math.min(left, 0.96) - 2 * wrong;
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

function print(name: string, { first, left, wrong }: Outcome): void {
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
  console.log(
    `${name.padEnd(28)} first ${percent(first)}  rightly left open ${percent(left)}  wrong and sure ${percent(wrong)}`,
  );
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(3)) : value;
}
