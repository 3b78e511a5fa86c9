import { afterEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/database/database.ts';
import type { PinOrder } from '../../src/pins/pins.ts';
import {
  anotherMeaning,
  eventually,
  type Harness,
  knowledgeWith,
  messagePath,
  startHarness,
  typographic,
} from './harness.ts';

let harness: Harness;
afterEach(() => harness.close());

async function pinned(...orders: readonly Partial<PinOrder>[]): Promise<readonly string[]> {
  const messages: string[] = [];
  for (const order of orders) {
    const outcome = await harness.pins.pin(harness.order(order));
    if (outcome.kind !== 'pinned') throw new Error(JSON.stringify(outcome));
    messages.push(outcome.message);
  }
  return messages;
}

async function listed() {
  const list = await harness.pins.list(harness.sandbox.guild.id);
  if (list.kind !== 'list') throw new Error(list.trouble);
  return list.pins;
}

const allCurrent = () => eventually(async () => (await listed()).every((pin) => pin.current));
const edits = () => harness.requests('PATCH', messagePath).map(({ path }) => path.split('/').at(-1));
const contentOf = (id: string | undefined) =>
  harness.sandbox.messages().find((message) => message.id === id)?.content ?? '';
const notes = () =>
  [harness.sandbox.channels.general, harness.sandbox.channels.newsroom]
    .flatMap((channel) => harness.sandbox.messages(channel))
    .filter((message) => message.content !== '' && message.message_reference !== undefined);

describe('when the knowledge changes', () => {
  test('every pin that shows something else is edited once, oldest first', async () => {
    harness = await startHarness();
    const { general, newsroom } = harness.sandbox.channels;
    const messages = await pinned({ channel: newsroom }, { channel: general });
    harness.use(await knowledgeWith(anotherMeaning));
    await allCurrent();
    expect(edits()).toEqual(messages);
    expect(JSON.stringify(harness.sandbox.pins())).toContain('bought some Nvidia H20 GPUs');
    expect(harness.sandbox.pins()[0]?.message.edited_timestamp).not.toBeNull();
    expect(harness.sandbox.violations()).toEqual([]);
  });

  test('one reply says what changed, with the denial on both sides', async () => {
    harness = await startHarness();
    const [message] = await pinned({});
    harness.use(await knowledgeWith(anotherMeaning));
    const note = await eventually(() => notes()[0]);
    expect(note.message_reference?.message_id).toBe(message);
    expect(note.content).toMatch(/was: .*denied by ByteDance.*a large number/);
    expect(note.content).toMatch(/is now: .*denied by ByteDance.*some Nvidia/);
    await allCurrent();
    expect(notes()).toHaveLength(1);
  });

  test('commas and capital letters are mended in silence', async () => {
    harness = await startHarness();
    const [message] = await pinned({});
    harness.use(await knowledgeWith(typographic));
    await allCurrent();
    expect(edits()).toEqual([message]);
    expect(notes()).toEqual([]);
  });

  test('no reply is posted where none was wanted', async () => {
    harness = await startHarness();
    await pinned({ announce: false });
    harness.use(await knowledgeWith(anotherMeaning));
    await allCurrent();
    expect(edits()).toHaveLength(1);
    expect(notes()).toEqual([]);
  });

  test('a pin whose own content is the same is not touched', async () => {
    harness = await startHarness();
    const [, english] = await pinned({ language: 'fr', topic: 'h20' }, {});
    harness.use(await knowledgeWith(anotherMeaning));
    await allCurrent();
    expect(edits()).toEqual([english]);
  });

  test('other example questions touch nothing', async () => {
    harness = await startHarness();
    await pinned({});
    const newer = await knowledgeWith([
      'What does the Caijing report say?',
      'What is it that Caijing reports?',
    ]);
    harness.use(newer);
    harness.use(await knowledgeWith(anotherMeaning));
    await eventually(() => edits().length > 0);
    expect(edits()).toHaveLength(1);
    harness.use(newer);
    await eventually(() => edits().length === 2);
    await allCurrent();
  });

  test('edits made quickly one after another become one', async () => {
    harness = await startHarness();
    const [message] = await pinned({});
    const saves = [typographic, ['bought a large number', 'bought many'] as const, anotherMeaning];
    for (const knowledge of await Promise.all(saves.map((save) => knowledgeWith(save))))
      harness.use(knowledge);
    await allCurrent();
    expect(edits()).toEqual([message]);
    expect(JSON.stringify(harness.sandbox.pins())).toContain('bought some Nvidia');
  });

  test('a restart with newer knowledge edits and tells as well', async () => {
    harness = await startHarness();
    await pinned({});
    await harness.stop();
    const restarted = harness.another(await knowledgeWith(anotherMeaning));
    restarted.start();
    await eventually(() => edits().length === 1 && notes().length === 1);
  });

  test('a pin that another process left behind meanwhile is taken over', async () => {
    harness = await startHarness();
    const { general, newsroom } = harness.sandbox.channels;
    const [own, abandoned] = await pinned({ channel: newsroom }, { channel: general });
    const newer = await knowledgeWith(anotherMeaning);
    const database = await openDatabase(harness.databaseUrl);
    const soon = new Date(Date.now() + 1_000).toISOString();
    await database.run((kysely) =>
      kysely
        .updateTable('pins')
        .set({ lease: 'another', lease_until: soon })
        .where('message', '=', abandoned ?? '')
        .execute(),
    );
    await database.close();
    harness.sandbox.faults.rest({ method: 'PATCH' }, { kind: 'slow', milliseconds: 1_500 });
    harness.use(newer);
    await allCurrent();
    expect(edits()).toEqual([own, abandoned]);
  });

  test('a topic that is gone leaves no stale claim behind', async () => {
    harness = await startHarness();
    const [message] = await pinned({ topic: 'h20' });
    harness.use(
      await knowledgeWith(['  - id: h20\n    command: h20\n', '  - id: h20-chip\n    command: h20\n']),
    );
    await eventually(() => contentOf(message).includes('not in the briefing any more'));
    expect(harness.sandbox.pins()[0]?.message.embeds).toEqual([]);
  });
});

describe('when Discord refuses an edit', () => {
  for (const code of [10008, 10003, 50001]) {
    test(`${code} retires the pin and tells why`, async () => {
      harness = await startHarness();
      await pinned({});
      harness.sandbox.faults.rest({ method: 'PATCH' }, { kind: 'error', code });
      harness.use(await knowledgeWith(anotherMeaning));
      await eventually(async () => (await listed())[0]?.state === 'retired');
      expect((await listed())[0]).toMatchObject({ state: 'retired', reason: code });
    });
  }

  test('50013 keeps the pin and tells why; a refresh by hand tries again', async () => {
    harness = await startHarness();
    await pinned({});
    harness.sandbox.faults.rest({ method: 'PATCH' }, { kind: 'error', code: 50013 });
    harness.use(await knowledgeWith(anotherMeaning));
    await eventually(async () => (await listed())[0]?.state === 'kept');
    expect((await listed())[0]).toMatchObject({ reason: 50013, current: false });
    await harness.pins.refresh(harness.sandbox.guild.id);
    await allCurrent();
    expect((await listed())[0]).toMatchObject({ state: 'active', reason: null });
  });

  test('30046 is not asked for again at once', async () => {
    harness = await startHarness();
    await pinned({});
    harness.sandbox.faults.rest({ method: 'PATCH' }, { kind: 'error', code: 30046 });
    harness.use(await knowledgeWith(anotherMeaning));
    await eventually(async () => (await listed())[0]?.reason === 30046);
    expect((await listed())[0]).toMatchObject({ state: 'active', current: false });
    expect(edits()).toHaveLength(1);
  });

  test('one that is refused holds up no other', async () => {
    harness = await startHarness();
    const { general, newsroom } = harness.sandbox.channels;
    await pinned({ channel: newsroom }, { channel: general });
    harness.sandbox.deleteChannel(newsroom);
    harness.use(await knowledgeWith(anotherMeaning));
    await eventually(async () => (await listed()).some((pin) => pin.current));
    expect((await listed()).map(({ state, reason }) => [state, reason])).toEqual([
      ['retired', 10003],
      ['active', null],
    ]);
  });

  test('an edit that was made although its answer was lost is not made again', async () => {
    harness = await startHarness();
    await pinned({});
    // discord.js gives up after four tries; the first was made, the others never reached Discord.
    harness.sandbox.faults.rest({ method: 'PATCH' }, { kind: 'lost answer' });
    harness.sandbox.faults.rest({ method: 'PATCH' }, { kind: 'status', status: 502 }, 3);
    harness.use(await knowledgeWith(anotherMeaning));
    await eventually(async () => (await listed())[0]?.reason === 502);
    await harness.pins.refresh(harness.sandbox.guild.id);
    await allCurrent();
    expect(edits()).toHaveLength(4);
    await eventually(() => notes().length === 1);
  });
});
