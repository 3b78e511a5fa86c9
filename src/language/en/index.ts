/** What English is, beside its lists. */
import { stemmer } from '@orama/stemmers/english';
import type { LanguageDefinition } from '../language.ts';

export const en: LanguageDefinition = {
  name: 'English',
  script: 'Latin',
  // "Used" is cut to "us".
  stem: (word) => (word === 'us' ? 'we' : stemmer(word)),
};
