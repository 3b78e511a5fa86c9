/** Holds the places and quoted words of a briefing against the texts of its sources. */
import { fingerprint, normaliseArticle, type Sentence, sentencesOf } from '../article.ts';
import type { Fault } from '../fault.ts';
import { noSuchPlace } from '../find-sentence.ts';
import type { Folder } from '../load.ts';
import { allPlaces, noPlaces, numbersOf, proofOf, textProofOf } from '../places.ts';
import type { Rule, SourceTexts } from './rule.ts';

const write =
  'Run "npm run knowledge -- fmt --article NAME=FILE" if this is the text that the briefing was written from';

/** What the text of one source does not bear out. `null`: the briefing has no place in that source. */
export function placeFaults(folder: Folder, source: string, text: string): readonly Fault[] {
  const { file, record } = folder.briefing;
  const places = folder.places?.record ?? noPlaces;
  const proof = textProofOf(places, source);
  const here = allPlaces(record).filter((place) => place.source === source);
  const actual = fingerprint(normaliseArticle(text));
  const faults: Fault[] = [];
  const placesFile = folder.places?.file ?? file;
  if (!proof) faults.push(file.fault(['sources'], `nothing is recorded of the text of "${source}"`, write));
  else if (proof.sha256 !== actual)
    faults.push(
      placesFile.fault(
        ['sources', source, 'sha256'],
        `the whole text of this copy of "${source}" has another fingerprint than the one that was read`,
        `Take the copy that the briefing was written from. ${write}`,
      ),
    );
  const sentences = sentencesOf(text, proof?.normalisation);
  const cited = here.flatMap(({ at }) => proofOf(places, source, at)?.sha256 ?? []);
  if (cited.length > 0 && !sentences.some(({ sha256 }) => cited.includes(sha256)))
    return [
      file.fault(
        ['sources', record.sources.findIndex(({ id }) => id === source), 'id'],
        `this is not the text of "${source}": none of the sentences that are cited stands in it`,
        'Give the copy that the briefing was written from',
      ),
    ];
  for (const { at, path, record: one } of here) {
    const numbers = numbersOf(at);
    if (!numbers) continue;
    const there = sentences.find(
      (sentence) => sentence.paragraph === numbers.paragraph && sentence.sentence === numbers.sentence,
    );
    const recorded = proofOf(places, source, at);
    if (!there) {
      const { message, remedy } = noSuchPlace(source, at, sentences);
      faults.push(file.fault(path, message, remedy));
    } else if (!recorded) faults.push(file.fault(path, `the place ${at} is not proved yet`, write));
    else if (
      recorded.sha256 !== there.sha256 ||
      recorded.start !== there.start ||
      recorded.end !== there.end
    ) {
      const moved = sentences.find((sentence) => sentence.sha256 === recorded.sha256);
      faults.push(
        placesFile.fault(
          ['places', source, at],
          `${at} of "${source}" is another sentence than the one that was read`,
          moved ? `That one is ${moved.paragraph}.${moved.sentence} here: write that in the briefing` : write,
        ),
      );
    }
    faults.push(...quotationFaults(folder, path.slice(0, 2), one, there));
  }
  return faults;
}

/** Quoted words are held against the sentence where they are in the language of the text. */
function quotationFaults(
  { briefing: { file, record } }: Folder,
  path: readonly (string | number)[],
  one: ReturnType<typeof allPlaces>[number]['record'],
  sentence: Sentence | undefined,
): Fault[] {
  const isList = Array.isArray(one.words);
  const several = allPlaces(record).filter((place) => place.record === one).length > 1;
  // Of several places, each may hold some of the words.
  if (!sentence || several || !one.words) return [];
  return [one.words].flat().flatMap((words, index) => {
    const edition = record.sources.find((source) => source.id === one.attribution.at(-1))?.edition;
    if (words.language !== edition?.language || sentence.text.includes(normaliseArticle(words.text)))
      return [];
    return [
      file.fault(
        [...path, 'words', ...(isList ? [index] : []), 'text'],
        `the words "${words.text}" do not stand in the sentence that at names`,
        'Quote letter by letter as it stands there, or correct the place',
      ),
    ];
  });
}

/** With texts at hand: every place that they do not bear out. */
export const places: Rule = {
  name: 'places',
  level: 'error',
  find: (folder, { sources }) =>
    folder.briefing.record.sources.flatMap(({ id }) => {
      const text = textOf(sources, folder, id);
      return text === undefined || folder.broken.includes('places') ? [] : placeFaults(folder, id, text);
    }),
};

/** Places that nobody has held against their text. A source without an edition, such as a call, has none. */
export const unproved: Rule = {
  name: 'unproved',
  level: 'warning',
  find: (folder, { sources }) => {
    const { file, record } = folder.briefing;
    if (folder.broken.includes('places')) return [];
    const read = new Set(record.sources.filter((source) => source.edition).map((source) => source.id));
    return allPlaces(record)
      .filter((place) => read.has(place.source) && numbersOf(place.at) && !place.record.draft)
      .filter((place) => textOf(sources, folder, place.source) === undefined)
      .filter((place) => !proofOf(folder.places?.record ?? noPlaces, place.source, place.at))
      .map((place) =>
        file.fault(
          place.path,
          `nobody has proved that "${place.record.id}" stands at ${place.at} of "${place.source}"`,
          `With its text at hand: npm run knowledge -- fmt --article ${folder.name}/${place.source}=FILE`,
        ),
      );
  },
};

export function textOf(sources: SourceTexts, folder: Folder, source: string): string | undefined {
  return sources.get(`${folder.name}/${source}`);
}
