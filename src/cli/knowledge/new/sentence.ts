/** Finds the sentence of an article that some words stand in. */
import { normaliseArticle, sentencesOf } from '../../../knowledge/article.ts';
import type { Locator } from '../../../knowledge/schema.ts';
import { beginning } from '../locate.ts';
import { UsageError } from '../subcommand.ts';

/** The locator of the one sentence that holds the words; a UsageError where there is none or more than one. */
export function findSentence(article: string, words: string): Locator {
  const wanted = normaliseArticle(words).toLowerCase();
  const found = sentencesOf(article).filter((one) => one.text.toLowerCase().includes(wanted));
  const [first, second] = found;
  if (!first || wanted === '')
    throw new UsageError(`no sentence of the article holds "${words}": copy a few words as they stand there`);
  if (second) {
    const places = found.map(
      (one) => `  paragraph ${one.paragraph}, sentence ${one.sentence}: ${beginning(one.text)}`,
    );
    throw new UsageError(
      `"${words}" stands in ${found.length} sentences; take more words:\n${places.join('\n')}`,
    );
  }
  const { text: _text, ...locator } = first;
  return locator;
}
