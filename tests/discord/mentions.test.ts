/** Commands that messages name, once Discord has numbered them. */

import type { APIApplicationCommand } from 'discord-api-types/v10';
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Request } from '../../commands/command.ts';
import type { Sandbox } from '../../packages/discord-sandbox/src/sandbox.ts';
import type { Bot } from '../../src/bot.ts';
import { mentionsOf, withMentions } from '../../src/discord/mentions.ts';
import { limits } from '../../src/message/message.ts';
import { request } from '../commands/request.ts';
import { patientSandbox, startBotOn } from '../shared/bot.ts';
import { say } from './adapter.ts';

let sandbox: Sandbox;
let bot: Bot;

beforeAll(async () => {
  sandbox = await patientSandbox();
  bot = await startBotOn(sandbox);
});
afterAll(async () => {
  await bot.stop();
  await sandbox.close();
});

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
    bot = await startBotOn(sandbox);
    await expect.poll(() => help('en-US')).toContain(`</ask:${idOf('ask')}>`);
  });
});

describe('mentions', () => {
  const subcommand = {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'list',
    name_localizations: { fr: 'liste' },
  };
  const command = {
    id: '200000000000000001',
    type: ApplicationCommandType.ChatInput,
    name: 'pins',
    name_localizations: { fr: 'épingles' },
    default_member_permissions: '6',
    options: [subcommand],
  };
  const own = { id: '2', type: ApplicationCommandType.ChatInput, name: 'ask' };
  const mentions = mentionsOf([command, own] as unknown as readonly APIApplicationCommand[]);
  const shown = (text: string, isPrivate: boolean, given: Partial<Request> = {}) =>
    withMentions(say(text, isPrivate), request({ permissions: 6n, ...given }), mentions).message.content;
  const mentioned = (text: string) => shown(text, true);

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

  it('are made of moderators’ commands for moderators alone, and not where others read along', () => {
    const text = '`/ask` or `/pins list`';
    expect(shown(text, true, { permissions: 2n })).toBe('</ask:2> or `/pins list`');
    expect(shown(text, false)).toBe('</ask:2> or `/pins list`');
  });

  it('are not made where others read along who may not have the bot', () => {
    expect(shown('`/ask`', false, { isGuest: true })).toBe('`/ask`');
    expect(shown('`/ask`', false, { guild: null })).toBe('`/ask`');
    expect(shown('`/ask`', true, { guild: null })).toBe('</ask:2>');
  });
});
