/** `knowledge -- locate`: the locator of every sentence of an article, ready to be copied into a claim. */
import { fingerprint, normaliseArticle, type Sentence, sentencesOf } from '../../knowledge/article.ts';
import { readArticle } from './read.ts';
import { readOptions, type Subcommand, UsageError } from './subcommand.ts';

/** Enough to find the sentence in the article, too little to republish it. */
const shownWords = 4;

export const locate: Subcommand = {
  usage: 'locate --article FILE [--paragraph N]',
  summary: 'print the locator of every sentence of an article',
  async run(args) {
    const { values } = readOptions(args, { article: { type: 'string' }, paragraph: { type: 'string' } });
    const article = await readArticle(values.article);
    const paragraph = values.paragraph === undefined ? undefined : Number(values.paragraph);
    const chosen = sentencesOf(article).filter(
      (sentence) => paragraph === undefined || sentence.paragraph === paragraph,
    );
    if (chosen.length === 0) throw new UsageError('there is no such sentence in this article');
    const whole = `# the whole text, for the edition\nsha256: ${fingerprint(normaliseArticle(article))}`;
    return { exitCode: 0, output: [...chosen.map(locatorText), whole].join('\n\n') };
  },
};

/** As it stands in a claim, under a comment that tells which sentence it is. */
function locatorText(sentence: Sentence): string {
  return [
    `# paragraph ${sentence.paragraph}, sentence ${sentence.sentence}: ${beginning(sentence.text)}`,
    'locator:',
    ...(['paragraph', 'sentence', 'start', 'end', 'sha256'] as const).map(
      (key) => `  ${key}: ${sentence[key]}`,
    ),
  ].join('\n');
}

/** The first words of a sentence; of a text without spaces between words, its first characters. */
export function beginning(text: string): string {
  const words = text.split(' ');
  const few = words.slice(0, shownWords).join(' ');
  const shown = [...few].slice(0, 40).join('');
  return shown.length < text.length ? `${shown} …` : shown;
}
