/** The whole bot on the sandbox: who may have questions counted, and what is kept of them. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Outcome, Sandbox } from '../../packages/discord-sandbox/src/sandbox.ts';
import type { Bot } from '../../src/bot.ts';
import { gaps } from '../../src/cli/knowledge/gaps.ts';
import { shareDatabase } from '../../src/database/shared.ts';
import { patientSandbox, startBotOn } from '../shared/bot.ts';
import { temporaryDirectory } from '../shared/directory.ts';

let directory: string;
let databaseUrl: string;
let sandbox: Sandbox;
let bot: Bot;

beforeEach(async () => {
  directory = await temporaryDirectory();
  databaseUrl = `file:${directory}/data/dossier.db`;
  sandbox = await patientSandbox();
  bot = await startBotOn(sandbox, { databaseUrl });
  // The moments after the start are busy ones: what is asked then may be answered too late.
  await sandbox.invoke({ command: 'about', channel: sandbox.channels.newsroom });
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await bot.stop();
  await sandbox.close();
});

function briefing(subcommand: string, state?: string, locale = 'en-US'): Promise<Outcome> {
  const options: Record<string, string> = state === undefined ? {} : { state };
  return sandbox.invoke({ command: 'pins', subcommand, options, locale, user: sandbox.users.moderator });
}

function ask(question: string, options: Record<string, boolean> = {}): Promise<Outcome> {
  return sandbox.invoke({ command: 'ask', options: { question, ...options }, user: sandbox.users.member });
}

/** Counting is not waited for by the answer. */
async function shown(text: string, locale?: string): Promise<Outcome> {
  let reply = await briefing('gaps', 'show', locale);
  const look = async () => {
    reply = await briefing('gaps', 'show', locale);
    return textOf(reply);
  };
  await expect.poll(look).toContain(text);
  return reply;
}

const textOf = ({ message }: Outcome) => JSON.stringify([message?.content, message?.embeds]);

async function rows() {
  const database = shareDatabase(databaseUrl);
  const all = await database.run((open) => open.selectFrom('unanswered').selectAll().execute());
  await database.close();
  return all;
}

const vain = 'What did Tencent reply? Tell <@123456789012345678> or mail@example.org';
const wording = 'what did tencent reply tell or';

describe('those who manage a server', () => {
  test('switch it on, see what was asked in vain, and delete it by switching it off', async () => {
    expect((await briefing('gaps')).message?.content).toContain('Switched off');
    const on = await briefing('gaps', 'on');
    expect([on.ephemeral, on.message?.content]).toEqual([true, expect.stringContaining('Switched on')]);
    await ask(vain);
    await ask('How much was the deal worth?');
    const show = await shown(`1 × ${wording}`);
    expect(show.ephemeral).toBe(true);
    expect(textOf(show)).toContain('Asked once in all');
    expect(await rows()).toEqual([
      {
        guild: sandbox.guild.id,
        day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        wording,
        count: 1,
      },
    ]);
    expect((await briefing('gaps', 'off')).message?.content).toContain('(1 question)');
    expect(await rows()).toEqual([]);
    expect(sandbox.violations()).toEqual([]);
  });

  test.each([
    ['fr', 'Activé', 'Une question posée en tout', 'Désactivé'],
    ['zh-CN', '已开启', '共 1 次提问', '已关闭'],
  ])('read it in their language: %s', async (locale, on, opening, off) => {
    expect((await briefing('gaps', 'on', locale)).message?.content).toContain(on);
    await ask(vain);
    expect(textOf(await shown(wording, locale))).toContain(opening);
    expect((await briefing('gaps', 'off', locale)).message?.content).toContain(off);
    expect((await briefing('gaps', 'show', locale)).message?.content).toContain(off);
  });

  test('have it forgotten with all else that is kept on the server', async () => {
    await briefing('gaps', 'on');
    await ask(vain);
    await shown(wording);
    const asked = (await briefing('forget')).message;
    if (!asked) throw new Error('nothing was asked');
    expect(await rows()).toHaveLength(1);
    const done = await sandbox.click(asked, 'forget:yes', sandbox.users.moderator);
    expect(done.message?.content).toContain('(0 pins, 1 question)');
    expect(await rows()).toEqual([]);
    expect((await briefing('gaps')).message?.content).toContain('Switched off');
  });

  test('read in the terminal what was asked in vain, and delete it', async () => {
    await briefing('gaps', 'on');
    await ask(vain);
    await shown(wording);
    vi.stubEnv('DATABASE_URL', databaseUrl);
    expect((await gaps.run([])).output).toMatch(
      new RegExp(`1 × ${wording} {2}\\(last on \\S+; recorded as the gap \\S+\\)`),
    );
    expect((await gaps.run(['--server', '1'])).output).toContain('No questions are kept');
    expect((await gaps.run(['--delete', 'something else'])).output).toBe('0 questions deleted');
    expect((await gaps.run(['--delete', vain])).output).toBe('1 question deleted');
    expect(await rows()).toEqual([]);
  });
});

test('a question that was asked in private is not counted', async () => {
  await briefing('gaps', 'on');
  await ask(vain, { private: true });
  await ask('When did the resale take place?');
  expect(textOf(await shown('when did the resale take place'))).not.toContain('tencent');
});

test('nothing is kept, and no database made, where nobody switched it on', async () => {
  await ask(vain);
  await bot.stop();
  expect(await shareDatabase(databaseUrl).mayHoldAnything()).toBe(false);
});

test('an answer comes all the same when the database is gone', async () => {
  await briefing('gaps', 'on');
  await rm(join(directory, 'data'), { recursive: true });
  expect((await ask(vain)).message?.content).toContain('no reply from Tencent');
  expect((await briefing('gaps')).message?.content).toContain('the database file was deleted');
});
