import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '../../commands/command.ts';
import { type Adapter, rowOf, say, slash, startAdapter } from './adapter.ts';

const slow = 1_700;

const moderators = (command: Command): Command => ({
  ...command,
  definition: { ...command.definition, default_member_permissions: '32' },
});

let adapter: Adapter;

beforeAll(async () => {
  adapter = await startAdapter({
    parts: {
      commands: [
        slash('echo', ({ options }) => say(`you said ${options.text}`, options.private === true)),
        slash('language', ({ locale, options }) => say(`${options.text}: answer in ${locale}`)),
        slash('note', () => ({ ...say('x'), log: { outcome: 'noted', briefing: 'ferry', claim: 'fare' } })),
        slash('slow', async ({ options }) => {
          await pause(slow);
          return say(`late ${options.text}`, options.private === true);
        }),
        slash('secretly-slow', async () => {
          await pause(slow);
          return say('for you alone', true);
        }),
        moderators(
          slash('for-moderators', async () => {
            await pause(slow);
            return say('for moderators', true);
          }),
        ),
        slash('broken', () => {
          throw new Error('the drawer is stuck');
        }),
        slash('slowly-broken', async () => {
          await pause(slow);
          throw new Error('the drawer is stuck');
        }),
        slash('buttons', () =>
          say('with buttons', false, rowOf('turn:a:b', 'remove', 'slow', 'slow-remove', 'ghost:x')),
        ),
        slash('many', () => say('many'), {
          suggest: ({ options, focused }) =>
            Array.from({ length: 40 }, (_, index) => ({
              name: `${focused} ${options.text} ${index}`,
              value: `${index}`,
            })),
        }),
        slash('stuck', () => say('stuck'), {
          suggest: () => {
            throw new Error('the drawer is stuck');
          },
        }),
        {
          definition: { name: 'Check this', type: 3 },
          run: ({ target }) => say(`checked ${target?.content}`, true),
        },
      ],
      buttons: [
        {
          prefix: 'turn',
          run: (request) => ({
            ...say(`turned ${request.target?.content} by ${request.target?.asker}`),
            kind: 'update',
          }),
        },
        { prefix: 'remove', run: () => ({ kind: 'remove' }) },
        {
          prefix: 'slow',
          run: async () => {
            await pause(slow);
            return say('after a while', true);
          },
        },
        {
          prefix: 'slow-remove',
          run: async () => {
            await pause(slow);
            return { kind: 'remove' };
          },
        },
      ],
    },
  });
});

afterAll(async () => {
  await adapter.close();
  expect(adapter.sandbox.violations()).toEqual([]);
});

describe('commands', () => {
  it('answers with the first response, in sight of all', async () => {
    const outcome = await adapter.sandbox.invoke({ command: 'echo', options: { text: 'one' } });
    expect(outcome).toMatchObject({ callback: 4, ephemeral: false, message: { content: 'you said one' } });
  });

  it('answers to the asker alone where that was asked for', async () => {
    const options = { text: 'two', private: true };
    const outcome = await adapter.sandbox.invoke({ command: 'echo', options });
    expect(outcome).toMatchObject({ callback: 4, ephemeral: true, message: { content: 'you said two' } });
  });

  it('hands on the language of the asker', async () => {
    const contents = await Promise.all(
      ['en-GB', 'fr', 'zh-TW', 'pt-BR'].map(async (locale) => {
        const options = { text: locale };
        return (await adapter.sandbox.invoke({ command: 'language', locale, options })).message?.content;
      }),
    );
    expect(contents).toEqual([
      'en-GB: answer in en',
      'fr: answer in fr',
      'zh-TW: answer in zh-CN',
      'pt-BR: answer in en',
    ]);
  });

  it('defers what takes long, then fills it in', async () => {
    const outcome = await adapter.sandbox.invoke({ command: 'slow', options: { text: 'a' } });
    expect(outcome).toMatchObject({ callback: 5, ephemeral: false, message: { content: 'late a' } });
  });

  it('defers privately where a private answer was asked for', async () => {
    const outcome = await adapter.sandbox.invoke({ command: 'slow', options: { text: 'b', private: true } });
    expect(outcome).toMatchObject({ callback: 5, ephemeral: true, message: { content: 'late b' } });
  });

  it('defers privately what only moderators are offered', async () => {
    const user = adapter.sandbox.users.moderator;
    const outcome = await adapter.sandbox.invoke({ command: 'for-moderators', user });
    expect(outcome).toMatchObject({ callback: 5, ephemeral: true, message: { content: 'for moderators' } });
  });

  it('keeps a private answer private though it was deferred in sight of all', async () => {
    const outcome = await adapter.sandbox.invoke({ command: 'secretly-slow' });
    await expect
      .poll(() => outcome.followUps.map(({ content, flags }) => ({ content, flags })))
      .toEqual([{ content: 'for you alone', flags: 64 }]);
    expect(adapter.sandbox.messages().map(({ content }) => content)).not.toContain('for you alone');
  });

  it('hands a message command the message it was called on', async () => {
    const posted = adapter.sandbox.post('is this so?');
    const outcome = await adapter.sandbox.messageCommand('Check this', posted);
    expect(outcome).toMatchObject({ ephemeral: true, message: { content: 'checked is this so?' } });
  });
});

