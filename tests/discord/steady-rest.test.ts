/** The machine's clock is set back while limits of Discord's hold: they end when they would have ended. */
import { createServer, type Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { REST } from '@discordjs/rest';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createBotRest } from '../../src/discord/client.ts';
import { addressOf } from '../shared/address.ts';

const hour = 60 * 60 * 1_000;
const month = 30 * 24 * hour;
/** Instead of the five minutes in which a whole suite may be held up: what waits for an hour is not there by then. */
const patience = 30_000;

let back: number;
let received: number;
let headers: Readonly<Record<string, string>>;
let server: Server;
let rest: REST;

beforeEach(async () => {
  back = 0;
  received = 0;
  headers = {};
  const now = Date.now.bind(Date);
  vi.spyOn(Date, 'now').mockImplementation(() => now() - back);
  server = createServer((_request, response) => {
    received += 1;
    response.writeHead(200, { 'content-type': 'application/json', ...headers }).end('{}');
  });
  rest = createBotRest('a-token', `${await addressOf(server)}/api`, () => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

const send = (count: number) => Promise.all(Array.from({ length: count }, () => rest.get('/users/@me')));

it.each([hour, month])(
  'a clock set back by %d ms holds up none of more than fifty requests',
  async (set) => {
    await send(10);
    back = set;
    await send(60);
    expect(received).toBe(70);
  },
  patience,
);

it(
  'a clock set back while a request waits for its bucket holds up neither that nor the next',
  async () => {
    headers = {
      'x-ratelimit-bucket': 'of-users',
      'x-ratelimit-limit': '1',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset-after': '0.3',
    };
    // The first tells of the bucket; from then on its requests are counted.
    await send(1);
    await send(1);
    const waiting = send(2);
    await pause(50);
    back = hour;
    await waiting;
    await send(1);
    expect(received).toBe(5);
  },
  patience,
);
