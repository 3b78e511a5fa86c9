import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.ts';
import { composeBriefing } from '../../src/message/briefing.ts';
import { composeAnswer } from '../../src/message/compose.ts';
import { notice } from '../../src/message/message.ts';
import { messageText } from '../../src/message/text.ts';
import { ownKnowledge } from '../fixtures/knowledge.ts';

describe('a message as plain text', () => {
  it('holds no markdown and no control codes', async () => {
    const [briefing] = (await ownKnowledge()).briefings;
    const text = briefing ? messageText(composeBriefing(briefing, 'en')) : '';
    expect(text).not.toMatch(/\*\*|`|\\|^-# /m);
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(text).toContain('• ');
  });

  it.each(['is it true that bytedance only had a handful?', 'hello'])(
    'lists the questions that it offers as buttons: %s',
    async (question) => {
      const knowledge = await ownKnowledge();
      const answer = createAnswerer(knowledge).ask(question, { locale: 'en' });
      const message = composeAnswer(answer, knowledge);
      const labels = message.components.flatMap(({ components }) =>
        components.flatMap((one) => ('label' in one && one.label ? [one.label] : [])),
      );
      expect(message.embeds).toEqual([]);
      expect(labels.length).toBeGreaterThan(1);
      expect(messageText(message)).toMatch(/:\n(?:• .+\n?)+$/);
      for (const label of labels) expect(messageText(message)).toContain(`• ${label}`);
    },
  );

  it('shows escaped characters as they were', () => {
    expect(messageText(notice('\\*a\\_b\\* \\@everyone'))).toBe('*a_b* @everyone');
  });
});
