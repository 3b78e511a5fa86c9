import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { manualClock } from '../../packages/discord-sandbox/src/clock.ts';
import { type Adapter, rowOf, say, slash, startAdapter } from './adapter.ts';

const callback = /^\/interactions\/.*\/callback/;

let adapter: Adapter;
// On a busy machine an answer may come late: Discord's three seconds pass where a test says so.
const clock = manualClock();

beforeAll(async () => {
  adapter = await startAdapter({
    sandbox: { clock },
    parts: {
      commands: [
        slash('echo', ({ options }) => say(`you said ${options.text}`)),
        slash('slow', async ({ options }) => {
          await pause(1_600);
          return say(`${options.text} after a while`);
        }),
        slash('removable', () => say('to be taken away', false, rowOf('remove'))),
        slash('buttons', () => say('with buttons', false, rowOf('turn', 'remove'))),
      ],
      buttons: [
        { prefix: 'turn', run: () => ({ ...say('turned'), kind: 'update' }) },
        { prefix: 'remove', run: () => ({ kind: 'remove' }) },
      ],
    },
  });
});

afterAll(() => adapter.close());

let round = 0;
const ask = () => {
  round += 1;
  return adapter.sandbox.invoke({ command: 'echo', options: { text: `${round}` } });
};
const expected = () => `you said ${round}`;
const inChannel = (content: string) =>
  adapter.sandbox.messages().filter((message) => message.content === content).length;
/** The line of that outcome, of those written from now on: lines of earlier answers may still come. */
const outcomeFromNowOn = (outcome: string) => {
  const before = adapter.log().filter((line) => line.outcome === outcome).length;
  return () => adapter.log().filter((line) => line.outcome === outcome)[before];
};

/** After any trouble the bot must answer as before. */
afterEach(async () => {
  expect((await ask()).message?.content).toBe(expected());
});

describe('an answer that meets trouble on its way', () => {
  it.each([
    ['its acknowledgement is lost', 'lost answer'],
    ['Discord takes it and never says so', 'hang'],
  ] as const)('stands once when %s', async (_when, kind) => {
    adapter.sandbox.faults.rest({ path: callback }, { kind });
    const content = `you said ${round + 1}`;
    const outcome = await ask();
    const logged = () => adapter.log().filter(({ claim }) => claim === content);
    await expect.poll(logged).toMatchObject([{ outcome: 'said' }]);
    expect(outcome.message?.content).toBe(content);
    expect(inChannel(content)).toBe(1);
  });

  it('is taken away by two at once, and neither is told of an error', async () => {
    const { message } = await adapter.sandbox.invoke({ command: 'removable' });
    if (!message) throw new Error('nothing to take away');
    const pressing = Promise.all([1, 2].map(() => adapter.sandbox.click(message, 'remove')));
    await expect.poll(() => adapter.log().filter(({ outcome }) => outcome === 'remove').length).toBe(2);
    clock.advance(3_001);
    const pressed = await pressing;
    expect(pressed.flatMap(({ followUps }) => followUps)).toEqual([]);
  });

  it('is sent though nobody says whether its announcement was taken', async () => {
    const takeBack = adapter.sandbox.faults.rest({ path: callback }, { kind: 'hang' }, 10);
    const outcome = await adapter.sandbox.invoke({ command: 'slow', options: { text: 'silent' } });
    takeBack();
    expect(outcome).toMatchObject({ callback: 5, message: { content: 'silent after a while' } });
  });

  it('is sent though its announcement was taken without a word, and the connection cut after that', async () => {
    adapter.sandbox.faults.rest({ path: callback }, { kind: 'hang' });
    const takeBack = adapter.sandbox.faults.rest({ path: callback }, { kind: 'reset' }, 100);
    const outcome = await adapter.sandbox.invoke({ command: 'slow', options: { text: 'cut' } });
    takeBack();
    expect(outcome).toMatchObject({ callback: 5, message: { content: 'cut after a while' } });
  });

  it('is given up where its announcement came too late', async () => {
    const takeBack = adapter.sandbox.faults.rest({ path: callback }, { kind: 'reset' }, 100);
    const expired = outcomeFromNowOn('expired');
    const asked = adapter.sandbox.invoke({ command: 'slow' });
    await expect.poll(expired).toMatchObject({ command: 'slow' });
    takeBack();
    clock.advance(3_001);
    expect((await asked).failure).not.toBeNull();
  });

  it('is given up when Discord no longer knows the interaction (10062), and the log says how late it was', async () => {
    adapter.sandbox.faults.rest({ path: callback }, { kind: 'error', code: 10062 });
    const before = adapter.sandbox.requests().length;
    const expired = outcomeFromNowOn('expired');
    void ask();
    await expect.poll(expired).toMatchObject({ level: 40, command: 'echo', lag: expect.any(Number) });
    expect(adapter.sandbox.requests().length).toBe(before + 1);
  });

  it('is given up when a rate limit asks for longer than there is, and the log says so', async () => {
    adapter.sandbox.faults.rest({ path: callback }, { kind: 'rate limit', retryAfter: 60, scope: 'shared' });
    const limited = outcomeFromNowOn('rate limited');
    void ask();
    await expect.poll(limited).toMatchObject({
      level: 40,
      command: 'echo',
      retryAfter: expect.any(Number),
    });
  });

  it('is given up when the interaction’s token is refused (50027), which leaves the bot’s own in place', async () => {
    adapter.sandbox.faults.rest({ path: callback }, { kind: 'error', code: 50027 });
    const expired = outcomeFromNowOn('expired');
    void ask();
    await expect.poll(expired).toMatchObject({ command: 'echo' });
  });

  it('takes the place of the message when another instance acknowledged first (40060)', async () => {
    const { message } = await adapter.sandbox.invoke({ command: 'buttons' });
    adapter.sandbox.faults.rest({ path: callback }, { kind: 'lost answer' });
    if (message) await adapter.sandbox.click(message, 'turn');
    await expect.poll(() => inChannel('turned')).toBe(1);
    expect(adapter.log().every(({ outcome }) => outcome !== 'failed')).toBe(true);
  });

  it('never carries the bot’s token on the addresses of interactions', () => {
    const own = adapter.sandbox.requests().filter(({ path }) => /\/(interactions|webhooks)\//.test(path));
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter(({ authorized }) => authorized)).toEqual([]);
  });

  it('leaves no token in the log, neither the bot’s nor an interaction’s', () => {
    expect(adapter.written()).not.toContain(adapter.sandbox.token);
    const tokens = adapter.sandbox
      .requests()
      .flatMap(({ path }) => /\/(?:interactions|webhooks)\/\d+\/([^/?]+)/.exec(path)?.[1] ?? []);
    expect(tokens.length).toBeGreaterThan(5);
    expect(tokens.filter((token) => adapter.written().includes(token))).toEqual([]);
  });
});

describe('a connection that breaks', () => {
  const said = (words: string) => adapter.log().filter(({ msg }) => msg === words).length;
  it('says once that it reconnects however often it tries, and that it is back', async () => {
    const [tries, returns] = [said('reconnecting'), said('connected anew')];
    adapter.sandbox.faults.refuseConnections(true);
    adapter.sandbox.faults.dropSocket();
    // discord.js tries twice a second.
    await pause(1_500);
    adapter.sandbox.faults.refuseConnections(false);
    await expect.poll(() => said('connected anew')).toBe(returns + 1);
    expect(said('reconnecting')).toBe(tries + 1);
  });
});
