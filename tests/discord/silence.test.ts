/** A Discord that takes the connection and says nothing, at the start of the built bot. */

import { createServer, type Server } from 'node:net';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type BotProcess, startProcess } from '../../chaos/bot-process.ts';
import { createBotRest, loginFailure } from '../../src/discord/client.ts';
import { addressOf } from '../shared/address.ts';
import { built } from '../shared/ask.ts';

let silent: Server;
let bot: BotProcess | undefined;

beforeAll(built);

beforeEach(() => {
  silent = createServer();
});
afterEach(async () => {
  await bot?.kill();
  bot = undefined;
  silent.close();
});

it('is told while the bot goes on trying, without the token', async () => {
  const address = await addressOf(silent);
  bot = startProcess({ DISCORD_TOKEN: 'MTA5.some.token', DISCORD_API_URL: `${address}/api` });
  await bot.says(new RegExp(`${new URL(address).host} has let the login wait for \\d+ s`));
  expect(bot.output()).not.toContain('MTA5.some.token');
});

it('is told as what it is once the bot has given up', async () => {
  const address = await addressOf(silent);
  const rest = createBotRest('MTA5.some.token', `${address}/api`, () => undefined);
  Object.assign(rest.options, { timeout: 50 });
  const error: unknown = await rest.get('/gateway/bot').catch((given: unknown) => given);
  expect(loginFailure(error, 'discord.com')).toMatch(/^Nothing at discord\.com answers\./);
});
