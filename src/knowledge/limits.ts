/** How long texts may be where they are shown, in UTF-16 units as Discord counts them; and how many of something stand. */
export const limits = {
  /** Words of a response, in characters: they stand in the first line of an answer. */
  responseWords: 100,
  /** An example question; of those that are longer than Discord shows of a suggestion, none is suggested. */
  question: 300,
  /** Example questions of a claim, in each language. */
  claimQuestions: 8,
  gapQuestions: 5,
  /** Quoted words of the article, counted in words. */
  quotedWords: 8,
} as const;

/** The texts of each kind of record by their keys, with the longest that fits. */
export const textLimits = {
  briefing: { title: 100, headline: 400 },
  source: { publisher: 60, heard_by: 60, note: 500 },
  claim: { text: 300, label: 150, note: 500 },
  figure: { label: 80, noun: 40 },
  words: { meaning: limits.responseWords },
  response: { scope: 500 },
  status: { reason: 300 },
  gap: { text: 200, label: 80 },
  derived: { method: 200 },
  /** Beside a slash command: Discord allows 100. */
  topic: { title: 100, description: 100 },
} as const satisfies Record<string, Record<string, number>>;
