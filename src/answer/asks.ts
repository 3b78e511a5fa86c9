/** Where a text that asks two things at once could be parted: behind a question mark, at a comma, at an "and". */

const seam = /[?？;；,，。\n]+|\s(?:and|et|puis)\s|还有|以及|并且|同时/giu;

/** A text that could be parted at more places is a list, and costs as much to read again at each of them. */
const mostSeams = 12;

/** Behind these one question has ended; behind a comma or an "and" the same one may go on. */
const end = /[?？;；\n]/;

export interface Halves {
  readonly parts: readonly [string, string];
  /** The first half ends where a question does, so what follows is another one. */
  readonly ended: boolean;
}

/** Every way to part a text in two, each half with something in it; none where there are very many. */
export function halvesOf(question: string): readonly Halves[] {
  const seams = [...question.matchAll(seam)];
  if (seams.length > mostSeams) return [];
  return seams.flatMap((match): readonly Halves[] => {
    const left = question.slice(0, match.index).trim();
    const right = question.slice(match.index + match[0].length).trim();
    return left !== '' && right !== '' ? [{ parts: [left, right], ended: end.test(match[0]) }] : [];
  });
}
