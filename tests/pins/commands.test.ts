/** The whole bot on the sandbox: what a moderator and a member see in Discord. */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { smallKnowledge } from '../../chaos/bot-process.ts';
import type { Outcome, Sandbox } from '../../packages/discord-sandbox/src/sandbox.ts';
import type { Bot } from '../../src/bot.ts';
import { patientSandbox, startBotOn } from '../shared/bot.ts';
import { temporaryDirectory } from '../shared/directory.ts';
import { eventually, everyPermission, smallMeaning } from './harness.ts';

let directory: string;
let sandbox: Sandbox;
let bot: Bot;

beforeEach(async () => {
  directory = await temporaryDirectory();
  await cp(smallKnowledge, join(directory, 'knowledge'), { recursive: true });
  sandbox = await patientSandbox();
  const databaseUrl = `file:${directory}/data/pins.db`;
  bot = await startBotOn(sandbox, { knowledgeDirectory: join(directory, 'knowledge'), databaseUrl });
  // The moments after the start are busy ones: what is asked then may be answered too late.
  await sandbox.invoke({ command: 'about', channel: sandbox.channels.newsroom });
});

afterEach(async () => {
  await bot.stop();
  await sandbox.close();
});

function briefing(
  subcommand: string,
  options: Record<string, string | boolean> = {},
  user = sandbox.users.moderator,
): Promise<Outcome> {
  return sandbox.invoke({ command: 'pins', subcommand, options, user });
}

