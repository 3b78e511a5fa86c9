/** What English is, beside its lists. */
import { stemmer as stem } from '@orama/stemmers/english';
import type { LanguageDefinition } from '../language.ts';

export const en: LanguageDefinition = { name: 'English', script: 'Latin', stem };
