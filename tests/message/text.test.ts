import { describe, expect, it } from 'vitest';
import { composeBriefing } from '../../src/message/briefing.ts';
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

  it('shows escaped characters as they were', () => {
    expect(messageText(notice('\\*a\\_b\\* \\@everyone'))).toBe('*a_b* @everyone');
  });
});
