/** The first response to an interaction over a network that fails. */
import { setTimeout as pause } from 'node:timers/promises';
import type { REST } from '@discordjs/rest';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isExpired, sendCallback, TooLate } from '../../src/discord/callback.ts';
import { createInteractionRest } from '../../src/discord/client.ts';
import { isAnswerable } from '../../src/discord/request.ts';
import { createLogger } from '../../src/log.ts';
import { asked, type DiscordAlone, startDiscord } from './discord-alone.ts';

let discord: DiscordAlone;
let rest: REST;
/** The bot's time, which no busy machine moves on: it stands still, or goes on by so much whenever it is looked at. */
let now: number;
let step: number;

beforeEach(async () => {
  now = performance.now();
  step = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += step;
    return now;
  });
  discord = await startDiscord();
  rest = createInteractionRest(discord.api, createLogger({ level: 'silent', form: 'json', secrets: [] }));
});
afterEach(() => {
  vi.restoreAllMocks();
  return discord.shut();
});

const response = { type: 4, data: { content: 'an answer' } } as const;

/** `ago`: so many milliseconds after the interaction came. */
function send(ago: number) {
  const interaction = asked(1);
  if (!isAnswerable(interaction)) throw new Error('this is nothing to answer');
  return sendCallback(rest, interaction, performance.now() - ago, response);
}

describe('a first response', () => {
  it.each([0, 1_700.3, 1_750, 2_000.123_456])('that is begun %d ms after the event is sent', async (ago) => {
    expect(await send(ago)).toBe('taken');
  });

  it('is sent once the server takes connections again', async () => {
    await discord.shut();
    const sending = send(0);
    await pause(100);
    await discord.open();
    expect(await sending).toBe('taken');
  });

  it('is not begun once the time is over', async () => {
    const failure = await send(3_000).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TooLate);
    expect(isExpired(failure)).toBe(true);
    expect(discord.received).toEqual([]);
  });

  it('is given up in time where nobody takes it', async () => {
    await discord.shut();
    step = 100;
    const failure = await send(2_500).catch((error: unknown) => error);
    await discord.open();
    expect(failure).toBeInstanceOf(TooLate);
    expect(String(failure instanceof Error && failure.cause)).toContain('ECONNREFUSED');
  });
});
