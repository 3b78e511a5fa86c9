/** What French is, beside its lists. */
import { stemmer as stem } from '@orama/stemmers/french';
import type { LanguageDefinition } from '../language.ts';

export const fr: LanguageDefinition = {
  name: 'French',
  script: 'Latin',
  stem,
  // "Acheté à", "emprunté à".
  toNamesGiver: true,
  // It has: no "à".
  notActs: ['a'],
};
