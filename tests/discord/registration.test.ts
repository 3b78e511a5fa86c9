/** What Discord holds of the commands after starts with and without DISCORD_GUILD_ID, and with too many of them. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallKnowledge } from '../../chaos/bot-process.ts';
import type { Sandbox } from '../../packages/discord-sandbox/src/sandbox.ts';
import { startSandbox } from '../../packages/discord-sandbox/src/server.ts';
import type { Bot } from '../../src/bot.ts';
import { fitting } from '../../src/discord/register.ts';
import { startBotOn } from '../shared/bot.ts';

let sandbox: Sandbox;
let bot: Bot | undefined;

beforeEach(async () => {
  sandbox = await startSandbox({ rateLimits: 'off' });
});
afterEach(async () => {
  await bot?.stop();
  bot = undefined;
  await sandbox.close();
});

async function restart(guildId?: string): Promise<void> {
  await bot?.stop();
  bot = await startBotOn(sandbox, { guildId, knowledgeDirectory: smallKnowledge });
}

/** How many commands stand everywhere, and in the server alone. */
async function counts(): Promise<readonly number[]> {
  const scopes = ['commands', `guilds/${sandbox.guild.id}/commands`];
  return Promise.all(
    scopes.map(async (scope) => {
      const url = `${sandbox.api}/v10/applications/${sandbox.application.id}/${scope}`;
      const response = await fetch(url, { headers: { authorization: `Bot ${sandbox.token}` } });
      return ((await response.json()) as unknown[]).length;
    }),
  );
}

const name = (index: number, type = 1) => ({ type, name: `command-${index}`, description: 'Test' });

describe('a start with another DISCORD_GUILD_ID than before', () => {
  it('takes away what stands everywhere, once the commands are for one server', async () => {
    await restart();
    const [all] = await counts();
    await restart(sandbox.guild.id);
    await expect.poll(counts).toEqual([0, all]);
  });

  it('takes away what stands in one server, once the commands are for all', async () => {
    await restart(sandbox.guild.id);
    const [, all] = await counts();
    await restart();
    await expect.poll(counts).toEqual([all, 0]);
  });
});

describe('more commands than Discord takes', () => {
  it('leaves out the last ones of each kind', () => {
    const definitions = [...Array(120).keys()].flatMap((index) => [name(index), name(index, 3)]);
    const { taken, leftOut } = fitting(definitions);
    expect(taken.filter(({ type }) => type === 1)).toHaveLength(100);
    expect(taken.filter(({ type }) => type === 3)).toHaveLength(15);
    expect(taken.concat(leftOut)).toHaveLength(240);
    expect(leftOut[0]?.name).toBe('command-15');
  });
});
