/** The bot as `npm start` runs it, used in the page as a newcomer uses it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Sandbox } from '../../packages/discord-sandbox/src/sandbox.ts';
import { patientSandbox } from '../shared/bot.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
let directory: string;
let sandbox: Sandbox;
let bot: ChildProcess;
/** One of its own for each test. */
let channel: string;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'dossier-page-'));
  sandbox = await patientSandbox('Dossier');
  bot = spawn(process.execPath, [path.resolve('dist/bundle/src/main.js')], {
    cwd: directory,
    stdio: 'ignore',
    env: {
      PATH: process.env.PATH,
      KNOWLEDGE_DIR: path.resolve('knowledge'),
      DATABASE_URL: `file:${path.join(directory, 'pins.db')}`,
      DISCORD_TOKEN: sandbox.token,
      DISCORD_API_URL: sandbox.api,
    },
  });
  await sandbox.ready();
});
beforeEach(({ task }) => {
  channel = sandbox.addChannel(task.id);
});
afterEach(async () => {
  expect(await browser.leave()).toEqual([]);
  expect(sandbox.violations()).toEqual([]);
});
afterAll(async () => {
  bot.kill();
  await once(bot, 'exit');
  await sandbox.close();
  await rm(directory, { recursive: true });
});

const answers = (page: Page) => page.locator('.message:has(.app-tag):has(.content)');

/** The newest answer, once there are that many. */
async function answerNumber(page: Page, count: number): Promise<string> {
  await expect.poll(() => answers(page).count()).toBe(count);
  return (await answers(page).last().textContent()) ?? '';
}

test('a newcomer gets a cited answer with its denial by one click', async () => {
  const page = await browser.visit({ url: sandbox.url, channel });
  const starters = page.locator('.starter');
  await expect.poll(() => starters.count()).toBe(3);
  const question = (await starters.first().textContent()) ?? '';
  await starters.first().click();
  const answer = await answerNumber(page, 1);
  expect(answer).toContain('Caijing');
  expect(answer).toMatch(/[Dd]enied by ByteDance|ByteDance’s denial|¶\d, sentence \d/);
  expect(answer).toMatch(/¶\d, sentence \d/);
  expect(question.length).toBeGreaterThan(5);
});

test('completion follows what is typed, and what was typed freely can be sent as it is', async () => {
  const page = await browser.visit({ url: sandbox.url, channel });
  await page.keyboard.type('/ask huawei');
  const suggestions = page.locator('#suggestions').getByRole('option');
  await expect.poll(async () => (await suggestions.allTextContents()).join()).toMatch(/Huawei/);
  await page.keyboard.press('Enter');
  expect(await answerNumber(page, 1)).toContain('“huawei”');
});

test('a button of an answer works', async () => {
  const page = await browser.visit({ url: sandbox.url, channel });
  await page.locator('.starter').first().click();
  await answerNumber(page, 1);
  await page.getByRole('button', { name: 'Denial' }).click();
  expect(await answerNumber(page, 2)).toContain('ByteDance');
  await page.getByText('Only you can see this').waitFor();
});

test.each(['en-US', 'fr', 'zh-CN'])(
  'every command answers in %s, found and sent by typing alone',
  async (locale) => {
    const page = await browser.visit({ url: sandbox.url, channel, locale });
    const view = await page.request.get(`${sandbox.url}sandbox/view?role=member&locale=${locale}`);
    const { commands } = await view.json();
    expect(commands.length).toBeGreaterThan(8);
    for (const [at, { label, options }] of commands.entries()) {
      await page.locator('#text').waitFor();
      await page.keyboard.type(`/${label} `);
      await page.locator('.chosen').waitFor();
      if (options[0]?.required) await page.keyboard.type('ByteDance');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      expect(await answerNumber(page, at + 1), label).not.toBe('');
    }
  },
);

test('a message is checked against the briefing in private, and the result shared in the channel', async () => {
  const page = await browser.visit({ url: sandbox.url, channel });
  const said = 'Psst: Tencent sold its H20 chips to ByteDance';
  await page.keyboard.type(said);
  await page.keyboard.press('Enter');
  await page.getByText(said).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Check against briefing' }).click();
  const finding = await answerNumber(page, 1);
  expect(finding).toContain('departs from the record in one place');
  expect(finding).toContain('Only you can see this');
  await page.getByRole('button', { name: 'Share in the channel' }).click();
  const shared = await answerNumber(page, 2);
  expect(shared).toContain('roles are the other way round');
  expect(shared).toContain('denied by ByteDance');
  expect(shared).not.toContain('Psst');
  expect(shared).not.toContain('Only you can see this');
  await page.locator('select[name=role]').selectOption('moderator');
  expect(await answerNumber(page, 1)).toBe(shared);
});

test('a moderator pins a briefing, a member is not offered it', async () => {
  const page = await browser.visit({ url: sandbox.url, channel, locale: 'fr' });
  await page.keyboard.type('/pins pin');
  await page.keyboard.press('Enter');
  await page.getByText('/pins pin', { exact: true }).waitFor();
  expect(sandbox.pins(channel)).toEqual([]);
  await page.locator('select[name=role]').selectOption('moderator');
  await page.locator('#text').fill('/pins pin ');
  await page.locator('.chosen').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('a épinglé un message dans ce salon.').waitFor();
  await page.getByRole('button', { name: 'Voir tous les messages épinglés' }).click();
  await expect.poll(() => page.locator('#panel .pinned').count()).toBe(1);
  expect(await page.locator('#panel .pinned').textContent()).toContain('ByteDance');
});

test('when the connection drops the page says so, and the bot comes back', async () => {
  const page = await browser.visit({ url: sandbox.url, channel });
  sandbox.faults.refuseConnections(true);
  sandbox.faults.dropSocket();
  await page.getByText('Dossier is offline.').waitFor();
  sandbox.faults.refuseConnections(false);
  await expect.poll(() => page.locator('#offline').isHidden()).toBe(true);
  await page.locator('.starter').first().click();
  expect(await answerNumber(page, 1)).toContain('Caijing');
});
