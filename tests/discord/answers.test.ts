/** The real bot, its real commands and knowledge, on the sandbox. */
import type { APIApplicationCommandOption } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../packages/discord-sandbox/src/sandbox.ts';
import type { Bot } from '../../src/bot.ts';
import { patientSandbox, startBotOn } from '../shared/bot.ts';

const languages = ['en-US', 'fr', 'zh-CN'];

let sandbox: Sandbox;
let bot: Bot;
const lines: string[] = [];

const start = () => startBotOn(sandbox, { write: (line) => lines.push(line) });

beforeAll(async () => {
  sandbox = await patientSandbox();
  bot = await start();
  // The first use of the database begins it: on a busy machine that is acknowledged first.
  await sandbox.invoke({ command: 'pins', subcommand: 'list', user: sandbox.users.moderator });
});

afterAll(async () => {
  await bot.stop();
  await sandbox.close();
});

/** A required option gets a question; the rest are left out. */
function requiredOptions(offered: readonly APIApplicationCommandOption[]): Record<string, string> {
  const required = offered.filter((option) => 'required' in option && option.required);
  return Object.fromEntries(required.map((option) => [option.name, 'nvidea h20 bytedance tencent']));
}

describe('every command, in three languages', () => {
  it('answers with its first response, without breaking a rule of Discord’s', async () => {
    // /preview opens a form first: it has a test of its own.
    const commands = sandbox
      .registeredCommands()
      .filter(({ type, name }) => type === 1 && name !== 'preview');
    expect(commands.length).toBeGreaterThan(10);
    for (const locale of languages) {
      const channel = sandbox.addChannel(`all-${locale.toLowerCase()}`);
      for (const { name, options: registered, default_member_permissions: reserved } of commands) {
        const subcommand = registered?.find((option) => option.type === 1);
        const offered = (subcommand ? subcommand.options : registered) ?? [];
        const isHideable = offered.some((option) => option.name === 'private');
        const options = { ...requiredOptions(offered), ...(isHideable && { private: true }) };
        const user = reserved ? sandbox.users.moderator : sandbox.users.member;
        const given = { command: name, locale, channel, options, user };
        const outcome = await sandbox.invoke(subcommand ? { ...given, subcommand: subcommand.name } : given);
        expect(outcome, `${name} ${locale}`).toMatchObject({ callback: 4, failure: null });
        expect(outcome.message?.content, `${name} ${locale}`).not.toBe('');
      }
    }
    expect(sandbox.violations()).toEqual([]);
  });

  it.each([
    ['en-US', 'Who bought H20 GPUs from ByteDance?', 'Denied by ByteDance'],
    ['fr', 'Qui a acheté des GPU H20 à ByteDance ?', 'ByteDance dément'],
    ['zh-CN', '谁从字节跳动手里买了 H20？', '字节跳动否认'],
  ])('names the denial in %s wherever it answers with a claim that is denied', async (...asked) => {
    const [locale, question, denied] = asked;
    const channel = sandbox.addChannel(`denied-${locale.toLowerCase()}`);
    const outcome = await sandbox.invoke({ command: 'ask', options: { question }, locale, channel });
    expect(outcome.message?.content).toContain(denied);
    expect(outcome.message?.content).toContain('fausses');
  });
});

describe('completion', () => {
  it.each([
    ['en-US', 'did tenc'],
    ['fr', 'que repond bytedance'],
    ['zh-CN', '腾讯'],
  ])('suggests in %s before the first key and while typing', async (locale, begun) => {
    for (const typed of ['', 'h20', begun]) {
      const { choices, failure } = await sandbox.autocomplete({
        command: 'ask',
        focused: 'question',
        options: { question: typed },
        locale,
      });
      expect(failure).toBeNull();
      expect(choices.length).toBeGreaterThan(0);
    }
  });

  it('leads from a picked suggestion to an answer', async () => {
    const { choices } = await sandbox.autocomplete({
      command: 'ask',
      focused: 'question',
      options: { question: '' },
    });
    for (const { value } of choices.slice(0, 5)) {
      const options = { question: value, private: true };
      const outcome = await sandbox.invoke({ command: 'ask', options });
      expect(outcome.failure).toBeNull();
    }
    await expect.poll(() => lines.filter((line) => line.includes('"outcome":"failed"'))).toEqual([]);
  });
});

describe('buttons', () => {
  it('answers each one of an answer, in three languages', async () => {
    for (const locale of languages) {
      const channel = sandbox.addChannel(`buttons-${locale.toLowerCase()}`);
      const question = 'How much was the deal worth?';
      const { message } = await sandbox.invoke({ command: 'ask', options: { question }, locale, channel });
      if (!message) throw new Error('there is no answer');
      const ids = (message.components ?? []).flatMap((row) =>
        row.type === 1 ? row.components.flatMap((one) => ('custom_id' in one ? [one.custom_id] : [])) : [],
      );
      expect(ids.length).toBeGreaterThan(2);
      for (const id of ids.filter((one) => !one.startsWith('remove'))) {
        const outcome = await sandbox.click(message, id, undefined, locale);
        expect(outcome.failure, id).toBeNull();
      }
    }
  });

  it('lets the asker and a moderator remove an answer, and nobody else', async () => {
    const channel = sandbox.addChannel('removing');
    const { member, moderator } = sandbox.users;
    const stranger = sandbox.addUser('Stranger', member.permissions);
    const question = 'Did Tencent buy H20 GPUs from ByteDance?';
    for (const user of [member, moderator]) {
      const { message } = await sandbox.invoke({ command: 'ask', options: { question }, channel });
      const remove = message && /"custom_id":"(remove[^"]*)"/.exec(JSON.stringify(message))?.[1];
      if (!remove) throw new Error('there is no Remove button');
      const refused = await sandbox.click(message, remove, stranger);
      expect(refused).toMatchObject({ ephemeral: true });
      expect(sandbox.messages(channel)).toHaveLength(1);
      await sandbox.click(message, remove, user);
      await expect.poll(() => sandbox.messages(channel)).toEqual([]);
    }
  });
});

describe('registration', () => {
  it('happens once: a second start finds everything as it left it', async () => {
    const puts = () =>
      sandbox.requests().filter(({ method, path }) => method === 'PUT' && path.includes('/commands'));
    const found = () => lines.filter((line) => line.includes('commands are registered already')).length;
    expect(puts()).toHaveLength(1);
    await bot.stop();
    const before = found();
    bot = await start();
    // The bot answers before it has looked at what is registered.
    await expect.poll(found).toBe(before + 1);
    expect(puts()).toHaveLength(1);
  });
});

describe('secrets', () => {
  it('keeps tokens out of the log at its most talkative', () => {
    const log = lines.join('');
    expect(log).toContain('"level":10,');
    expect(log).toContain('"outcome":"answered"');
    expect(log).not.toContain(sandbox.token);
    const tokens = sandbox
      .requests()
      .flatMap(({ path }) => /\/(?:interactions|webhooks)\/\d+\/([^/?]+)/.exec(path)?.[1] ?? []);
    expect(tokens.filter((token) => log.includes(token))).toEqual([]);
  });
});
