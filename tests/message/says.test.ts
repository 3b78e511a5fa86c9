import { expect, test } from 'vitest';
import type { Locale } from '../../src/knowledge/locale.ts';
import { placesText } from '../../src/message/says.ts';
import { linkedTexts } from '../fixtures/knowledge.ts';
import { briefingFile, editedFiles } from '../knowledge/temporary.ts';

test.each<[Locale, string]>([
  ['en', 'noted by the editor, 10 January 2026'],
  ['fr', 'relevé par la rédaction, 10 janvier 2026'],
  ['zh-CN', '由编辑记录，2026年1月10日'],
])('of a call it is told who heard it, and no sentence of a text: %s', (locale, told) => {
  const knowledge = linkedTexts(
    editedFiles(
      [briefingFile, 'gullhaven-horns/names.yaml'],
      [
        [
          'kind: company\n    language: en',
          'kind: company\n    language: en\n    accessed: "2026-01-10"\n    heard_by: {en: the editor, fr: la rédaction, zh-CN: 编辑}',
        ],
        [
          'attribution: [pelican, story]\n    at: "3.1"\n    questions',
          'attribution: [pelican]\n    at: {source: pelican, at: "1.1"}\n    questions',
        ],
      ],
    ),
  );
  const [briefing] = knowledge.briefings;
  const claim = briefing?.claims.find(({ id }) => id === 'pelican-denial');
  expect(briefing && claim && placesText(claim, briefing, locale)).toBe(told);
});
