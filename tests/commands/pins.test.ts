import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import type { Request } from '../../commands/command.ts';
import { commandsFor } from '../../commands/index.ts';
import type { PinOrder } from '../../src/pins/pinning.ts';
import { ownKnowledge } from '../fixtures/knowledge.ts';
import { contextOf, messageOf, request } from './request.ts';

const knowledge = await ownKnowledge();
const pins = commandsFor(knowledge).find(({ definition }) => definition.name === 'pins');

it('/pins is for those who may pin, unless a server says otherwise, and in servers only', () => {
  expect(pins?.definition).toMatchObject({
    default_member_permissions: String(PermissionFlagsBits.PinMessages),
    contexts: [0],
    integration_types: [0],
  });
});

it.each([
  ['pin', 'Only members who may pin'],
  ['unpin', 'Only members who may pin'],
  ['refresh', 'Only members who may pin'],
  ['forget', 'Manage Server'],
  ['gaps', 'Manage Server'],
])('/pins %s looks at permissions itself, since a server may open it to all', async (subcommand, words) => {
  const reply = await pins?.run(request({ name: 'pins', subcommand }), contextOf(knowledge));
  expect(reply && messageOf(reply).content).toContain(words);
});

it('/pins pin orders what was chosen: what, where, in which language, and whether changes are told', async () => {
  const ordered: PinOrder[] = [];
  const context = contextOf(knowledge);
  const recording = {
    ...context,
    pins: {
      ...context.pins,
      pin: async (order: PinOrder) => {
        ordered.push(order);
        return { kind: 'pinned', message: '1' } as const;
      },
    },
  };
  const permissions = PermissionFlagsBits.PinMessages;
  const chosen: Request['options'] = { topic: 'h20-resale:bytedance', language: 'fr', announce: false };
  for (const options of [{}, chosen])
    await pins?.run(request({ name: 'pins', subcommand: 'pin', permissions, options }), recording);
  const { guild, channel } = request();
  expect(ordered).toMatchObject([
    { guild, channel, briefing: 'h20-resale', topic: '', language: 'en', announce: true },
    { guild, channel, briefing: 'h20-resale', topic: 'bytedance', language: 'fr', announce: false },
  ]);
});
