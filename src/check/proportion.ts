/** How much of something is spoken of: all, most, many, few. */
import { isNegated } from './negation.ts';
import { type Sentence, wordsOf } from './reading.ts';

const proportions = ['all', 'most', 'many', 'few'] as const;
export type Proportion = (typeof proportions)[number];

/** The first one in a sentence; "not all" is none. */
export function proportionOf(sentence: Sentence): Proportion | null {
  const found = wordsOf(sentence, ...proportions).filter(
    (mark) => !(mark.key === 'all' && isNegated(sentence, mark)),
  );
  return (found[0]?.key as Proportion | undefined) ?? null;
}