describe('errors', () => {
  it('tells the asker alone, with the number under which the log has it', async () => {
    const outcome = await adapter.sandbox.invoke({ command: 'broken', locale: 'fr' });
    const failed = adapter.log().findLast(({ command }) => command === 'broken');
    expect(outcome).toMatchObject({ callback: 4, ephemeral: true });
    expect(outcome.message?.content).toContain(String(failed?.id));
    expect(failed).toMatchObject({
      outcome: 'failed',
      locale: 'fr',
      err: { message: 'the drawer is stuck' },
    });
  });

  it('tells the asker alone after a deferral in sight of all, too', async () => {
    const outcome = await adapter.sandbox.invoke({ command: 'slowly-broken' });
    await expect.poll(() => outcome.followUps[0]?.flags).toBe(64);
    const failed = adapter.log().findLast(({ command }) => command === 'slowly-broken');
    expect(outcome.followUps[0]?.content).toContain(String(failed?.id));
  });
});

describe('buttons', () => {
  const withButtons = async (channel: string) => {
    const { message } = await adapter.sandbox.invoke({ command: 'buttons', channel });
    if (!message) throw new Error('the message with the buttons is missing');
    return message;
  };
  const freshChannel = () => adapter.sandbox.addChannel(`room-${adapter.sandbox.requests().length}`);

  it('puts an update in place of the message, and knows who asked', async () => {
    const outcome = await adapter.sandbox.click(await withButtons(freshChannel()), 'turn:a:b');
    const { id } = adapter.sandbox.users.member;
    expect(outcome).toMatchObject({ callback: 7, message: { content: `turned with buttons by ${id}` } });
  });

  it('takes a message away', async () => {
    const channel = freshChannel();
    const message = await withButtons(channel);
    const outcome = await adapter.sandbox.click(message, 'remove');
    await expect.poll(() => adapter.sandbox.messages(channel)).toEqual([]);
    expect(outcome.failure).toBeNull();
  });

  it('takes a message away after a while', async () => {
    const channel = freshChannel();
    await adapter.sandbox.click(await withButtons(channel), 'slow-remove');
    await expect.poll(() => adapter.sandbox.messages(channel)).toEqual([]);
  });

  it('follows up privately where the answer takes long, and leaves the message as it is', async () => {
    const channel = freshChannel();
    const outcome = await adapter.sandbox.click(await withButtons(channel), 'slow');
    await expect.poll(() => outcome.followUps.map(({ content }) => content)).toEqual(['after a while']);
    expect(outcome).toMatchObject({ callback: 6 });
    expect(adapter.sandbox.messages(channel).map(({ content }) => content)).toEqual(['with buttons']);
  });

  it('meets a button that no longer exists with a kind word', async () => {
    const outcome = await adapter.sandbox.click(await withButtons(freshChannel()), 'ghost:x');
    expect(outcome).toMatchObject({ callback: 4, ephemeral: true, failure: null });
    expect(outcome.message?.content).not.toBe('');
  });
});

