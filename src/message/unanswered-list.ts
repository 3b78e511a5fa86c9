/** Questions that found no answer, those alike together, for members who manage a server. */
import type { Locale } from '../knowledge/locale.ts';
import { blocksRoom, blocksWithin } from './fit.ts';
import { escapeUserText, joined } from './markdown.ts';
import { type Message, notice } from './message.ts';
import { stringsFor } from './strings/index.ts';

/** Characters of a wording; the whole stands in `npm run knowledge -- gaps`. */
const longestWording = 120;

export interface ListedQuestion {
  /** How often it was asked, in whatever words. */
  readonly count: number;
  readonly wording: string;
  /** How many other wordings of it there are. */
  readonly others: number;
}

/** Those asked most come first. */
export function composeUnanswered(questions: readonly ListedQuestion[], locale: Locale): Message {
  const { unanswered: words, more } = stringsFor(locale);
  const asked = questions.reduce((sum, { count }) => sum + count, 0);
  const lines = questions.map(
    ({ count, wording, others }) => `- ${words.line(count, escapeUserText(wording, longestWording), others)}`,
  );
  const listed = blocksWithin([words.opening(asked), ...lines], blocksRoom, more);
  return notice(joined(`**${words.heading}**`, listed));
}
