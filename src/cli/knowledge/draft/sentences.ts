/** The sentences of an article as its readers see them. */
import { placeOf, type Sentence, sentencesOf } from '../../../knowledge/article.ts';

export interface Passage {
  readonly text: string;
  /** More than one where a name is cut by the way in which places are counted. */
  readonly places: readonly [string, ...string[]];
}

/** "D. Sarnai", "M. Abgrall": a place ends behind an initial, and nobody would make a claim of each half. */
const endsInInitial = /(?<![\p{L}\p{N}])\p{Lu}\.$/u;

export function passagesOf(article: string): readonly Passage[] {
  const passages: Passage[] = [];
  let before: Sentence | undefined;
  for (const sentence of sentencesOf(article)) {
    const place = placeOf(sentence);
    const open = before?.paragraph === sentence.paragraph && endsInInitial.test(before.text);
    const last = open ? passages.pop() : undefined;
    passages.push(
      last
        ? { text: `${last.text} ${sentence.text}`, places: [...last.places, place] }
        : { text: sentence.text, places: [place] },
    );
    before = sentence;
  }
  return passages;
}
