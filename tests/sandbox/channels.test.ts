import {
  type APIMessage,
  type APIMessagePin,
  PermissionFlagsBits as Permission,
  type REST,
  Routes,
} from 'discord.js';
import { beforeEach, expect, test, vi } from 'vitest';
import { startSandbox } from '../../packages/discord-sandbox/src/server.ts';
import { invitePermissions } from '../../packages/discord-sandbox/src/world.ts';
import { bot, connect, sandbox, useClient } from './client.ts';

let rest: REST;
let general: string;

useClient({ rest: { globalRequestsPerSecond: 10_000 } });
beforeEach(() => {
  rest = bot.client.rest;
  general = sandbox.channels.general;
});

const post = async (content = 'text') =>
  (await rest.post(Routes.channelMessages(general), { body: { content } })) as APIMessage;
const pin = (message: { id: string }) => rest.put(Routes.channelMessagesPin(general, message.id));
const code = (request: Promise<unknown>) =>
  request.then(
    () => null,
    (error: { code: unknown }) => error.code,
  );

test('a pin is listed, marked on its message and announced in the channel', async () => {
  const message = await post();
  await pin(message);
  await pin(message);
  expect(sandbox.pins().map((item) => item.message.id)).toEqual([message.id]);
  expect(sandbox.messages().at(-1)).toMatchObject({ type: 6, message_reference: { message_id: message.id } });
});

test('pins come newest first in pages, and the 251st is refused', async () => {
  const messages = [];
  for (let at = 0; at <= 250; at += 1) messages.push(sandbox.post(`${at}`));
  for (const message of messages.slice(0, 250)) await pin(message);
  expect(await code(pin(messages[250] as APIMessage))).toBe(30003);
  const seen: string[] = [];
  let before: string | undefined;
  for (let more = true; more; ) {
    const query = new URLSearchParams({ limit: '50', ...(before && { before }) });
    const page = (await rest.get(Routes.channelMessagesPins(general), { query })) as {
      items: APIMessagePin[];
      has_more: boolean;
    };
    seen.push(...page.items.map((item) => item.message.content));
    before = page.items.at(-1)?.pinned_at;
    more = page.has_more;
  }
  expect(seen).toEqual(Array.from({ length: 250 }, (_, at) => String(249 - at)));
});

test.each([
  ['pin', Permission.PinMessages, 50013],
  ['pin', Permission.ViewChannel, 50001],
  ['post', Permission.SendMessages, 50013],
])('without the permission for it the bot may not %s', async (what, bit, expected) => {
  const message = sandbox.post('text');
  sandbox.setBotPermissions(invitePermissions & ~bit, general);
  expect(await code(what === 'pin' ? pin(message) : post())).toBe(expected);
});

test('without EMBED_LINKS the content is posted and the embed is lost', async () => {
  sandbox.setBotPermissions(invitePermissions & ~Permission.EmbedLinks);
  const body = { content: 'text', embeds: [{ title: 'gone' }] };
  const message = (await rest.post(Routes.channelMessages(general), { body })) as APIMessage;
  expect(message.embeds).toEqual([]);
});

test('what is gone answers with what is gone', async () => {
  const message = await post();
  await pin(message);
  sandbox.deleteMessage(general, message.id);
  const body = { content: 'new' };
  expect(await code(rest.patch(Routes.channelMessage(general, message.id), { body }))).toBe(10008);
  expect(sandbox.pins()).toEqual([]);
  sandbox.deleteChannel(general);
  expect(await code(post())).toBe(10003);
});

test("the bot edits its own messages and nobody else's", async () => {
  const own = await post();
  await rest.patch(Routes.channelMessage(general, own.id), { body: { content: 'changed' } });
  expect(sandbox.messages().at(-1)).toMatchObject({
    content: 'changed',
    edited_timestamp: expect.any(String),
  });
  const other = sandbox.post('mine');
  expect(await code(rest.patch(Routes.channelMessage(general, other.id), { body: { content: 'no' } }))).toBe(
    50005,
  );
});

test("faults meet the requests they are meant for, and are nobody's violation", async () => {
  sandbox.faults.rest({ method: 'POST', path: /messages/ }, { kind: 'status', status: 502 }, 2);
  await post();
  const statuses = sandbox
    .requests()
    .filter(({ method }) => method === 'POST')
    .map(({ status }) => status);
  expect(statuses).toEqual([502, 502, 200]);
  sandbox.faults.rest({ method: 'POST' }, { kind: 'reset' });
  sandbox.faults.rest({ method: 'POST' }, { kind: 'rate limit', retryAfter: 0.05, scope: 'user' });
  await post();
  expect(sandbox.violations()).toEqual([]);
});

test('with limits enforced, the client waits for its bucket and breaks none', async () => {
  const strict = await startSandbox();
  const client = await connect(strict);
  for (let at = 0; at < 7; at += 1)
    await client.client.rest.post(Routes.channelMessages(strict.channels.general), {
      body: { content: `${at}` },
    });
  expect(strict.messages()).toHaveLength(7);
  expect(strict.violations()).toEqual([]);
  await client.close();
  await strict.close();
});

test('over fifty requests a second are refused for the whole bot, and pass after the wait', async () => {
  const strict = await startSandbox();
  const client = await connect(strict, undefined, { globalRequestsPerSecond: 10_000 });
  const channels = Array.from({ length: 60 }, (_, at) => strict.addChannel(`channel-${at}`));
  // All within one second, however long they take.
  const frozen = vi.spyOn(Date, 'now').mockReturnValue(Date.now());
  const asked = Promise.all(channels.map((id) => client.client.rest.get(Routes.channel(id))));
  await expect.poll(() => strict.violations().length).toBeGreaterThan(0);
  frozen.mockRestore();
  await asked;
  const refused = strict.violations();
  expect(refused.length).toBeGreaterThan(0);
  expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([429]));
  expect(strict.requests().find(({ status }) => status === 429)?.response).toMatchObject({ global: true });
  await client.close();
  await strict.close();
});
