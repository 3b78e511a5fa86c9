/** Holds the places and quoted words of a briefing against the texts of its sources. */
import {
  fingerprint,
  normaliseArticle,
  noSuchPlace,
  placeOf,
  type Sentence,
  sentencesOf,
} from '../article.ts';
import type { Fault } from '../fault.ts';
import type { Path } from '../file.ts';
import type { Folder } from '../folder.ts';
import { languageOfTag } from '../locale.ts';
import { allPlaces, numbersOf, type PlacedRecord, placesOf, proofOf, textProofOf } from '../places.ts';
import type { CheckInput, SourceTexts } from './rule.ts';

const write =
  'Run "npm run knowledge -- fmt --article NAME=FILE" if this is the text that the briefing was written from';

/** What the text of one source does not bear out. */
export function* placeFaults(folder: Folder, source: string, text: string): Generator<Fault> {
  const { file, record } = folder.briefing;
  const places = folder.places?.record;
  const placesFile = folder.places?.file ?? file;
  const proof = textProofOf(places, source);
  const here = allPlaces(record).filter((place) => place.source === source);
  const sentences = sentencesOf(text, proof?.normalisation);
  const cited = here.flatMap(({ at }) => proofOf(places, source, at)?.sha256 ?? []);
  if (cited.length > 0 && !sentences.some(({ sha256 }) => cited.includes(sha256))) {
    yield file.fault(
      ['sources', record.sources.findIndex(({ id }) => id === source), 'id'],
      `this is not the text of "${source}": none of the sentences that are cited stands in it`,
      'Give the copy that the briefing was written from',
    );
    return;
  }
  const isWhole = proof?.sha256 === fingerprint(normaliseArticle(text));
  if (!proof) yield file.fault(['sources'], `nothing is recorded of the text of "${source}"`, write);
  else if (!isWhole)
    yield placesFile.fault(
      ['sources', source, 'sha256'],
      `the whole text of this copy of "${source}" has another fingerprint than the one that was read`,
      `Take the copy that the briefing was written from. ${write}`,
    );
  const told = new Set<string>();
  for (const { at, path, record: one } of here) {
    if (!numbersOf(at)) continue;
    const there = sentences.find((sentence) => placeOf(sentence) === at);
    const recorded = proofOf(places, source, at);
    if (!there) {
      yield file.fault(path, ...noSuchPlace(source, at, sentences));
      continue;
    }
    if (!recorded) yield file.fault(path, `the place ${at} is not proved yet`, write);
    // In another copy every place behind what differs begins elsewhere.
    else if (
      !told.has(at) &&
      (recorded.sha256 !== there.sha256 ||
        (isWhole && (recorded.start !== there.start || recorded.end !== there.end)))
    ) {
      told.add(at);
      const moved = sentences.find((one) => one !== there && one.sha256 === recorded.sha256);
      yield placesFile.fault(
        ['places', source, at],
        `${at} of "${source}" is another sentence than the one that was read`,
        moved ? `That one is ${placeOf(moved)} here: write that in the briefing` : write,
      );
    }
    yield* quotationFaults(folder, path.slice(0, 2), one, there);
  }
}

/** Quoted words are held against the sentence where they are in the language of the text. */
function* quotationFaults(
  { briefing: { file, record } }: Folder,
  path: Path,
  one: PlacedRecord['record'],
  sentence: Sentence,
): Generator<Fault> {
  // Of several places, each may hold some of the words.
  if (!one.words || placesOf(one, record.article).length > 1) return;
  const edition = record.sources.find((source) => source.id === one.attribution.at(-1))?.edition;
  for (const [index, words] of [one.words].flat().entries())
    if (
      edition &&
      languageOfTag(words.language) === languageOfTag(edition.language) &&
      !sentence.text.includes(normaliseArticle(words.text))
    )
      yield file.fault(
        [...path, 'words', ...(Array.isArray(one.words) ? [index] : []), 'text'],
        `the words "${words.text}" do not stand in the sentence that at names`,
        'Quote letter by letter as it stands there, or correct the place',
      );
}

/** With texts at hand: every place that they do not bear out. */
export function* places(folder: Folder, { sources }: CheckInput) {
  for (const { id } of folder.briefing.record.sources) {
    const text = textOf(sources, folder, id);
    if (text !== undefined && !folder.broken.includes('places')) yield* placeFaults(folder, id, text);
  }
}

/** Places that nobody has held against their text. A source without an edition, such as a call, has none. */
export function* unproved(folder: Folder, { sources }: CheckInput) {
  const { file, record } = folder.briefing;
  if (folder.broken.includes('places')) return;
  const read = new Set(record.sources.filter((source) => source.edition).map((source) => source.id));
  for (const { source, at, path, record: one } of allPlaces(record))
    if (
      read.has(source) &&
      numbersOf(at) &&
      !one.draft &&
      textOf(sources, folder, source) === undefined &&
      !proofOf(folder.places?.record, source, at)
    )
      yield file.fault(
        path,
        `nobody has proved that "${one.id}" stands at ${at} of "${source}"`,
        `With its text at hand: npm run knowledge -- fmt --article ${folder.name}/${source}=FILE`,
      );
}

export function textOf(sources: SourceTexts, folder: Folder, source: string): string | undefined {
  return sources.get(`${folder.name}/${source}`);
}
