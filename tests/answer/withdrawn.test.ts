import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.ts';
import type { Locale } from '../../src/knowledge/locale.ts';
import { readKnowledgeFiles } from '../../src/knowledge/read.ts';
import { composeAnswer } from '../../src/message/compose.ts';
import { linkedTexts } from '../fixtures/knowledge.ts';

const { texts } = await readKnowledgeFiles(new URL('../../knowledge/', import.meta.url).pathname);
const file = 'h20-resale/briefing.yaml';
const reason = '{en: Misread., fr: Mal lu., zh-CN: 误读。}';
const status = `    status: {state: withdrawn, reason: ${reason}, date: "2026-11-30"}\n`;
const withdrawn = (texts.get(file) ?? '').replace(
  /( {2}- id: volcano-share\n[\s\S]*?)( {4}questions:)/,
  `$1${status}$2`,
);
const knowledge = linkedTexts(new Map([...texts, [file, withdrawn]]));
const answerer = createAnswerer(knowledge);
const ask = (question: string, locale: Locale = 'en') => answerer.ask(question, { locale });

describe('what was withdrawn', () => {
  it.each([
    ['in the words of an example', 'What is Volcano Engine?', 'en'],
    ['in other words', 'what share of its computing power does bytedance offer to others', 'en'],
    ['misspelt', 'how much of its computng power does bytedance sel', 'en'],
    ['in French', 'quelle part de sa puissance de calcul ByteDance vend-elle', 'fr'],
  ] as const)(
    'asked for %s, it is told with its reason, and nothing else is answered',
    (_, question, locale) => {
      const answer = ask(question, locale);
      expect(answer).toMatchObject({ outcome: 'unknown', gap: null, withdrawn: { id: 'volcano-share' } });
      expect(composeAnswer(answer, knowledge).content).toMatch(/Misread\.|Mal lu\./);
    },
  );

  it('stands in no way of what still stands', () => {
    expect(ask('did bytedance really sell its chips to tencent?')).toMatchObject({ outcome: 'answered' });
  });
});
