/** Puts together questions that ask the same in other words or another language. */
import type { Answerer } from '../answer/answer.ts';
import { defaultLocale } from '../knowledge/locale.ts';
import type { KeptQuestion } from './store.ts';

/** What two questions share of all that they speak of, 0 to 1: from here on they count as one. */
const alikeFrom = 0.5;

export interface Alike {
  /** How often all of them were asked. */
  readonly count: number;
  /** Most often asked first; it stands for the others. */
  readonly questions: readonly [KeptQuestion, ...KeptQuestion[]];
}

type Concepts = ReadonlyMap<string, number>;

/** Each question joins the group whose first question it is most like. Most often asked first. */
export function groupAlike(
  questions: readonly KeptQuestion[],
  answerer: Pick<Answerer, 'concepts'>,
): readonly Alike[] {
  const groups: { readonly concepts: Concepts; readonly questions: [KeptQuestion, ...KeptQuestion[]] }[] = [];
  for (const question of [...questions].sort((one, other) => other.count - one.count)) {
    const concepts = answerer.concepts(question.wording, defaultLocale);
    const [closest] = groups
      .map((group) => ({ group, likeness: likenessOf(concepts, group.concepts) }))
      .sort((one, other) => other.likeness - one.likeness);
    if (closest && closest.likeness >= alikeFrom) closest.group.questions.push(question);
    else groups.push({ concepts, questions: [question] });
  }
  return groups
    .map(({ questions }) => ({ questions, count: questions.reduce((sum, { count }) => sum + count, 0) }))
    .sort((one, other) => other.count - one.count);
}

/** Weighted Jaccard index. Two questions that speak of nothing known are not alike. */
function likenessOf(one: Concepts, other: Concepts): number {
  let shared = 0;
  let all = 0;
  for (const key of new Set([...one.keys(), ...other.keys()])) {
    const weights = [one.get(key) ?? 0, other.get(key) ?? 0];
    shared += Math.min(...weights);
    all += Math.max(...weights);
  }
  return all === 0 ? 0 : shared / all;
}
