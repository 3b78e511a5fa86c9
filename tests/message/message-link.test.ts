import { expect, it } from 'vitest';
import { withPinLink, withRemove } from '../../src/message/buttons.ts';
import { notice } from '../../src/message/message.ts';
import { messageLink } from '../../src/message/message-link.ts';

const link = messageLink('1', '2', '3');

it('a link to a message in a direct message names no server', () => {
  expect([link, messageLink(null, '2', '3')]).toEqual([
    'https://discord.com/channels/1/2/3',
    'https://discord.com/channels/@me/2/3',
  ]);
});

it('a link to a pin stands behind Remove and takes no line of text', () => {
  const { content, components } = withPinLink(withRemove(notice('x'), 'en'), link, 'en');
  expect(content).toBe('x');
  expect(components).toMatchObject([
    { components: [{ label: 'Remove' }, { label: 'Pinned briefing', url: link }] },
  ]);
});

it('a link to a pin has a row of its own where the others are full', () => {
  const full = Array.from({ length: 5 }).reduce<ReturnType<typeof notice>>(
    (message) => withRemove(message, 'en'),
    notice('x'),
  );
  expect(withPinLink(full, link, 'en').components.map((row) => row.components.length)).toEqual([5, 1]);
});
