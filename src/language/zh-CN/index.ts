/** What Chinese is, beside its lists. */
import { stemmer } from '@orama/stemmers/english';
import type { LanguageDefinition } from '../language.ts';

export const zhCN: LanguageDefinition = {
  name: 'Chinese',
  script: 'Han',
  // Han characters have no endings; Latin words among them are mostly English names.
  stem: stemmer,
  withoutSpaces: true,
  asksInPlace: true,
  wholeFirst: true,
  negatesAheadOnly: true,
  objectMayLead: true,
};
