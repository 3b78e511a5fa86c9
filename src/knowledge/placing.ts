/** Turns words of a source into places, proves what is cited against the texts at hand, and lets go what is cited no more. */
import { type Document, isSeq, parseDocument, Scalar } from 'yaml';
import { type Found, findSentence, noSuchPlace, placeOf, type Sentence } from './article.ts';
import { canonicalForm } from './canonical.ts';
import { type Count, countOf } from './counting.ts';
import type { Fault } from './fault.ts';
import type { Path } from './file.ts';
import type { Folder } from './folder.ts';
import { allPlaces, noPlace, numbersOf, placesText, proofOf, textProofOf } from './places.ts';
import type { BriefingRecord, PlacesRecord } from './schema.ts';

export interface Placed {
  /** The text of briefing.yaml, in its canonical form. */
  readonly briefing: string;
  /** The text of places.json. */
  readonly places: string;
  /** Whether each place is proved. Where one is not, a place that seems cited no more may be the one that was meant. */
  readonly isWhole: boolean;
  readonly faults: readonly Fault[];
  /** Sentences that are other ones than those that were read before. */
  readonly remarks: readonly Fault[];
  /** Sources whose text is not the one that was read, and lacks a place: what is recorded of them stays. */
  readonly strange: readonly string[];
  /** Sources that are counted by today's normalisation now; `moved`: the places that have other numbers by it. */
  readonly recounted: readonly { readonly source: string; readonly moved: Count['moved'] }[];
}

/**
 * `textOf` gives the text of a source where somebody has it at hand. `recount`: whether what was counted by an older
 * normalisation is brought to today's, where that loses no place.
 */
export function placeFolder(
  folder: Folder,
  textOf: (source: string) => string | undefined,
  recount: boolean,
): Placed {
  const { file, record } = folder.briefing;
  const old = folder.places?.record;
  const document = parseDocument(file.text);
  const places: PlacesRecord = { edition: 2, sources: {}, places: {} };
  const faults: Fault[] = [];
  const remarks: Fault[] = [];
  const strange = new Set<string>();
  const cited = allPlaces(record);
  const counts = new Map<string, Count>();
  for (const { source } of cited) {
    const text = counts.has(source) ? undefined : textOf(source);
    if (text !== undefined) counts.set(source, countOf(text, source, cited, old, recount));
  }
  const rewritten: Path[] = [];
  let isWhole = true;
  for (const { source, at: written, path } of cited) {
    const count = counts.get(source);
    const proof = count ? count.proof : textProofOf(old, source);
    if (proof) places.sources[source] = proof;
    let at = written;
    if (numbersOf(at)) {
      const recorded = proofOf(old, source, at);
      const there = count?.before.find((one) => placeOf(one) === at);
      if (there && recorded && there.sha256 !== recorded.sha256)
        remarks.push(
          file.fault(
            path,
            `the sentence at ${at} of "${source}" is not the one that was read before`,
            'Read it again: does the record still hold?',
          ),
        );
      at = count?.moved.get(at) ?? at;
    } else {
      const found = foundAs(at, count?.sentences, `${folder.name}/${source}`);
      if (!found.ok) {
        faults.push(file.fault(path, found.message, found.remedy));
        isWhole = false;
        continue;
      }
      at = placeOf(found.sentence);
    }
    if (at !== written) {
      const scalar = new Scalar(at);
      scalar.type = Scalar.QUOTE_DOUBLE;
      document.setIn(path, scalar);
      rewritten.push(path);
    }
    const there = count?.sentences.find((one) => placeOf(one) === at);
    const now = there && { start: there.start, end: there.end, sha256: there.sha256 };
    const proved = count ? now : proofOf(old, source, at);
    if (proved) places.places[source] = { ...places.places[source], [at]: proved };
    else isWhole &&= isHeard(record, source);
    if (!proved && count) {
      faults.push(file.fault(path, ...noSuchPlace(source, at, count.sentences)));
      if (count.isOther) strange.add(source);
    }
  }
  if (strange.size > 0) {
    const known = (source: string) => (strange.has(source) ? undefined : textOf(source));
    return { ...placeFolder(folder, known, recount), faults, strange: [...strange] };
  }
  const kept = Object.keys(isWhole ? {} : (old?.places ?? {})).filter((source) => !counts.has(source));
  for (const source of kept) {
    places.places[source] = { ...old?.places[source], ...places.places[source] };
    const read = textProofOf(old, source);
    if (read) places.sources[source] = read;
  }
  for (const path of rewritten) withoutTwins(document, path);
  return {
    briefing: rewritten.length > 0 ? canonicalForm(document.toString({ lineWidth: 0 })) : file.canonical(),
    places: placesText(places),
    isWhole,
    faults,
    remarks,
    strange: [],
    recounted: [...counts].flatMap(([source, { isRecounted, moved }]) =>
      isRecounted ? [{ source, moved }] : [],
    ),
  };
}

/** `path`: of a place in a record. Where several in a list have become one, the first is enough. */
function withoutTwins(document: Document, path: Path): void {
  const list = path.slice(0, 3);
  const places = document.getIn(list);
  if (!isSeq(places)) return;
  const written = places.items.map((item) => JSON.stringify(item));
  places.items = places.items.filter((_, index) => written.indexOf(written[index] ?? '') === index);
  if (places.items.length === 1) document.setIn(list, places.items[0]);
}

/** A call or a post has no text to be proved by. */
function isHeard({ sources }: BriefingRecord, id: string): boolean {
  return sources.some((source) => source.id === id && !source.edition);
}

/** `sentences`: undefined where nobody has the text of the source at hand. */
function foundAs(words: string, sentences: readonly Sentence[] | undefined, source: string): Found {
  const wrong = noPlace(words);
  if (wrong) return { ok: false, ...wrong };
  if (sentences) return findSentence(sentences, words);
  return {
    ok: false,
    message: `the words "${words}" cannot be read without the text of "${source}"`,
    remedy: `Give it: npm run knowledge -- fmt --article ${source}=FILE`,
  };
}
