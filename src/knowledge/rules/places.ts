/** A place is numbers; or words, few of them, until somebody has turned them into numbers. */
import type { Folder } from '../folder.ts';
import { allPlaces, numbersOf, wordsOfAPlace } from '../places.ts';

export function* places({ briefing }: Folder) {
  const { file } = briefing;
  for (const { path, at, record } of allPlaces(briefing.record)) {
    if (numbersOf(at)) continue;
    if (/^[\d.,\s]+$/.test(at))
      yield file.fault(
        path,
        `"${at}" is no place`,
        'Write paragraph and sentence, each from 1, such as "3.2"',
      );
    else if (at.split(/\s+/).length > wordsOfAPlace)
      yield file.fault(
        path,
        `more than ${wordsOfAPlace} words of the source stand here`,
        `Keep at most ${wordsOfAPlace} that no other sentence has`,
      );
    else if (!record.draft)
      yield file.fault(
        path,
        `the words "${at}" are not read yet`,
        'Run "npm run knowledge -- fmt --article FILE": it writes paragraph and sentence in their place',
      );
  }
}
