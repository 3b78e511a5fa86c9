import { createClient } from '@libsql/client';
import { afterEach, describe, expect, test } from 'vitest';
import { channelPath, eventually, type Harness, messagePath, startHarness } from './harness.ts';

let harness: Harness;
afterEach(() => harness.close());

async function pinned(order = harness.order()): Promise<string> {
  const outcome = await harness.pins.pin(order);
  if (outcome.kind !== 'pinned' && outcome.kind !== 'updated') throw new Error(JSON.stringify(outcome));
  return outcome.message;
}

async function listed() {
  const list = await harness.pins.list(harness.sandbox.guild.id);
  if (list.kind !== 'list') throw new Error(list.trouble);
  return list.pins;
}

describe('pinning', () => {
  test('posts the briefing as the bot’s own message and pins it', async () => {
    harness = await startHarness();
    const message = await pinned();
    const [pin] = harness.sandbox.pins();
    expect(pin?.message.id).toBe(message);
    expect(pin?.message.author.bot).toBe(true);
    expect(pin?.message.content).toContain('denied by ByteDance');
    expect(harness.sandbox.violations()).toEqual([]);
  });

  test('is listed by what people are told of a pin, and by nothing that only the keeping of pins needs', async () => {
    harness = await startHarness();
    await pinned();
    const place = 'briefing channel guild language message topic';
    const told = 'current edited reason revision state';
    const [pin = {}] = await listed();
    expect(new Set(Object.keys(pin))).toEqual(new Set(`${place} ${told}`.split(' ')));
  });

  test('a second time updates the first, in another language if that was asked for', async () => {
    harness = await startHarness();
    const first = await pinned();
    const second = await pinned(harness.order({ language: 'fr' }));
    expect(second).toBe(first);
    expect(harness.sandbox.pins()).toHaveLength(1);
    expect(harness.sandbox.pins()[0]?.message.content).toContain('démenti de ByteDance');
    expect(harness.requests('POST', channelPath)).toHaveLength(1);
  });

  test('a second time after the message was deleted posts a new one', async () => {
    harness = await startHarness();
    const first = await pinned();
    harness.sandbox.deleteMessage(harness.sandbox.channels.general, first);
    const second = await pinned();
    expect(second).not.toBe(first);
    expect(harness.sandbox.pins().map((pin) => pin.message.id)).toEqual([second]);
    expect(await listed()).toHaveLength(1);
  });

  test('two at once post one message', async () => {
    harness = await startHarness();
    const [one, other] = await Promise.all([pinned(), pinned()]);
    expect(one).toBe(other);
    expect(harness.sandbox.pins()).toHaveLength(1);
  });

  test('a topic and the whole stand side by side', async () => {
    harness = await startHarness();
    await pinned();
    await pinned(harness.order({ topic: 'h20' }));
    expect((await listed()).map(({ topic }) => topic)).toEqual(['', 'h20']);
    expect(harness.sandbox.pins()).toHaveLength(2);
  });

  test('a database without room for what it shows leaves no message behind', async () => {
    harness = await startHarness();
    await listed();
    const other = createClient({ url: harness.databaseUrl });
    await other.execute(
      "create trigger no_room before insert on snapshots begin select raise(fail, 'full'); end",
    );
    other.close();
    expect((await harness.pins.pin(harness.order())).kind).toBe('unavailable');
    expect(harness.sandbox.messages()).toEqual([]);
  });

  test('an answer that was lost on the way does not post twice', async () => {
    harness = await startHarness();
    harness.sandbox.faults.rest({ method: 'POST', path: channelPath }, { kind: 'lost answer' });
    const first = await harness.pins.pin(harness.order());
    expect(first.kind === 'pinned' || first.kind === 'refused').toBe(true);
    await pinned();
    expect(harness.sandbox.messages().filter((message) => message.content !== '')).toHaveLength(1);
  });

  test('an edit that Discord refuses is told with its code', async () => {
    harness = await startHarness();
    await pinned();
    harness.sandbox.faults.rest({ method: 'PATCH' }, { kind: 'error', code: 50013 });
    expect(await harness.pins.pin(harness.order({ language: 'fr' }))).toEqual({
      kind: 'refused',
      code: 50013,
    });
  });

  test('an edit that fails in passing is left to be made later', async () => {
    harness = await startHarness();
    await pinned();
    harness.sandbox.faults.rest({ method: 'PATCH' }, { kind: 'status', status: 502 }, 4);
    const outcome = await harness.pins.pin(harness.order({ language: 'fr' }));
    expect(outcome.kind).toBe('updated');
    expect((await listed())[0]).toMatchObject({ state: 'active', current: false, reason: 502 });
  });

  test('unpinning takes it off the pins and out of the registry', async () => {
    harness = await startHarness();
    const message = await pinned();
    const { channel, briefing, topic } = harness.order();
    expect(await harness.pins.unpin({ channel, briefing, topic })).toEqual({ kind: 'unpinned', message });
    expect(harness.sandbox.pins()).toEqual([]);
    expect(await listed()).toEqual([]);
    expect(await harness.pins.unpin({ channel, briefing, topic })).toEqual({ kind: 'none' });
  });

  test.each([
    ['posted', { method: 'POST', path: channelPath }, false],
    ['pinned', { method: 'PUT', path: /pins/ }, false],
    ['pinned a second time', { method: 'PUT', path: /pins/ }, true],
  ])(
    'forgetting while it is %s leaves no pin that is told as done and on no record',
    async (_when, match, before) => {
      harness = await startHarness();
      if (before) await pinned();
      const already = harness.requests(match.method, match.path).length;
      let release = () => {};
      const until = new Promise<void>((resolve) => {
        release = resolve;
      });
      harness.sandbox.faults.rest(match, { kind: 'held', until });
      const pinning = harness.pins.pin(harness.order());
      await eventually(() => harness.requests(match.method, match.path).length > already);
      await harness.pins.forget(harness.sandbox.guild.id);
      release();
      expect(await pinning).toEqual({ kind: 'overtaken' });
      expect(harness.sandbox.pins()).toEqual([]);
      expect(await listed()).toEqual([]);
    },
  );

  test('refreshing edits only what Discord shows otherwise than it should', async () => {
    harness = await startHarness();
    const message = await pinned();
    expect(await harness.pins.refresh(harness.sandbox.guild.id)).toEqual({ kind: 'refreshing', count: 1 });
    await eventually(async () => (await listed())[0]?.current);
    expect(harness.requests('GET', messagePath).map(({ path }) => path.split('/').at(-1))).toEqual([message]);
    expect(harness.requests('PATCH', messagePath)).toEqual([]);
  });
});
