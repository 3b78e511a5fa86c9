/** The texts of a briefing that are whole sentences or phrases: names and titles may be the same in all languages. */
import type { BriefingRecord } from '../schema.ts';
import { type PlacedText, textsOf } from '../texts.ts';

const names: readonly PlacedText['kind'][] = [
  'briefing.title',
  'source.publisher',
  'source.heard_by',
  'topic.title',
  'words.meaning',
  'figure.noun',
];

export function sentencesIn(briefing: BriefingRecord): readonly PlacedText[] {
  return textsOf(briefing).filter(({ kind, draft }) => !draft && !names.includes(kind));
}
