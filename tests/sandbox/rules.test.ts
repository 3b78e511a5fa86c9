import { DiscordAPIError, type REST, Routes } from 'discord.js';
import { beforeAll, expect, test } from 'vitest';
import { bot, sandbox, useClient } from './client.ts';

let rest: REST;

useClient({ once: true });
beforeAll(() => {
  rest = bot.client.rest;
});

const post = (body: unknown) => rest.post(Routes.channelMessages(sandbox.channels.general), { body });
const button = (more: object) => ({ type: 2, style: 2, label: 'Press', ...more });
const row = (...components: object[]) => ({ type: 1, components });
const command = (more: object) => ({ name: 'thing', description: 'A thing', ...more });

async function refusal(request: Promise<unknown>): Promise<{ code: unknown; details: readonly string[] }> {
  const error = await request.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DiscordAPIError)) throw new Error(`Expected a refusal, got ${error}.`);
  return { code: error.code, details: sandbox.violations().at(-1)?.details ?? [] };
}

test.each([
  ['content too long', { content: 'x'.repeat(2001) }, 'content: Must be 2000 or fewer in length.'],
  [
    'embed title too long',
    { embeds: [{ title: 'x'.repeat(257) }] },
    'embeds.0.title: Must be 256 or fewer in length.',
  ],
  ['eleven embeds', { embeds: Array(11).fill({ title: 'x' }) }, 'embeds: Must be 10 or fewer in length.'],
  [
    'embeds too long in sum',
    { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
    'embeds: Embed size exceeds maximum size of 6000',
  ],
  [
    'a blank field',
    { embeds: [{ fields: [{ name: ' ', value: 'x' }] }] },
    'embeds.0.fields.0.name: This field is required',
  ],
  [
    'a link that is no web link',
    { embeds: [{ title: 'x', url: 'ftp://example.org/' }] },
    'embeds.0.url: Scheme "ftp" is not supported',
  ],
  [
    'a custom_id used twice',
    { components: [row(button({ custom_id: 'a' }), button({ custom_id: 'a' }))] },
    'components.0.components.1.custom_id: Component custom id cannot be duplicated',
  ],
  [
    'a label too long',
    { components: [row(button({ custom_id: 'a', label: 'x'.repeat(81) }))] },
    'components.0.components.0.label: Must be 80 or fewer in length.',
  ],
  [
    'six buttons in a row',
    { components: [row(...Array.from({ length: 6 }, (_, at) => button({ custom_id: `${at}` })))] },
    'components.0.components: Must be 5 or fewer in length.',
  ],
  [
    'a button of no kind',
    { components: [row(button({}))] },
    'components.0.components.0.custom_id: This field is required',
  ],
  [
    'a link button that leads nowhere',
    { components: [row(button({ style: 5 }))] },
    'components.0.components.0.url: This field is required',
  ],
  [
    'a link button that is also pressed',
    { components: [row(button({ style: 5, url: 'https://example.org/', custom_id: 'a' }))] },
    'components.0.components.0.custom_id: A custom id and url cannot both be specified',
  ],
  [
    'a link too long',
    { components: [row(button({ style: 5, url: `https://example.org/${'x'.repeat(493)}` }))] },
    'components.0.components.0.url: Must be 512 or fewer in length.',
  ],
])('a message with %s is refused with its path', async (_name, body, detail) => {
  const { code, details } = await refusal(post(body));
  expect(code).toBe(50035);
  expect(details.join('\n')).toContain(detail);
});

test('an empty message is refused', async () => {
  expect((await refusal(post({ content: ' ' }))).code).toBe(50006);
});

test('a message at every limit is accepted', async () => {
  await post({
    content: 'x'.repeat(2000),
    embeds: [{ title: 'x'.repeat(256), description: 'x'.repeat(4096), footer: { text: 'x'.repeat(1648) } }],
    components: [
      row(...Array.from({ length: 5 }, (_, at) => button({ custom_id: `${at}`.padEnd(100, 'x') }))),
    ],
  });
  expect(sandbox.messages().at(-1)?.content).toHaveLength(2000);
});

test('the same nonce twice posts once', async () => {
  const before = sandbox.messages().length;
  for (const _ of [1, 2]) await post({ content: 'once', nonce: 'n1', enforce_nonce: true });
  expect(sandbox.messages()).toHaveLength(before + 1);
});

test.each([
  ['a name with a capital', [command({ name: 'Thing' })], '0.name: Command name is invalid'],
  ['no description', [command({ description: '' })], '0.description: This field is required'],
  ['two of one name', [command({}), command({})], '1: Application command names must be unique'],
  [
    'a locale that Discord does not have',
    [command({ description_localizations: { en: 'A thing' } })],
    '0.description_localizations.en: Value "en" is not a valid enum value.',
  ],
  [
    'a required option after an optional one',
    [
      command({
        options: [
          { type: 3, name: 'a', description: 'a' },
          { type: 3, name: 'b', description: 'b', required: true },
        ],
      }),
    ],
    '0.options.1: Required options must be placed before',
  ],
  [
    'an option description too long',
    [command({ options: [{ type: 3, name: 'a', description: 'x'.repeat(101) }] })],
    '0.options.0.description: Must be 100 or fewer in length.',
  ],
  [
    'more than 8000 characters in sum',
    [
      command({
        options: Array.from({ length: 25 }, (_, at) => ({
          type: 3,
          name: `option${at}`,
          description: 'x',
          choices: Array.from({ length: 2 }, (_, n) => ({
            name: `${n}`.padEnd(100, 'n'),
            value: `${n}`.padEnd(100, 'v'),
          })),
        })),
      }),
    ],
    '0: Command exceeds maximum size (8000)',
  ],
])('commands with %s are refused with their path', async (_name, body, detail) => {
  const { code, details } = await refusal(bot.register(body));
  expect(code).toBe(50035);
  expect(details.join('\n')).toContain(detail);
});

test('a sixteenth message command is one too many', async () => {
  const body = Array.from({ length: 16 }, (_, at) => ({ name: `Do ${at}`, type: 3 }));
  expect((await refusal(bot.register(body))).code).toBe(30032);
});

test('commands keep their ids, and their localisations show only when asked for', async () => {
  const body = [command({ description_localizations: { fr: 'Une chose' }, default_member_permissions: '0' })];
  await bot.register(body);
  const before = sandbox.registeredCommands()[0];
  await bot.register(body);
  expect(sandbox.registeredCommands()[0]?.id).toBe(before?.id);
  const path = Routes.applicationCommands(sandbox.application.id);
  const [plain] = (await rest.get(path)) as [object];
  expect(plain).not.toHaveProperty('description_localizations');
  const query = new URLSearchParams({ with_localizations: 'true' });
  const [whole] = (await rest.get(path, { query })) as [object];
  expect(whole).toHaveProperty('description_localizations', { fr: 'Une chose' });
});

test('a route that the sandbox does not have is a violation', async () => {
  await rest.get('/channels/1/pins').catch(() => undefined);
  expect(sandbox.violations().at(-1)).toMatchObject({ request: 'GET /api/v10/channels/1/pins', status: 404 });
});
