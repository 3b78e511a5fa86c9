import { expect, it } from 'vitest';
import { vocabularies } from '../../src/check/vocabulary/vocabulary.ts';
import { ownKnowledge } from '../fixtures/knowledge.ts';

it('every cue of every claim is an entry of the lexicon, a word of the vocabulary, or an amount', async () => {
  const { briefings, lexicon } = await ownKnowledge();
  const known = new Set([
    ...lexicon.entries.map((entry) => entry.id),
    ...Object.keys(vocabularies.en),
    'amount',
    'percent',
  ]);
  const cues = briefings.flatMap((briefing) => briefing.claims.flatMap((claim) => claim.cues?.flat() ?? []));
  expect(cues.filter((cue) => !known.has(cue))).toEqual([]);
});
