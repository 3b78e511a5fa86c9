/** A place is numbers; or words, few of them, until somebody has turned them into numbers. */
import type { Report } from '../file.ts';
import { allPlaces, numbersOf, wordsOfAPlace } from '../places.ts';
import type { BriefingRecord } from '../schema.ts';

export function places(briefing: BriefingRecord, report: Report): void {
  for (const { path, at, record } of allPlaces(briefing)) {
    if (numbersOf(at)) continue;
    if (/^[\d.,\s]+$/.test(at))
      report(path, `"${at}" is no place`, 'Write paragraph and sentence, each from 1, such as "3.2"');
    else if (at.split(/\s+/).length > wordsOfAPlace)
      report(
        path,
        `more than ${wordsOfAPlace} words of the source stand here`,
        `Keep at most ${wordsOfAPlace} that no other sentence has`,
      );
    else if (!record.draft)
      report(
        path,
        `the words "${at}" are not read yet`,
        'Run "npm run knowledge -- fmt --article FILE": it writes paragraph and sentence in their place',
      );
  }
}
