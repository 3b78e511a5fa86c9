/** What Discord made a while before it came, as after a lost connection, has less time left than what comes at once. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dispatch } from '../../src/discord/dispatch.ts';
import { createLateness } from '../../src/discord/lateness.ts';
import { isAnswerable } from '../../src/discord/request.ts';
import { say, slash } from './adapter.ts';
import { asked, type DiscordAlone, dispatchOptions, startDiscord } from './discord-alone.ts';

const day = 24 * 60 * 60 * 1_000;

/** An id that Discord makes at that time, by its clock. */
const idOf = (milliseconds: number) => (BigInt(Math.round(milliseconds)) << 22n) | 1n;

describe('how late an interaction comes', () => {
  let now: number;
  let lateness: (ago: number) => number;

  /** Discord's clock is ahead of ours by so much, whatever ours says. */
  function between(clocks: number): void {
    now = 1_000;
    const of = createLateness(() => now);
    lateness = (ago) => Math.round(of(String(idOf(clocks + now - ago))));
  }

  it.each([0, 10 * 365 * day])('is told though the clocks differ by %d ms', (clocks) => {
    between(clocks);
    expect(lateness(40)).toBe(0);
    now += 1_000;
    // Whatever came sooner than all before shows how long the way is.
    expect(lateness(30)).toBe(0);
    expect(lateness(2_030)).toBe(2_000);
    expect(lateness(30)).toBe(0);
  });

  it('is not made of clocks that go apart by a second a day', () => {
    between(0);
    lateness(30);
    for (let hour = 1; hour <= 72; hour++) {
      now += day / 24;
      expect(lateness(30 + (hour * 1_000) / 24)).toBe(0);
    }
  });
});

describe('an interaction', () => {
  let discord: DiscordAlone;
  beforeEach(async () => {
    discord = await startDiscord();
  });
  afterEach(() => discord.shut());

  /** The types of what was sent first, for interactions that come one after another, each so late; the work takes a while. */
  async function firstResponses(...late: readonly number[]): Promise<unknown> {
    const ask = slash('ask', async () => {
      await pause(200);
      return say('an answer');
    });
    const options = dispatchOptions(discord.api, ask, { lateness: createLateness() });
    for (const ago of late) {
      const interaction = { ...asked(1), id: String(idOf(day + performance.now() - ago)) };
      if (isAnswerable(interaction)) await dispatch(options, interaction);
    }
    return discord.received.flatMap(({ type }) => (type === null ? [] : [type]));
  }

  it('that was made two seconds before it came is acknowledged at once', async () => {
    expect(await firstResponses(0, 2_000)).toEqual([4, 5]);
  });

  it('that may be too late already is acknowledged all the same: the clock may be wrong', async () => {
    expect(await firstResponses(0, 60_000)).toEqual([4, 5]);
  });
});
