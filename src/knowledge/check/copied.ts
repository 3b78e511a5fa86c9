/** Words of the article that stand in the knowledge in too long a row. */
import type { Fault } from '../fault.ts';
import type { KnowledgeFile, Path } from '../file.ts';
import { limits } from '../limits.ts';
import type { Rule } from './rule.ts';

const segmenter = new Intl.Segmenter('fr', { granularity: 'word' });

export const copiedWords: Rule = {
  name: 'copied-words',
  level: 'error',
  find: ({ briefings, lexicon, articles }) => {
    if (articles.length === 0) return [];
    const rows = new Set(articles.flatMap((article) => rowsOf(wordsOf(article))));
    const files = [...briefings, ...(lexicon ? [lexicon] : [])];
    return files.flatMap(({ file }) => [...stringsIn(file.data)].flatMap((one) => copied(file, one, rows)));
  },
};

function copied(file: KnowledgeFile, { path, text }: PlacedString, rows: ReadonlySet<string>): Fault[] {
  const found = rowsOf(wordsOf(text)).find((row) => rows.has(row));
  if (found === undefined) return [];
  // The report may be public: it quotes no more than is needed to find the place.
  const beginning = found.split(' ').slice(0, 4).join(' ');
  return [
    file.fault(
      path,
      `more than ${limits.quotedWords} words in a row are the article's, from "${beginning} …"`,
      'Say it in your own words; a figure or a few words may be quoted',
    ),
  ];
}

/** Every row of words that is one longer than may be quoted. */
function rowsOf(words: readonly string[]): string[] {
  const length = limits.quotedWords + 1;
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, from) =>
    words.slice(from, from + length).join(' '),
  );
}

function wordsOf(text: string): string[] {
  return [...segmenter.segment(text.normalize('NFKC').replaceAll('’', "'").toLowerCase())]
    .filter((part) => part.isWordLike)
    .map((part) => part.segment);
}

interface PlacedString {
  readonly path: Path;
  readonly text: string;
}

function* stringsIn(data: unknown, path: Path = []): Generator<PlacedString> {
  if (typeof data === 'string') yield { path, text: data };
  else if (Array.isArray(data)) {
    for (const [index, item] of data.entries()) yield* stringsIn(item, [...path, index]);
  } else if (data !== null && typeof data === 'object') {
    for (const [key, value] of Object.entries(data)) yield* stringsIn(value, [...path, key]);
  }
}
