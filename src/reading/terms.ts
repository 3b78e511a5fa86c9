/** The terms of a reading in each of the views by which texts are compared. */
import pinyin from 'tiny-pinyin';
import type { Reading } from './reader.ts';

/** `words`: stems, and pairs of Han characters; `letters`: runs of letters, which slips leave mostly whole; `sense`: meanings and names. */
export type View = 'words' | 'letters' | 'sense';

export function termsOf(reading: Reading, view: View): readonly string[] {
  switch (view) {
    case 'words':
      return [...reading.stems, ...pairsOf(reading)];
    case 'letters':
      return runsOf(spelling(reading));
    case 'sense':
      return [
        ...reading.meanings.map(({ id }) => id),
        // A name is no meaning, whatever it is called.
        ...reading.names.map(({ id }) => `=${id}`),
      ];
  }
}

function pairsOf({ words }: Reading): readonly string[] {
  return words.slice(1).flatMap((word, index) => {
    const before = words[index];
    return word.han && before?.han && before.end === word.start ? [`${before.text}${word.text}`] : [];
  });
}

/** As it sounds: the words with single spaces between them and at both ends, a Han character by its syllable. */
function spelling({ words }: Reading): string {
  return ` ${words.map((word) => (word.han ? syllableOf(word.text) : word.text)).join(' ')} `;
}

const syllables = new Map<string, string>();

/** How a Han character is typed, without its tone: who mistypes one mostly hits another of the same sound. */
function syllableOf(character: string): string {
  const known = syllables.get(character) ?? pinyin.convertToPinyin(character, '', true);
  syllables.set(character, known);
  return known;
}

function runsOf(text: string): readonly string[] {
  const runs: string[] = [];
  for (let at = 0; at + 3 <= text.length; at++) runs.push(text.slice(at, at + 3));
  return runs;
}
