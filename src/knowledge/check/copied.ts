/** Words of a source that stand in the knowledge in too long a row. */
import { languageOf } from '../../language/index.ts';
import type { Path } from '../file.ts';
import type { Folder } from '../folder.ts';
import { limits } from '../limits.ts';
import { defaultLocale, type Locale, locales } from '../locale.ts';
import type { CheckInput } from './rule.ts';

const segmenter = new Intl.Segmenter(defaultLocale, { granularity: 'word' });

export function* copiedWords(folder: Folder, { sources }: CheckInput) {
  const rows = new Set([...sources.values()].flatMap((text) => rowsOf(wordsOf(text))));
  if (rows.size === 0) return;
  const names = formsOf(folder).map(wordsOf);
  for (const { file } of [folder.briefing, ...(folder.names ? [folder.names] : [])])
    for (const { path, text } of stringsIn(file.data)) {
      const run = runsIn(wordsOf(text), rows).find((words) => ownWords(words, names) > limits.quotedWords);
      if (!run) continue;
      // The report may be public: it quotes no more than is needed to find the place.
      const beginning = run.slice(0, 4).join(' ');
      yield file.fault(
        path,
        `more than ${limits.quotedWords} words in a row are the source's, from "${beginning} …"`,
        'Say it in your own words; names, amounts and a few words may stand as they are',
      );
    }
}

function formsOf({ names }: Folder): string[] {
  return (names?.record.names ?? []).flatMap(({ forms, name }) => [
    ...Object.values(forms).flat(),
    ...Object.values(name ?? {}),
  ]);
}

/** How many words are left of a stretch without its names and amounts. */
function ownWords(words: readonly string[], names: readonly string[][]): number {
  let count = 0;
  let inAmount = false;
  for (let index = 0; index < words.length; index++) {
    const name = names.find((one) => one.every((word, offset) => words[index + offset] === word));
    const word = words[index] ?? '';
    inAmount = /^\p{N}/u.test(word) || (inAmount && amountWords().has(word));
    if (name && name.length > 0) index += name.length - 1;
    else if (!inAmount) count++;
  }
  return count;
}

let known: ReadonlySet<string> | undefined;

/** What an amount is made of behind its digits, in any language: it cannot be said in other words. */
function amountWords(): ReadonlySet<string> {
  known ??= new Set(locales.flatMap(amountForms).flatMap(wordsOf));
  return known;
}

function amountForms(locale: Locale): readonly string[] {
  const { lists } = languageOf(locale);
  const whole = [lists('magnitudes'), lists('plural-magnitudes'), lists('currencies')];
  const single = [lists('units').get('percent'), lists('amount-links').get('magnitude')];
  return [...whole.flatMap((list) => [...list.values()]), ...single].flatMap((forms) => forms ?? []);
}

/** The longest stretches of words that stand in the same order in `rows`. */
function runsIn(words: readonly string[], rows: ReadonlySet<string>): readonly string[][] {
  const runs: string[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const [from, row] of rowsOf(words).entries()) {
    if (!rows.has(row)) continue;
    const [next] = words.slice(from + limits.quotedWords);
    if (from === last + 1 && next !== undefined) runs.at(-1)?.push(next);
    else runs.push(row.split(' '));
    last = from;
  }
  return runs;
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

function* stringsIn(
  data: unknown,
  path: Path = [],
): Generator<{ readonly path: Path; readonly text: string }> {
  if (typeof data === 'string') yield { path, text: data };
  else if (typeof data === 'object')
    for (const [key, value] of Object.entries(data ?? {})) yield* stringsIn(value, [...path, key]);
}
