/** What the check reads, in French; see words.ts. */
import { acts } from './fr/acts.ts';
import { measures } from './fr/measures.ts';
import { telling } from './fr/telling.ts';
import type { Vocabulary } from './words.ts';

export const fr: Vocabulary = { ...acts, ...telling, ...measures };
