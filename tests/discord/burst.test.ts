/** Very many interactions at once: each is acknowledged before the work on it, and what is too late costs no work. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dispatch } from '../../src/discord/dispatch.ts';
import { isAnswerable } from '../../src/discord/request.ts';
import type { DispatchOptions } from '../../src/discord/service.ts';
import { createTurns } from '../../src/discord/turns.ts';
import { createLogger } from '../../src/log.ts';
import { say, slash } from './adapter.ts';
import { asked, type DiscordAlone, dispatchOptions, startDiscord } from './discord-alone.ts';

let discord: DiscordAlone;
let worked: number;
let lines: string[];

beforeEach(async () => {
  discord = await startDiscord();
  worked = 0;
  lines = [];
});
afterEach(() => {
  vi.restoreAllMocks();
  return discord.shut();
});

function options(turns = createTurns()): DispatchOptions {
  const logger = createLogger({
    level: 'info',
    form: 'json',
    secrets: [],
    write: (line) => lines.push(line),
  });
  const ask = slash('ask', () => {
    worked += 1;
    return say(`answer ${worked}`);
  });
  return dispatchOptions(discord.api, ask, { logger, turns });
}

function send(dispatching: DispatchOptions, count: number): Promise<unknown> {
  const interactions = Array.from({ length: count }, (_, index) => asked(index + 1));
  return Promise.all(interactions.filter(isAnswerable).map((one) => dispatch(dispatching, one)));
}

describe('a burst', () => {
  // None of these is late, however long a busy machine takes for them.
  beforeEach(() => void vi.spyOn(performance, 'now').mockReturnValue(performance.now()));

  it('is acknowledged first where many wait, and answered whole', async () => {
    await send(options(), 60);
    expect(new Set(discord.received.map(({ id }) => id)).size).toBe(60);
    const acknowledged = new Set(discord.received.filter(({ type }) => type === 5).map(({ id }) => id));
    expect(acknowledged.size).toBeGreaterThan(30);
    const edited = () =>
      new Set(discord.received.filter(({ method }) => method === 'PATCH').map(({ id }) => id));
    await expect.poll(edited).toEqual(acknowledged);
    expect(worked).toBe(60);
  });

  it('of a few is answered with the first response', async () => {
    await send(options(), 10);
    expect(discord.received.map(({ type }) => type)).toEqual(Array(10).fill(4));
  });

  it('goes on while a long one is acknowledged: no turn is kept by whoever waits for Discord', async () => {
    const turns = createTurns();
    void turns.urgent(() => new Promise(() => undefined));
    await send(options(turns), 5);
    expect(worked).toBe(5);
  });
});

it('begins no work while there are more first responses than go out at once', async () => {
  const turns = createTurns();
  const sent: (() => void)[] = [];
  const one = () => turns.urgent(() => new Promise<void>((resolve) => sent.push(resolve)));
  for (let count = 0; count < 500; count++) void one();
  const atOnce = sent.length;
  let begun = 0;
  for (let count = 0; count < 3; count++) void turns.next().then(() => begun++);
  while (sent.length < 500) {
    sent[sent.length - atOnce]?.();
    await pause(0);
    if (sent.length < 500) expect(begun).toBe(0);
  }
  await expect.poll(() => begun).toBe(3);
});

it('acknowledges in time what waits long for its turn, however few they are', async () => {
  const slow = { ...createTurns(), next: () => pause(3_000), many: () => false };
  await send(options(slow), 2);
  expect(worked).toBe(2);
  expect(discord.received.map(({ method, type }) => [method, type]).sort()).toEqual([
    ['PATCH', null],
    ['PATCH', null],
    ['POST', 5],
    ['POST', 5],
  ]);
});

it('drops what is too late before any work on it, counts it and says so', async () => {
  let passed = 0;
  const now = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => now() + passed);
  const late = {
    ...createTurns(),
    next: async () => {
      passed += 3_000;
    },
    many: () => false,
  };
  await send(options(late), 2);
  expect(worked).toBe(0);
  expect(discord.received).toEqual([]);
  const logged = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(logged.map(({ level, outcome, lost }) => [level, outcome, lost])).toEqual([
    [40, 'expired', 1],
    [40, 'expired', 2],
  ]);
});