async function edit(from: string, to: string): Promise<void> {
  const file = join(directory, 'knowledge', 'gullhaven-horns', 'briefing.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replaceAll(from, to));
}

describe('a moderator', () => {
  test('pins, edits the file, and sees the pin change with one note of what changed', async () => {
    const reply = await briefing('pin');
    const [pin] = sandbox.pins();
    expect([reply.failure, reply.ephemeral]).toEqual([null, true]);
    expect(reply.message?.content).toContain(`/${pin?.message.id}`);
    await edit(...smallMeaning);
    await eventually(() => typeof sandbox.pins()[0]?.message.edited_timestamp === 'string');
    const notes = () => sandbox.messages().filter(({ content }) => content.includes('**Changed**'));
    await eventually(() => notes().length > 0);
    expect(JSON.stringify(sandbox.pins())).toContain(smallMeaning[1]);
    expect(notes().map((note) => note.message_reference?.message_id)).toEqual([pin?.message.id]);
    expect(sandbox.violations()).toEqual([]);
  });

  test('presses Sources and Ask under a pin', async () => {
    await briefing('pin');
    const message = sandbox.pins()[0]?.message;
    if (!message) throw new Error('nothing is pinned');
    for (const id of ['list:sources:gullhaven-horns::1', 'ask:gullhaven-horns']) {
      const outcome = await sandbox.click(message, id, sandbox.users.member);
      expect([outcome.failure, outcome.ephemeral]).toEqual([null, true]);
    }
  });

  test.each([
    ['en', 'Pinned here'],
    ['fr', 'Épinglé ici'],
    ['zh-CN', '本频道置顶'],
  ])('has the pin linked by answers to all, in %s', async (language, words) => {
    await briefing('pin');
    const id = sandbox.pins()[0]?.message.id;
    const url = `https://discord.com/channels/${sandbox.guild.id}/${sandbox.channels.general}/${id}`;
    const link = new RegExp(`^-# .*\\[${words}\\]\\(${url}\\)$`);
    const asked = { question: 'How much was the deal worth?', language };
    const last = async (command: string, options: Record<string, string | boolean>) => {
      const { message } = await sandbox.invoke({ command, options });
      return message?.content.split('\n').at(-1) ?? '';
    };
    expect(await last('ask', asked)).toMatch(link);
    expect(await last('foghorns', { language, private: false })).toMatch(link);
    expect(
      await last('ask', { ...asked, question: 'Is the ferry company denying it?', private: true }),
    ).not.toMatch(link);
  });

  test('pins one topic in Chinese, lists it, unpins it', async () => {
    await briefing('pin', { topic: 'gullhaven-horns:foghorns', language: 'zh-CN' });
    expect(sandbox.pins()[0]?.message.content).toContain('雾号');
    const list = await briefing('list');
    expect(list.message?.content).toMatch(/The foghorns.*Chinese.*\n.*revision.*up to date/);
    const unpinned = await briefing('unpin', { topic: 'gullhaven-horns:foghorns' });
    expect(unpinned.message?.content).toContain('Unpinned');
    expect(sandbox.pins()).toEqual([]);
  });

  test('reads which permissions the bot lacks, and who can grant them, before anything is posted', async () => {
    sandbox.setBotPermissions(everyPermission & ~(1n << 51n) & ~(1n << 14n) & ~(1n << 3n));
    const reply = await briefing('pin');
    expect(reply.message?.content).toMatch(
      /lacks “Embed Links” and “Pin Messages”\. Whoever manages the channel can grant/,
    );
    expect(sandbox.requests().filter(({ path }) => /\/channels\/\d+\/messages$/.test(path))).toEqual([]);
  });

  test('reads what to do when the pin list is full, and no message is left behind', async () => {
    sandbox.faults.rest({ method: 'PUT', path: /pins/ }, { kind: 'error', code: 30003 });
    const reply = await briefing('pin');
    expect(reply.message?.content).toContain('Unpin an old message');
    expect(sandbox.messages()).toEqual([]);
    expect((await briefing('list')).message?.content).toContain('No briefing is pinned');
  });

  test('has everything on the server forgotten once that is confirmed, and by the other button nothing', async () => {
    await briefing('pin');
    const { moderator } = sandbox.users;
    const press = async (id: string) => {
      const asked = await briefing('forget');
      if (!asked.message) throw new Error('nothing was asked');
      expect(asked.ephemeral).toBe(true);
      expect((await briefing('list')).message?.content).not.toContain('No briefing is pinned');
      return sandbox.click(asked.message, id, moderator);
    };
    expect((await press('forget:no')).message?.content).toBe('Nothing was deleted.');
    const done = await press('forget:yes');
    expect(done.message?.content).toContain('(1 pin, 0 questions)');
    expect(done.message?.components).toEqual([]);
    expect((await briefing('list')).message?.content).toContain('No briefing is pinned');
    expect(sandbox.violations()).toEqual([]);
  });

  test('is told in words when the database is gone, and answers go on', async () => {
    await briefing('pin');
    await rm(join(directory, 'data'), { recursive: true });
    const reply = await briefing('list');
    expect(reply.message?.content).toContain('the database file was deleted');
    const answer = await sandbox.invoke({
      command: 'ask',
      options: { question: 'How much was the deal worth?' },
    });
    expect(answer.message?.content).toContain('about 3,000 euros');
  });
});

test('a member is offered no part of /pins', async () => {
  for (const subcommand of ['pin', 'unpin', 'list', 'refresh', 'gaps', 'forget'])
    await expect(briefing(subcommand, {}, sandbox.users.member)).rejects.toThrow('may not use');
});

test('a briefing is pinned in a thread with the permission that counts there', async () => {
  const rest = (path: string, body: object) =>
    fetch(`${sandbox.api}/v10${path}`, {
      method: 'POST',
      headers: { authorization: `Bot ${sandbox.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  sandbox.setBotPermissions(everyPermission & ~(1n << 3n));
  const made = await rest(`/channels/${sandbox.channels.general}/threads`, { name: 'h20', type: 11 });
  const thread = ((await made.json()) as { id: string }).id;
  sandbox.setBotPermissions(everyPermission & ~(1n << 3n) & ~(1n << 11n), thread);
  const pinned = await sandbox.invoke({
    command: 'pins',
    subcommand: 'pin',
    user: sandbox.users.moderator,
    channel: thread,
  });
  expect(pinned.message?.content).toContain('Pinned');
  sandbox.setBotPermissions(everyPermission & ~(1n << 3n) & ~(1n << 38n), thread);
  const refused = await sandbox.invoke({
    command: 'pins',
    subcommand: 'pin',
    options: { topic: 'gullhaven-horns:foghorns' },
    user: sandbox.users.moderator,
    channel: thread,
  });
  expect(refused.message?.content).toContain('“Send Messages in Threads”');
});
