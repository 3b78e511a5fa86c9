/** Commands that messages name, once Discord has numbered them. */

import type { APIApplicationCommand } from 'discord.js';
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../packages/discord-sandbox/src/sandbox.ts';
import { startSandbox } from '../../packages/discord-sandbox/src/server.ts';
import { type Bot, startBot } from '../../src/bot.ts';
import { mentionsOf, withMentions } from '../../src/discord/mentions.ts';
import { createLogger } from '../../src/log.ts';
import { limits, notice } from '../../src/message/message.ts';

let sandbox: Sandbox;
let bot: Bot;

beforeAll(async () => {
  sandbox = await startSandbox({ rateLimits: 'off' });
  bot = await start();
});
afterAll(async () => {
  await bot.stop();
  await sandbox.close();
});

async function start(): Promise<Bot> {
  const started = await startBot({
    token: sandbox.token,
    apiUrl: sandbox.api,
    knowledgeDirectory: 'knowledge',
    logger: createLogger({ level: 'silent', form: 'json', secrets: [] }),
  });
  await sandbox.ready();
  return started;
}

async function help(locale: string): Promise<string> {
  const { message } = await sandbox.invoke({ command: 'help', locale });
  return message?.content ?? '';
}

const idOf = (name: string) => sandbox.registeredCommands().find((one) => one.name === name)?.id;

describe('a message that names commands', () => {
  it.each(['en-US', 'fr', 'zh-CN'])('mentions each, so that %s readers can press it', async (locale) => {
    await expect.poll(() => help(locale)).toContain(`</ask:${idOf('ask')}>`);
    const content = await help(locale);
    expect(content).toContain(`</briefing show:${idOf('briefing')}>`);
    expect(content).toContain(`</h20:${idOf('h20')}>`);
    expect(content).toContain(`</about:${idOf('about')}>`);
    expect(content).not.toContain('`/');
  });

  it('mentions them after a start that had nothing to register, too', async () => {
    await bot.stop();
    bot = await start();
    await expect.poll(() => help('en-US')).toContain(`</ask:${idOf('ask')}>`);
  });
});

describe('mentions', () => {
  const command = {
    id: '200000000000000001',
    type: ApplicationCommandType.ChatInput,
    name: 'pins',
    name_localizations: { fr: 'épingles' },
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'list',
        name_localizations: { fr: 'liste' },
      },
    ],
  } as unknown as APIApplicationCommand;
  const mentions = mentionsOf([command]);
  const mentioned = (text: string) => withMentions(notice(text), mentions).content;

  it('stand for a command in any of its languages, under the name it was registered with', () => {
    expect(mentioned('Try `/pins list`.')).toBe('Try </pins list:200000000000000001>.');
    expect(mentioned('Essayez `/épingles liste`.')).toBe('Essayez </pins list:200000000000000001>.');
  });

  it('leave alone what is no command, and a command that only holds others', () => {
    const text = 'Not `/pins`, `/gone`, `npm run help` or \\`/pins list\\`.';
    expect(mentioned(text)).toBe(text);
  });

  it('leave a message as it is where it would become too long', () => {
    const text = '`/pins list`'.padEnd(limits.content, '.');
    expect(mentioned(text)).toBe(text);
  });
});
