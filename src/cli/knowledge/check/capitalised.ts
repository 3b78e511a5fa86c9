/** Words that stand in texts like names: with a capital letter, always, alone, in more than one record. */
import type { Reading } from '../../../reading/reader.ts';

/** A record by its id, and its texts as they are read. */
interface Read {
  readonly id: string;
  readonly readings: readonly Reading[];
}

export interface Capitalised {
  readonly word: string;
  /** The first record that has it. */
  readonly id: string;
}

/** How many records a word has to stand in for it to be worth a remark. */
const often = 2;

/** Names that the story knows are none of them; abbreviations neither. */
export function capitalisedIn(records: readonly Read[]): readonly Capitalised[] {
  const small = new Set<string>();
  const inside = new Set<string>();
  const found = new Map<string, { readonly word: string; readonly ids: Set<string> }>();
  for (const { id, readings } of records)
    for (const reading of readings)
      reading.words.forEach(({ text: word, capital, start, end }, position) => {
        if (!capital) small.add(word);
        else if (standsAlone(reading, position)) {
          const one = found.get(word) ?? { word: reading.text.slice(start, end), ids: new Set() };
          found.set(word, one);
          one.ids.add(id);
          if (!beginsSentence(reading, position)) inside.add(word);
        }
      });
  return [...found].flatMap(([key, { word, ids }]) => {
    const [id = ''] = ids;
    const isName = inside.has(key) && !small.has(key) && word !== word.toUpperCase();
    return isName && ids.size >= often ? [{ word, id }] : [];
  });
}

/** In no name, with no other capital beside it that it would be part of. */
function standsAlone({ words, names }: Reading, position: number): boolean {
  return (
    !names.some(({ from, to }) => from <= position && position < to) &&
    !(position > 1 && words[position - 1]?.capital) &&
    !words[position + 1]?.capital
  );
}

function beginsSentence({ text, words }: Reading, position: number): boolean {
  return position === 0 || /[.!?:;]\s*["“«(]*$/u.test(text.slice(0, words[position]?.start));
}
