/** What the check reads, in Chinese; see words.ts. */

import type { Vocabulary } from './words.ts';
import { acts } from './zh/acts.ts';
import { measures } from './zh/measures.ts';
import { telling } from './zh/telling.ts';

export const zh: Vocabulary = { ...acts, ...telling, ...measures };
