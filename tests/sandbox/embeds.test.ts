/** SUPPRESS_EMBEDS: who sets it, what it hides, and what brings the embeds back. */
import { MessageFlags, Routes } from 'discord.js';
import { expect, test } from 'vitest';
import { invitePermissions } from '../../packages/discord-sandbox/src/world.ts';
import { bot, sandbox, useClient } from './client.ts';

useClient({ once: true });

const channel = () => sandbox.channels.general;
const embeds = [{ title: 'Kept' }];
const titles = (id: string) =>
  sandbox
    .messages()
    .find((message) => message.id === id)
    ?.embeds.map(({ title }) => title);
const edit = (id: string, body: object) =>
  bot.client.rest.patch(Routes.channelMessage(channel(), id), { body });

async function send(body: object): Promise<string> {
  return ((await bot.client.rest.post(Routes.channelMessages(channel()), { body })) as { id: string }).id;
}

test('a moderator hides the embeds; an edit with new ones does not bring them back, `flags: 0` does', async () => {
  const id = await send({ embeds });
  sandbox.suppressEmbeds(channel(), id);
  expect(titles(id)).toEqual([]);
  await edit(id, { embeds: [{ title: 'New' }] });
  expect(titles(id)).toEqual([]);
  await edit(id, { content: 'unchanged', flags: 0 });
  expect(titles(id)).toEqual(['New']);
});

test('what was sent with its embeds hidden shows them once the flag is taken away', async () => {
  const id = await send({ content: 'x', embeds, flags: MessageFlags.SuppressEmbeds });
  expect(titles(id)).toEqual([]);
  await edit(id, { flags: 0 });
  expect(titles(id)).toEqual(['Kept']);
});

test("of another's message the bot may change this alone, and only with MANAGE_MESSAGES", async () => {
  const { id } = sandbox.post('mine');
  const suppress = () => edit(id, { flags: MessageFlags.SuppressEmbeds });
  await expect(edit(id, { content: 'yours' })).rejects.toMatchObject({ code: 50005 });
  await expect(suppress()).rejects.toMatchObject({ code: 50013 });
  sandbox.setBotPermissions(invitePermissions | 8192n);
  await suppress();
  expect(sandbox.messages().find((message) => message.id === id)?.flags).toBe(MessageFlags.SuppressEmbeds);
});
