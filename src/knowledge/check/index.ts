/** Rules that need nothing but the knowledge files; those that need the answerer are in src/cli/knowledge/check. */
import { attribution } from './chains.ts';
import { copiedWords } from './copied.ts';
import { places, unproved } from './places.ts';
import { claimTwice, formTwice, questionTwice } from './repeats.ts';
import type { Rule } from './rule.ts';
import { futureDate, stillDraft, takenBack, withoutNames } from './state.ts';
import { claimInNoTopic, tooManyCommands } from './topics.ts';
import { denialInOneLanguage, questionsMissing, untranslated } from './translations.ts';

export const recordRules: readonly Rule[] = [
  { name: 'untranslated', level: 'error', find: untranslated },
  { name: 'questions-missing', level: 'error', find: questionsMissing },
  { name: 'denial-in-one-language', level: 'error', find: denialInOneLanguage },
  { name: 'future-date', level: 'error', find: futureDate },
  { name: 'attribution', level: 'error', find: attribution },
  { name: 'taken-back', level: 'warning', find: takenBack },
  { name: 'claim-in-no-topic', level: 'warning', find: claimInNoTopic },
  { name: 'too-many-commands', level: 'error', find: tooManyCommands },
  { name: 'question-twice', level: 'error', find: questionTwice },
  { name: 'claim-twice', level: 'error', find: claimTwice },
  { name: 'form-twice', level: 'error', find: formTwice },
  { name: 'copied-words', level: 'error', find: copiedWords },
  { name: 'places', level: 'error', find: places },
  { name: 'unproved', level: 'warning', find: unproved },
  { name: 'draft', level: 'warning', find: stillDraft },
  { name: 'no-names', level: 'warning', find: withoutNames },
];
