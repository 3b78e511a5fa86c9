/** `knowledge -- locate`: the place of every sentence of a text, or of the one that some words stand in. */
import {
  beginning,
  findSentence,
  fingerprint,
  normaliseArticle,
  placeOf,
  sentencesOf,
} from '../../knowledge/article.ts';
import { readableRecords } from '../../knowledge/load.ts';
import { namedFile, readArticle, sourcesOf } from './files.ts';
import { readOptions, type Subcommand, textOptions, UsageError } from './subcommand.ts';

export const locate: Subcommand = {
  usage: 'locate --article [NAME=]FILE [--find "words"] [--paragraph N]',
  summary: 'print the place of the sentence that holds some words, or of every sentence',
  async run(args) {
    const { values, directory } = readOptions(args, textOptions('article', 'find', 'paragraph'));
    const { name, file } = namedFile(values.article ?? '');
    const article = await readArticle(values.article && file);
    const read = await readAs(article, name, directory);
    const sentences = sentencesOf(article, read.normalisation).filter(
      ({ paragraph }) => values.paragraph === undefined || paragraph === Number(values.paragraph),
    );
    // Indented as it stands in a claim.
    const line = (at: string) =>
      `    at: ${read.source ? `{source: ${read.source}, at: "${at}"}` : `"${at}"`}`;
    if (values.find !== undefined) {
      const found = findSentence(sentences, values.find);
      return found.ok
        ? { exitCode: 0, output: line(placeOf(found.sentence)) }
        : { exitCode: 1, output: `${found.message}. ${found.remedy}` };
    }
    if (sentences.length === 0) throw new UsageError('there is no such sentence in this article');
    return {
      exitCode: 0,
      output: sentences.map((one) => `${line(placeOf(one))}  # ${beginning(one.text)}`).join('\n'),
    };
  },
};

/**
 * How a text is counted, and the source that a place in it has to name: where the knowledge at hand has read it, or
 * another copy of it, as it did. The article of a briefing is not named.
 */
async function readAs(article: string, name: string | undefined, directory: string) {
  const sha256 = fingerprint(normaliseArticle(article));
  const sources = sourcesOf(await readableRecords(directory).catch(() => []));
  const isRead = ({ proof }: (typeof sources)[number]) => proof?.sha256 === sha256;
  const meant = sources.filter((one) =>
    name === undefined ? isRead(one) : one.id === name || one.key === name,
  );
  const [first] = meant;
  const source = first?.isArticle ? undefined : first?.id;
  return {
    source: first ? source : name?.split('/').at(-1),
    normalisation: (meant.find(isRead) ?? first)?.proof?.normalisation,
  };
}
