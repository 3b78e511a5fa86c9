/** A Discord that takes the connection and says nothing, at the start of the built bot. */

import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type BotProcess, startProcess } from '../../chaos/bot-process.ts';
import { built } from '../shared/ask.ts';

let silent: Server;
let bot: BotProcess;

beforeAll(built);

beforeEach(
  () =>
    new Promise<void>((resolve) => {
      silent = createServer().listen(0, '127.0.0.1', resolve);
    }),
);
afterEach(async () => {
  await bot.kill();
  silent.close();
});

it('is told while the bot goes on trying, without the token', async () => {
  const { port } = silent.address() as AddressInfo;
  bot = startProcess({ DISCORD_TOKEN: 'MTA5.some.token', DISCORD_API_URL: `http://127.0.0.1:${port}/api` });
  await bot.says(new RegExp(`127\\.0\\.0\\.1:${port} has let the login wait for \\d+ s`));
  expect(bot.output()).not.toContain('MTA5.some.token');
});
