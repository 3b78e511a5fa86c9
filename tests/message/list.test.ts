import { expect, test } from 'vitest';
import { briefingOf } from '../../src/knowledge/knowledge.ts';
import { responseGroups } from '../../src/message/denials-list.ts';
import { composeList } from '../../src/message/list.ts';
import { plainText } from '../../src/message/markdown.ts';
import { claimOf, ownKnowledge, twoBriefings } from '../fixtures/knowledge.ts';
import { labelsOf } from './limits.ts';

const own = await ownKnowledge();
const both = await twoBriefings();
const first = briefingOf(own, claimOf(own, 'resale'));

/** All pages of the denials, as plain text. */
function denials(page = 1): string {
  const message = composeList({ kind: 'denials', briefing: first, page }, own, 'en');
  const others = labelsOf(message).includes('▶') ? denials(page + 1) : '';
  return `${plainText(message.content)}\n${others}`;
}

test('a list of a briefing names it once', () => {
  const { content } = composeList({ kind: 'sources', briefing: first, page: 1 }, both, 'en');
  expect(content.split(first.title.en)).toHaveLength(2);
});

test('a topic names its briefing where there are several', () => {
  const [topic] = first.topics;
  if (!topic) throw new Error('the briefing has no topic');
  const { content } = composeList({ kind: 'topic', briefing: first, topic, page: 1 }, both, 'en');
  expect(content).toContain(first.title.en);
});

test('above the claims that it covers, a denial tells where it stands', () => {
  const [topic] = first.topics.filter(({ id }) => id === 'tencent');
  if (!topic) throw new Error('the briefing has no such topic');
  const { content } = composeList({ kind: 'topic', briefing: first, topic, page: 1 }, own, 'en');
  expect(content).toContain('denied by ByteDance (“false”; French: “fausses”; ¶3)');
});

test('a list of responses tells which chain is our reading', () => {
  const [response] = first.responses;
  if (!response) throw new Error('nobody responds');
  const lines = (drawn_by: 'curator' | 'source') =>
    responseGroups({ ...response, drawn_by }, first, 'en').flatMap(({ head, lines }) => [head, ...lines]);
  expect(lines('curator').join('\n')).toContain('ByteDance → the French article (our reading)');
  expect(lines('source').join('\n')).not.toContain('(our reading)');
});

test('what nobody denies stands under who says so, in one line with that', () => {
  const heads = denials()
    .split('\n')
    .filter((line) => line.includes('no denial reported'));
  expect(new Set(heads)).toEqual(
    new Set(
      ['The article, no source named', 'Announced by Nvidia, says the article'].map(
        (says) => `${says}; no denial reported, which confirms nothing`,
      ),
    ),
  );
  // All that one says stands together: it is begun once, and once more on each page that it goes on on.
  const announced = heads.findIndex((line) => line.startsWith('Announced'));
  expect(heads.slice(announced + 1).filter((line) => line.startsWith('Announced'))).toEqual([]);
});
