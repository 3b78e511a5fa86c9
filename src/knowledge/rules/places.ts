/** A place is numbers; or words, few of them, until somebody has turned them into numbers. */
import type { Folder } from '../folder.ts';
import { allPlaces, noPlace, numbersOf, wordsOfAPlace } from '../places.ts';

export function* places({ briefing }: Folder) {
  const { file } = briefing;
  for (const { path, at, record } of allPlaces(briefing.record)) {
    if (numbersOf(at)) continue;
    const wrong = noPlace(at);
    if (wrong) yield file.fault(path, wrong.message, wrong.remedy);
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
