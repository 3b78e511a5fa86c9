/** What French is, beside its lists. */
import { stemmer as stem } from '@orama/stemmers/french';
import type { LanguageDefinition } from '../language.ts';
import { soundOf } from './sound.ts';

export const fr: LanguageDefinition = {
  name: 'French',
  script: 'Latin',
  stem,
  sound: soundOf,
  // "Acheté à", "emprunté à".
  toNamesGiver: true,
  // It has: no "à".
  notActs: ['a'],
};
