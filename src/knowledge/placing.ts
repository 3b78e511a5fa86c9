/** Turns words of a source into places, proves what is cited against the texts at hand, and lets go what is cited no more. */
import { parseDocument, Scalar } from 'yaml';
import { findSentence, fingerprint, normaliseArticle, noSuchPlace, placeOf, sentencesOf } from './article.ts';
import { canonicalForm } from './canonical.ts';
import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { allPlaces, numbersOf, placesText, proofOf, textProofOf } from './places.ts';
import type { PlacesRecord } from './schema.ts';
import { currentNormalisation } from './sentence-ends.ts';

export interface Placed {
  /** The text of briefing.yaml, in its canonical form. */
  readonly briefing: string;
  /** The text of places.json. */
  readonly places: string;
  readonly faults: readonly Fault[];
  /** Sentences that are other ones than those that were read before. */
  readonly remarks: readonly Fault[];
  /** Sources whose text is not the one that was read, and lacks a place: what is recorded of them stays. */
  readonly strange: readonly string[];
}

/** `textOf` gives the text of a source where somebody has it at hand. */
export function placeFolder(folder: Folder, textOf: (source: string) => string | undefined): Placed {
  const { file, record } = folder.briefing;
  const old = folder.places?.record;
  const document = parseDocument(file.text);
  const places: PlacesRecord = { edition: 2, sources: {}, places: {} };
  const faults: Fault[] = [];
  const remarks: Fault[] = [];
  const strange = new Set<string>();
  let isChanged = false;
  for (const { source, at: written, path } of allPlaces(record)) {
    const text = textOf(source);
    const read = textProofOf(old, source);
    const proof = text === undefined ? read : textProofFor(text, read);
    const sentences = text === undefined ? [] : sentencesOf(text, proof?.normalisation);
    if (proof) places.sources[source] = proof;
    let at = written;
    if (!numbersOf(at)) {
      const found =
        text === undefined ? withoutText(at, `${folder.name}/${source}`) : findSentence(sentences, at);
      if (!found.ok) {
        faults.push(file.fault(path, found.message, found.remedy));
        continue;
      }
      at = placeOf(found.sentence);
      const scalar = new Scalar(at);
      scalar.type = Scalar.QUOTE_DOUBLE;
      document.setIn(path, scalar);
      isChanged = true;
    }
    const before = proofOf(old, source, at);
    const there = sentences.find((one) => placeOf(one) === at);
    const now = there && { start: there.start, end: there.end, sha256: there.sha256 };
    const proved = text === undefined ? before : now;
    if (proved && before && proved.sha256 !== before.sha256)
      remarks.push(
        file.fault(
          path,
          `the sentence at ${at} of "${source}" is not the one that was read before`,
          'Read it again: does the record still hold?',
        ),
      );
    if (proved) places.places[source] = { ...places.places[source], [at]: proved };
    else if (text !== undefined) {
      faults.push(file.fault(path, ...noSuchPlace(source, at, sentences)));
      if (read && read.sha256 !== proof?.sha256) strange.add(source);
    }
  }
  if (strange.size > 0) {
    const kept = placeFolder(folder, (source) => (strange.has(source) ? undefined : textOf(source)));
    return { ...kept, faults, strange: [...strange] };
  }
  return {
    briefing: canonicalForm(isChanged ? document.toString({ lineWidth: 0 }) : file.text),
    places: placesText(places),
    faults,
    remarks,
    strange: [],
  };
}

function withoutText(words: string, source: string) {
  return {
    ok: false,
    message: `the words "${words}" cannot be read without the text of "${source}"`,
    remedy: `Give it: npm run knowledge -- fmt --article ${source}=FILE`,
  } as const;
}

/** The text that was read before keeps its normalisation, so that its places stay what they are. */
function textProofFor(text: string, old: PlacesRecord['sources'][string] | null) {
  const sha256 = fingerprint(normaliseArticle(text));
  return old?.sha256 === sha256 ? old : { normalisation: currentNormalisation, sha256 };
}