describe('completion', () => {
  it('hands on what was typed and cuts the list to what Discord takes', async () => {
    const { choices } = await adapter.sandbox.autocomplete({
      command: 'many',
      focused: 'text',
      options: { text: 'gpu' },
    });
    expect(choices).toHaveLength(25);
    expect(choices[0]).toMatchObject({ name: 'text gpu 0', value: '0' });
  });

  it('gives an empty list where suggesting fails', async () => {
    const outcome = await adapter.sandbox.autocomplete({
      command: 'stuck',
      focused: 'text',
      options: { text: '' },
    });
    expect(outcome).toMatchObject({ choices: [], failure: null });
    const failed = adapter.log().filter(({ msg }) => msg === 'completion failed');
    expect(failed).toMatchObject([{ command: 'stuck' }]);
  });
});

describe('the same answer again', () => {
  /** The bot knows of its answer only once Discord has confirmed it; the log has its line after that. */
  const logged = (claim: string) => adapter.log().filter((line) => line.claim === claim).length;
  const remembered = (claim: string, times: number) => expect.poll(() => logged(claim)).toBe(times);

  it('comes privately, with a link to the first', async () => {
    const channel = adapter.sandbox.addChannel('again');
    const ask = () => adapter.sandbox.invoke({ command: 'echo', options: { text: 'again' }, channel });
    const first = await ask();
    await remembered('you said again', 1);
    const second = await ask();
    expect(first.ephemeral).toBe(false);
    expect(second.ephemeral).toBe(true);
    expect(second.message?.content).toContain(
      `https://discord.com/channels/${adapter.sandbox.guild.id}/${channel}/${first.message?.id}`,
    );
    expect(second.message?.content).toContain('you said again');
  });

  it('comes in sight of all again once the first was removed', async () => {
    const channel = adapter.sandbox.addChannel('removed');
    const before = logged('with buttons');
    const first = await adapter.sandbox.invoke({ command: 'buttons', channel });
    await remembered('with buttons', before + 1);
    if (first.message) await adapter.sandbox.click(first.message, 'remove');
    await expect.poll(() => adapter.sandbox.messages(channel)).toEqual([]);
    const second = await adapter.sandbox.invoke({ command: 'buttons', channel });
    expect(second.ephemeral).toBe(false);
  });

  it('comes in sight of all from the moment that the first is gone, before Discord confirms it', async () => {
    const channel = adapter.sandbox.addChannel('going');
    const before = logged('with buttons');
    const first = await adapter.sandbox.invoke({ command: 'buttons', channel });
    await remembered('with buttons', before + 1);
    let release = () => {};
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    adapter.sandbox.faults.rest({ method: 'DELETE' }, { kind: 'held', until });
    const removing = first.message && adapter.sandbox.click(first.message, 'remove');
    await expect.poll(() => adapter.sandbox.messages(channel)).toEqual([]);
    const second = await adapter.sandbox.invoke({ command: 'buttons', channel });
    release();
    await removing;
    expect(second.ephemeral).toBe(false);
  });
});

describe('the log', () => {
  it('has one line an interaction, without what the user wrote', async () => {
    const options = { text: 'my private thought' };
    await adapter.sandbox.invoke({ command: 'note', locale: 'zh-CN', options });
    const lines = () => adapter.log().filter(({ command }) => command === 'note');
    await expect.poll(lines).toMatchObject([
      {
        msg: 'interaction',
        outcome: 'noted',
        claim: 'ferry/fare',
        locale: 'zh-CN',
        ms: expect.any(Number),
      },
    ]);
    expect(adapter.written()).not.toContain('my private thought');
  });
});
