/** A Discord that takes the connection and says nothing, at the start of the built bot. */

import { createServer, type Server } from 'node:net';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type BotProcess, startProcess } from '../../chaos/bot-process.ts';
import { addressOf } from '../shared/address.ts';
import { built } from '../shared/ask.ts';

let silent: Server;
let bot: BotProcess;

beforeAll(built);

beforeEach(() => {
  silent = createServer();
});
afterEach(async () => {
  await bot.kill();
  silent.close();
});

it('is told while the bot goes on trying, without the token', async () => {
  const address = await addressOf(silent);
  bot = startProcess({ DISCORD_TOKEN: 'MTA5.some.token', DISCORD_API_URL: `${address}/api` });
  await bot.says(new RegExp(`${new URL(address).host} has let the login wait for \\d+ s`));
  expect(bot.output()).not.toContain('MTA5.some.token');
});
