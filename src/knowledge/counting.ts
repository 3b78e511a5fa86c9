/** How the sentences of a source are counted: as they were when it was read, or as today, where that loses no place. */
import { fingerprint, normaliseArticle, placeOf, type Sentence, sentencesOf } from './article.ts';
import type { TextProof } from './knowledge.ts';
import { numbersOf, proofOf, textProofOf, type WrittenPlace } from './places.ts';
import type { PlacesRecord } from './schema.ts';
import { currentNormalisation } from './sentence-ends.ts';

export interface Count {
  readonly proof: TextProof;
  /** Whether this text is another one than the one that was read. */
  readonly isOther: boolean;
  /** As the places were counted that stand in the briefing. */
  readonly before: readonly Sentence[];
  readonly sentences: readonly Sentence[];
  readonly isRecounted: boolean;
  /** From the places that are cited to their new numbers, where these are others. */
  readonly moved: ReadonlyMap<string, string>;
}

/** `recount`: whether an older normalisation gives way to today's. */
export function countOf(
  text: string,
  source: string,
  cited: readonly WrittenPlace[],
  old: PlacesRecord | undefined,
  recount: boolean,
): Count {
  const read = textProofOf(old, source);
  const sha256 = fingerprint(normaliseArticle(text));
  const isOther = read !== null && read.sha256 !== sha256;
  // The numbers that stand in a briefing were counted so, in whatever copy.
  const normalisation = read?.normalisation ?? currentNormalisation;
  const before = sentencesOf(text, normalisation);
  const asBefore = { isOther, before, sentences: before, isRecounted: false, moved: new Map() };
  const kept: Count = { proof: { normalisation, sha256 }, ...asBefore };
  if (!recount || isOther || normalisation === currentNormalisation) return kept;

  const sentences = sentencesOf(text);
  const moved = new Map<string, string>();
  for (const { at } of cited.filter((one) => one.source === source && numbersOf(one.at))) {
    const was = before.find((one) => placeOf(one) === at);
    const whole = was && sentences.find(({ start, end }) => start <= was.start && was.end <= end);
    if (!whole || (proofOf(old, source, at)?.sha256 ?? was.sha256) !== was.sha256) return kept;
    if (placeOf(whole) !== at) moved.set(at, placeOf(whole));
  }
  const proof = { normalisation: currentNormalisation, sha256 };
  return { proof, isOther, before, sentences, isRecounted: true, moved };
}
