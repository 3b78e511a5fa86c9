import { expect, it } from 'vitest';
import { limits, messageLink, notice, withPinLink } from '../../src/message/message.ts';

const link = messageLink('1', '2', '3');

it('a link to a message in a direct message names no server', () => {
  expect([link, messageLink(null, '2', '3')]).toEqual([
    'https://discord.com/channels/1/2/3',
    'https://discord.com/channels/@me/2/3',
  ]);
});

it('a link to a pin takes a line of its own only where the last one is not small', () => {
  expect(withPinLink(notice('a\n-# b'), link, 'en').content).toBe(`a\n-# b · [Pinned here](${link})`);
  expect(withPinLink(notice('-# a\nb'), link, 'en').content).toBe(`-# a\nb\n-# [Pinned here](${link})`);
});

it('a link to a pin is left out where the message is full', () => {
  const lineLength = withPinLink(notice(''), link, 'en').content.length;
  const room = limits.content - lineLength;
  expect(withPinLink(notice('x'.repeat(room)), link, 'en').content).toHaveLength(limits.content);
  const full = notice('x'.repeat(room + 1));
  expect(withPinLink(full, link, 'en')).toBe(full);
});
