import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod';
import { describe, expect, it } from 'vitest';
import { check, share } from '../../commands/check.ts';
import type { Finding } from '../../src/check/finding.ts';
import { shareId } from '../../src/message/custom-id.ts';
import { withPreview } from '../../src/message/finding.ts';
import { notice } from '../../src/message/message.ts';
import { messageText } from '../../src/message/text.ts';
import { ownKnowledge } from '../fixtures/knowledge.ts';
import { contextOf, customIds, messageOf, request } from './request.ts';

const context = contextOf(await ownKnowledge());
const onMessage = (content: string, preview = '') =>
  request({ target: { id: '300000000000000003', content, preview, asker: null, isPrivate: false } });

describe('Check against briefing', () => {
  it('is a message command that Discord takes', () => {
    expect(ApplicationCommandUpdateRequestSchema.safeParse(check.definition).success).toBe(true);
  });

  it('answers the asker alone', async () => {
    const reply = await check.run(onMessage('Tencent sold H20s to ByteDance'), context);
    expect(reply).toMatchObject({ kind: 'message', private: true });
  });

  it('offers no sharing of what is not on record', async () => {
    const reply = await check.run(onMessage('what a lovely day'), context);
    expect(customIds(messageOf(reply))).toEqual([]);
    expect(reply).toMatchObject({ private: true, log: { outcome: 'not on record' } });
  });

  it('says so when a message has no text', async () => {
    expect(await check.run(onMessage(' '), context)).toMatchObject({ log: { outcome: 'nothing to check' } });
  });

  it('checks a message that is nothing but the preview of a link', async () => {
    const reply = await check.run(onMessage('', 'Tencent sold H20s to ByteDance'), context);
    expect(reply).not.toMatchObject({ log: { outcome: 'nothing to check' } });
  });

  it('says nothing of a preview that has nothing to do with any briefing', async () => {
    for (const content of ['Tencent sold H20s to ByteDance', 'what a lovely day', '']) {
      const said = async (preview: string) =>
        messageOf(await check.run(onMessage(content, preview), context));
      const about = (await said('Sunny spells in the north.')).content;
      expect(about).not.toContain('preview');
      if (content !== '') expect(about).toBe((await said('')).content);
    }
  });

  it('tells what only the preview of a link says as that, under the rest, and shares none of it', () => {
    const [claim] = context.knowledge.briefings[0]?.claims ?? [];
    if (!claim) throw new Error('no claim');
    const preview = { speaks: [claim], departs: [], silent: [] } as unknown as Finding;
    const alone = withPreview(null, preview, context.knowledge, 'en');
    expect(alone.content).toMatch(/^In a link’s preview/);
    expect(customIds(alone)).toEqual([]);
    const own = notice('what its author says');
    expect(withPreview(own, preview, context.knowledge, 'en').content).toMatch(
      /^what its author says\s+In a link’s preview/,
    );
  });

  it('shares in the channel with a link to the message and none of its words', async () => {
    const [claim] = context.knowledge.briefings[0]?.claims ?? [];
    if (!claim) throw new Error('no claim');
    const found = {
      message: '300000000000000003',
      speaks: [claim],
      departs: [{ kind: 'roles', claim }],
    } as const;
    const id = shareId(found, context.knowledge);
    const reply = await share(request({ arguments: id.split(':') }), context);
    expect(reply).toMatchObject({ kind: 'message', private: false });
    const content = messageText(messageOf(reply));
    expect(content).toContain(
      'https://discord.com/channels/100000000000000002/100000000000000003/300000000000000003',
    );
    expect(content).toContain(claim.text.en);
  });

  it('asks for a new check when the briefing has changed', async () => {
    const reply = await share(request({ arguments: ['share', '1', '00000000', '000', ''] }), context);
    expect(reply).toMatchObject({ private: true, log: { outcome: 'outdated' } });
  });
});
