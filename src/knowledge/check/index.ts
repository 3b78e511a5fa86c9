/** Rules that need nothing but the knowledge files; those that need the answerer are in src/cli/knowledge/check. */
import { attribution, claimInNoTopic } from './chains.ts';
import { tooManyCommands } from './commands.ts';
import { copiedWords } from './copied.ts';
import { futureDate } from './dates.ts';
import { denialInOneLanguage } from './denial-words.ts';
import { stillDraft, withoutNames } from './drafts.ts';
import { places, unproved } from './places.ts';
import { claimTwice, formTwice, questionTwice } from './repeats.ts';
import type { Rule } from './rule.ts';
import { questionsMissing, untranslated } from './translations.ts';

export const recordRules: readonly Rule[] = [
  untranslated,
  questionsMissing,
  denialInOneLanguage,
  futureDate,
  attribution,
  claimInNoTopic,
  tooManyCommands,
  questionTwice,
  claimTwice,
  formTwice,
  copiedWords,
  places,
  unproved,
  stillDraft,
  withoutNames,
];
