/** What the check reads, in English; see words.ts. */
import { acts } from './en/acts.ts';
import { measures } from './en/measures.ts';
import { telling } from './en/telling.ts';
import type { Vocabulary } from './words.ts';

export const en: Vocabulary = { ...acts, ...telling, ...measures };
