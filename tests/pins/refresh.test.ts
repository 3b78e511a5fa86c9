import { MessageFlags } from 'discord-api-types/v10';
import { afterEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/database/database.ts';
import type { PinRow } from '../../src/database/tables.ts';
import type { PinOrder } from '../../src/pins/pinning.ts';
import { fingerprint } from '../../src/pins/rendering.ts';
import {
  anotherMeaning,
  channelPath,
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

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

/** As another process would write. Default: in every pin. */
async function write(values: Partial<PinRow>, message?: string): Promise<void> {
  const database = await openDatabase(harness.databaseUrl);
  await database.run((kysely) =>
    kysely
      .updateTable('pins')
      .set(values)
      .$if(message !== undefined, (query) => query.where('message', '=', message ?? ''))
      .execute(),
  );
  await database.close();
}

const allCurrent = () =>
  eventually(async () => {
    const pins = await listed();
    return pins.length > 0 && pins.every((pin) => pin.current);
  });
/** A note is posted after the edit: that there is none shows only once all is done. */
const swept = () => eventually(() => harness.log().includes('"msg":"pins refreshed"'));
const edits = () => harness.requests('PATCH', messagePath).map(({ path }) => path.split('/').at(-1));
const contentOf = (id: string | undefined) =>
  harness.sandbox.messages().find((message) => message.id === id)?.content ?? '';
const notes = () =>
  [harness.sandbox.channels.general, harness.sandbox.channels.newsroom]
    .flatMap((channel) => harness.sandbox.messages(channel))
    .filter((message) => message.content !== '' && message.message_reference !== undefined);

describe('when the knowledge changes', () => {
  test('every pin that shows something else is edited once', async () => {
    harness = await startHarness();
    const { general, newsroom } = harness.sandbox.channels;
    const messages = await pinned({ channel: newsroom }, { channel: general });
    harness.use(await knowledgeWith(anotherMeaning));
    await allCurrent();
    // In two channels at the same time: either may be first.
    expect(edits().sort()).toEqual([...messages].sort());
    expect(JSON.stringify(harness.sandbox.pins())).toContain('bought some Nvidia H20 GPUs');
    expect(harness.sandbox.pins()[0]?.message.edited_timestamp).not.toBeNull();
    // Nothing was under way: there was no need to look first.
    expect(harness.requests('GET', messagePath)).toEqual([]);
    expect(harness.sandbox.violations()).toEqual([]);
  });

  test('of the pins in a channel the oldest is edited first', async () => {
    harness = await startHarness();
    const messages = await pinned({}, { topic: 'bytedance' }, { topic: 'h20' });
    harness.use(await knowledgeWith(anotherMeaning));
    await allCurrent();
    expect(edits()).toEqual(messages);
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
    await swept();
    expect(edits()).toEqual([message]);
    expect(notes()).toEqual([]);
  });

  test('when a pin was last edited is told as Discord tells it, and is left alone where none was needed', async () => {
    harness = await startHarness();
    const [message] = await pinned({}, { language: 'fr', topic: 'h20' });
    const [, untouched] = await listed();
    harness.use(await knowledgeWith(anotherMeaning));
    await eventually(() => /"pins":1,"edited":1,"ms":/.test(harness.log()));
    const shown = harness.sandbox.pins().find((pin) => pin.message.id === message)?.message;
    const times = async () => (await listed()).map(({ edited }) => edited);
    const expected = [new Date(shown?.edited_timestamp ?? 0), untouched?.edited];
    expect(await times()).toEqual(expected);
    await harness.pins.refresh(harness.sandbox.guild.id);
    // The other shows an older revision in its last line, which is mended now that it is looked at.
    await eventually(() => /"pins":2,(?=[^}]*"unchanged":1,)[^}]*"edited":1,/.test(harness.log()));
    expect((await times())[0]).toEqual(expected[0]);
  });

  test('a pin that goes on showing the same keeps the revision that it shows, and when it was edited', async () => {
    harness = await startHarness();
    const [message] = await pinned({ language: 'fr' });
    const before = await listed();
    await write({ note_from: before[0]?.revision ?? null, note_since: inHours(-1) }, message);
    harness.use(await knowledgeWith(anotherMeaning));
    await swept();
    expect(edits()).toEqual([]);
    expect(await listed()).toEqual(before);
  });

  test('no reply is posted where none was wanted', async () => {
    harness = await startHarness();
    await pinned({ announce: false });
    harness.use(await knowledgeWith(anotherMeaning));
    await swept();
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
    const { briefings } = await knowledgeWith();
    const questions = briefings.flatMap(({ claims }) => claims.flatMap((claim) => claim.questions.en));
    const plain = questions.find((question) => /^[\w ]+$/.test(question)) ?? '';
    const newer = await knowledgeWith([plain, `${plain} then`]);
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
    harness = await startHarness({ leaseLength: 1_000 });
    const { general, newsroom } = harness.sandbox.channels;
    const [own, abandoned] = await pinned({ channel: newsroom }, { channel: general });
    await write({ lease: 'another', lease_until: inHours(0) }, abandoned);
    harness.use(await knowledgeWith(anotherMeaning));
    await allCurrent();
    // The lease runs out while the bot's own pin is edited: either may be first.
    expect(edits().sort()).toEqual([own, abandoned].sort());
  });

  // An hour, and longer than a timer of Node's can wait.
  for (const hours of [1, 40 * 24]) {
    test(`a clock that was set back ${hours} hours since a process was killed holds up no pin`, async () => {
      harness = await startHarness({ leaseLength: 300 });
      await pinned({});
      await write({ lease: 'another', lease_until: inHours(hours) });
      harness.use(await knowledgeWith(anotherMeaning));
      await allCurrent();
      expect(edits()).toHaveLength(1);
    });
  }

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

describe('after an update of the bot', () => {
  /** Its pins, as a version that laid them out otherwise made them of the same knowledge. */
  async function laidOutOtherwise(): Promise<void> {
    for (const { message } of harness.sandbox.pins()) {
      message.content = '';
      message.embeds = [{ title: 'The reported H20 resale', description: 'One long card.' }];
      await write({ hash: fingerprint(message) }, message.id);
    }
  }

  async function lookedAtAgain(): Promise<void> {
    const looks = () => harness.log().split('"stale":0').length;
    const before = looks();
    const updated = harness.another();
    updated.start();
    await eventually(() => looks() > before);
    await updated.stop();
  }

  test('pins made by an earlier version are refreshed in place, once, and in silence', async () => {
    harness = await startHarness();
    const messages = await pinned({}, { topic: 'h20' });
    const shown = messages.map(contentOf);
    await harness.stop();
    await laidOutOtherwise();
    await lookedAtAgain();
    expect(edits()).toEqual(messages);
    expect(messages.map(contentOf)).toEqual(shown);
    expect(harness.sandbox.pins().map(({ message }) => message.embeds)).toEqual([[], []]);
    await lookedAtAgain();
    expect(edits()).toEqual(messages);
    expect(notes()).toEqual([]);
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
    const outcomes = async () => (await listed()).map(({ state, reason }) => [state, reason]);
    await eventually(async () => (await listed()).every((pin) => pin.current || pin.state === 'retired'));
    expect(await outcomes()).toEqual([
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

  test('a pause that a clock set back since makes endless is cut to what it was', async () => {
    harness = await startHarness();
    await pinned({});
    await write({ not_before: inHours(40 * 24), reason: 502, attempts: 1 });
    harness.use(await knowledgeWith(anotherMeaning));
    await eventually(() => edits().length === 1);
  });

  test('a reply that Discord refuses leaves the pin as right as it is', async () => {
    harness = await startHarness();
    await pinned({});
    harness.sandbox.faults.rest({ method: 'POST', path: channelPath }, { kind: 'error', code: 50001 });
    harness.use(await knowledgeWith(anotherMeaning));
    await swept();
    expect(await listed()).toMatchObject([{ state: 'active', current: true, reason: null }]);
    expect(notes()).toEqual([]);
  });

  test('one 401 in passing is told, and the pin edited later; the token stays', async () => {
    harness = await startHarness();
    await pinned({});
    harness.sandbox.faults.rest({ method: 'PATCH' }, { kind: 'error', code: 0 });
    harness.use(await knowledgeWith(anotherMeaning));
    await eventually(async () => (await listed())[0]?.reason === 40001);
    expect((await listed())[0]).toMatchObject({ state: 'active', current: false });
    await eventually(() => /"level":40,.*40001/.test(harness.log()));
    await harness.pins.refresh(harness.sandbox.guild.id);
    await allCurrent();
  });

  test('embeds that a moderator hid are shown again by a refresh', async () => {
    harness = await startHarness();
    await pinned({});
    const [pin] = harness.sandbox.pins();
    if (!pin) throw new Error('nothing is pinned');
    pin.message.flags = MessageFlags.SuppressEmbeds;
    await harness.pins.refresh(harness.sandbox.guild.id);
    await allCurrent();
    expect(edits()).toEqual([pin.message.id]);
    expect(pin.message.flags & MessageFlags.SuppressEmbeds).toBe(0);
  });

  test('a refresh by hand counts the pins that are being edited', async () => {
    harness = await startHarness();
    await pinned({});
    let release = () => {};
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    harness.sandbox.faults.rest({ method: 'PATCH' }, { kind: 'held', until });
    harness.use(await knowledgeWith(anotherMeaning));
    await eventually(() => edits().length === 1);
    const outcome = await harness.pins.refresh(harness.sandbox.guild.id);
    release();
    expect(outcome).toEqual({ kind: 'refreshing', count: 1 });
    await allCurrent();
    expect(edits()).toHaveLength(1);
  });
});
