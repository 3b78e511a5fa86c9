import { type APIMessage, EmbedType, MessageType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/discord/message-text.ts';

const message = (parts: object) =>
  ({ content: '', embeds: [], components: [], ...parts }) as unknown as APIMessage;
const words = 'Tencent sold H20s to ByteDance';

describe('the words of a message', () => {
  it.each([
    ['its text', { content: words }],
    ['a message that it forwards', { message_snapshots: [{ message: { content: words, embeds: [] } }] }],
    [
      'the embed of a message that it forwards',
      { message_snapshots: [{ message: { content: '', embeds: [{ description: words }] } }] },
    ],
    ['the title of an embed', { embeds: [{ type: EmbedType.Rich, title: words }] }],
    ['the description of an embed', { embeds: [{ description: words }] }],
    ['the name of a field', { embeds: [{ fields: [{ name: words, value: '-' }] }] }],
    ['the value of a field', { embeds: [{ fields: [{ name: '-', value: words }] }] }],
    ['the footer of an embed', { embeds: [{ footer: { text: words } }] }],
    ['the author of an embed', { embeds: [{ author: { name: words } }] }],
    ['the question of a poll', { poll: { question: { text: words }, answers: [] } }],
    ['an answer of a poll', { poll: { question: {}, answers: [{ poll_media: { text: words } }] } }],
    ['a text component', { components: [{ type: 10, content: words }] }],
    [
      'a text component in a section in a container',
      { components: [{ type: 17, components: [{ type: 9, components: [{ type: 10, content: words }] }] }] },
    ],
    ['what tells of an attached picture', { attachments: [{ id: '1', description: words }] }],
    [
      'what tells of a picture in a gallery',
      { components: [{ type: 12, items: [{ media: {}, description: words }] }] },
    ],
    [
      'what tells of the picture beside a text',
      { components: [{ type: 9, components: [], accessory: { type: 11, media: {}, description: words } }] },
    ],
    [
      'the message that a thread was begun from',
      { type: MessageType.ThreadStarterMessage, referenced_message: { content: words, embeds: [] } },
    ],
  ])('stand in %s', (_where, parts) => {
    const { content, preview } = textOf(message(parts));
    expect(content).toContain(words);
    expect(preview).toBe('');
  });

  it.each([EmbedType.Link, EmbedType.Article, EmbedType.Video, EmbedType.Image, EmbedType.GIFV])(
    'are not those of a preview of the type %s',
    (type) => {
      const embeds = [{ type, title: words, url: 'https://example.com' }];
      expect(textOf(message({ content: 'look', embeds }))).toEqual({ content: 'look', preview: words });
    },
  );

  it('are not those of the message that it replies to', () => {
    const reply = {
      type: MessageType.Reply,
      content: 'so?',
      referenced_message: { content: words, embeds: [] },
    };
    expect(textOf(message(reply)).content).toBe('so?');
  });

  it('are not those of buttons and menus', () => {
    const menu = { type: 3, placeholder: words, options: [{ label: words, description: words }] };
    const section = { type: 9, components: [], accessory: { type: 2, label: words } };
    expect(textOf(message({ components: [{ type: 1, components: [menu] }, section] })).content).toBe('');
  });

  it('do not run from one part into the next', () => {
    expect(textOf(message({ content: 'one', embeds: [{ title: 'two' }] })).content).toBe('one\n\ntwo');
  });

  it('are none where there are none', () => {
    expect(textOf(message({ attachments: [{ id: '1' }] }))).toEqual({ content: '', preview: '' });
  });
});
