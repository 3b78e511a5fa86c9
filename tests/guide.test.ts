import { expect, test } from 'vitest';
import { createChecker } from '../src/check/check.ts';
import { guideFor } from '../src/guide.ts';
import { readKnowledgeFiles } from '../src/knowledge/read.ts';
import { linkedTexts, ownKnowledge } from './fixtures/knowledge.ts';

const wrongOf = (knowledge: Parameters<typeof guideFor>[0]) =>
  guideFor(knowledge, [], 'knowledge').post?.content ?? '';

test('the message with a wrong figure is one that departs from the record', async () => {
  const knowledge = await ownKnowledge();
  const { departs } = createChecker(knowledge).check(wrongOf(knowledge), 'en');
  expect(departs).toContainEqual(expect.objectContaining({ kind: 'amount' }));
});

test('its wrong figure is an amount, where a date stands before it', async () => {
  const { texts } = await readKnowledgeFiles(new URL('../knowledge/', import.meta.url).pathname);
  const file = 'h20-resale/briefing.yaml';
  const dated = (texts.get(file) ?? '').replace(
    /(en: ")([^"]*worth (?:about|around|some|nearly|close to)? ?\d)/,
    '$1On 9 April 2025: $2',
  );
  const knowledge = linkedTexts(new Map([...texts, [file, dated]]));
  expect(dated).toContain('On 9 April 2025: ');
  expect(wrongOf(knowledge)).toMatch(/^On 9 April 2025: .*0 billion/);
});
