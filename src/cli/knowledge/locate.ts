/** `knowledge -- locate`: the place of every sentence of a text, or of the one that some words stand in. */
import { sentencesOf } from '../../knowledge/article.ts';
import { beginning, findSentence, placeOf } from '../../knowledge/find-sentence.ts';
import { readArticle } from './read.ts';
import { readOptions, type Subcommand, textOptions, UsageError } from './subcommand.ts';

export const locate: Subcommand = {
  usage: 'locate --article FILE [--find "words"] [--paragraph N]',
  summary: 'print the place of the sentence that holds some words, or of every sentence',
  async run(args) {
    const { values } = readOptions(args, textOptions('article', 'find', 'paragraph'));
    const article = await readArticle(values.article);
    // Indented as it stands in a claim.
    if (values.find !== undefined) {
      const found = findSentence(article, values.find);
      return found.ok
        ? { exitCode: 0, output: `    at: "${placeOf(found.sentence)}"` }
        : { exitCode: 1, output: `${found.message}. ${found.remedy}` };
    }
    const chosen = sentencesOf(article).filter(
      ({ paragraph }) => values.paragraph === undefined || paragraph === Number(values.paragraph),
    );
    if (chosen.length === 0) throw new UsageError('there is no such sentence in this article');
    return {
      exitCode: 0,
      output: chosen.map((one) => `    at: "${placeOf(one)}"  # ${beginning(one.text)}`).join('\n'),
    };
  },
};
