/** What the page does for a newcomer: steps to try, a hint below a plain message, faults that are to be mended. */
import { MessageFlags } from 'discord.js';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Sandbox } from '../../packages/discord-sandbox/src/sandbox.ts';
import { startSandbox } from '../../packages/discord-sandbox/src/server.ts';
import { findings } from './axe.ts';
import { useBrowser } from './browser.ts';
import { connect, type TestClient } from './client.ts';

const browser = useBrowser();
let sandbox: Sandbox;
let bot: TestClient;

const fish = { type: 3, name: 'fish', description: 'Which fish', required: true, autocomplete: true };
const secret = { type: 5, name: 'private', description: 'For you alone' };

beforeEach(async () => {
  sandbox = await startSandbox({ rateLimits: 'off', application: 'Fisher' });
  bot = await connect(sandbox, (interaction) => {
    if (interaction.isAutocomplete()) return interaction.respond([{ name: 'A pike?', value: 'pike' }]);
    if (interaction.isMessageContextMenuCommand())
      return interaction.reply(`weighs ${interaction.targetMessage.content}`);
    if (!interaction.isChatInputCommand()) return;
    if (interaction.commandName === 'drain')
      return interaction.reply(`drained by ${interaction.user.displayName}`);
    const flags = interaction.options.getBoolean('private') ? MessageFlags.Ephemeral : undefined;
    const content = `caught ${interaction.options.getString('fish')}`;
    return interaction.reply({ content, ...(flags && { flags }) });
  });
  await bot.register([
    { name: 'catch', description: 'Catches a fish', options: [fish, secret] },
    { name: 'drain', description: 'Drains the pond', default_member_permissions: '8192' },
    { name: 'Weigh this', type: 3 },
  ]);
});

afterEach(async () => {
  const troubles = await browser.leave();
  await bot.close();
  await sandbox.close();
  expect(troubles).toEqual([]);
  expect(sandbox.violations()).toEqual([]);
});

const say = async (page: Page, text: string) => {
  await page.locator('#text').fill(text);
  await page.keyboard.press('Enter');
};
const hint = (page: Page) => page.locator('#hint');
const plainMessage = { command: 'catch', option: 'fish' };
const guide = {
  plainMessage,
  post: { author: 'Alex', content: 'a boot' },
  steps: [
    { title: { en: 'Fish', fr: 'Pêche' }, text: { en: 'Take one.' }, action: { kind: 'suggestions' } },
    {
      title: { en: 'Weigh' },
      text: { en: 'It is heavy.' },
      action: { kind: 'message command', label: { en: 'Weigh it' }, name: 'Weigh this' },
    },
    {
      title: { en: 'Drain' },
      text: { en: 'All of it.' },
      action: { kind: 'command', label: { en: 'Drain it' }, command: 'drain', as: 'moderator' },
    },
    {
      title: { en: 'Fly' },
      text: { en: 'No such command.' },
      action: { kind: 'command', label: { en: 'Fly it' }, command: 'fly' },
    },
  ],
} as const;

test.each(['eel', '@Fisher eel', '@fisher: eel'])(
  '"%s" gets a hint that sends it as the command',
  async (text) => {
    sandbox.showGuide({ plainMessage });
    const page = await browser.visit({ url: sandbox.url });
    await say(page, text);
    await hint(page).getByText('Fisher reads commands, not messages. Send this as /catch?').waitFor();
    await hint(page).getByRole('button', { name: 'Send as /catch' }).click();
    await page.getByText('caught eel', { exact: true }).waitFor();
    expect(await hint(page).isVisible()).toBe(false);
  },
);

test('the hint is seen by its author alone, can be dismissed, and goes when a command is sent', async () => {
  sandbox.showGuide({ plainMessage });
  const page = await browser.visit({ url: sandbox.url });
  const other = await browser.visit({ url: sandbox.url, locale: 'fr' });
  await say(page, 'eel');
  await other.getByText('eel', { exact: true }).waitFor();
  expect(await hint(other).isVisible()).toBe(false);
  await hint(page).getByText('Only you can see this').waitFor();
  await hint(page).getByRole('button', { name: 'Dismiss message' }).click();
  expect(await hint(page).isVisible()).toBe(false);
  await say(page, 'carp');
  await hint(page).waitFor();
  await page.locator('#text').fill('/catch fish:pike');
  await page.keyboard.press('Enter');
  await page.getByText('caught pike', { exact: true }).waitFor();
  expect(await hint(page).isVisible()).toBe(false);
});

test('without a guide a plain message gets no hint', async () => {
  const page = await browser.visit({ url: sandbox.url });
  await say(page, 'eel');
  await page.getByText('eel', { exact: true }).waitFor();
  expect(await hint(page).isVisible()).toBe(false);
});

test('the first visit shows the steps, in the language of the visitor, and each does what it says', async () => {
  sandbox.showGuide(guide);
  const page = await browser.visit({ url: sandbox.url, locale: 'fr' });
  const steps = page.locator('.steps > li');
  await expect.poll(() => steps.locator('h3').allTextContents()).toEqual(['Pêche', 'Weigh', 'Drain', 'Fly']);
  await page.getByRole('button', { name: 'A pike?' }).click();
  await page.getByText('caught pike').waitFor();
  await page.getByRole('button', { name: 'Weigh it' }).click();
  await page.getByText('weighs a boot').waitFor();
  await page.getByRole('button', { name: 'Drain it' }).click();
  await page.getByText('drained by Moderator').waitFor();
  expect(await steps.last().getByRole('button').count()).toBe(0);
});

test('the steps can be put away, and stay away', async () => {
  sandbox.showGuide(guide);
  const page = await browser.visit({ url: sandbox.url });
  await page.getByRole('button', { name: 'Hide these steps' }).click();
  await expect.poll(() => page.locator('.steps').count()).toBe(0);
  await page.reload();
  await page.getByText('a boot').waitFor();
  expect(await page.locator('.steps').count()).toBe(0);
});

test('what has to be mended stands over the channel until it is mended', async () => {
  const page = await browser.visit({ url: sandbox.url });
  const faults = page.locator('#faults');
  expect(await faults.isVisible()).toBe(false);
  sandbox.showFaults(['pond.yaml:3:5: no <b>such</b> fish', 'pond.yaml:9:1: too deep']);
  await expect
    .poll(() => page.locator('#faults-lines').innerText())
    .toBe('pond.yaml:3:5: no <b>such</b> fish\npond.yaml:9:1: too deep');
  expect(await findings(page)).toEqual([]);
  sandbox.showFaults([]);
  await faults.waitFor({ state: 'hidden' });
});

test('a choice that is none is refused in words, and one named within a text is taken', async () => {
  const page = await browser.visit({ url: sandbox.url });
  await page.locator('#text').fill('/catch fish: eel private: yes');
  await page.locator('.chosen').waitFor();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.getByRole('alert').last().textContent())
    .toBe('private: Pick one from the list.');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('true');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.getByText('caught eel', { exact: true }).waitFor();
  await page.getByText('Only you can see this').waitFor();
});

test.each([
  [1280, 'dark'],
  [390, 'light'],
] as const)('at %i pixels, %s, axe finds nothing wrong in steps and hint', async (width, scheme) => {
  sandbox.showGuide(guide);
  const page = await browser.visit({ url: sandbox.url, width, scheme });
  await page.getByRole('button', { name: 'A pike?' }).waitFor();
  expect(await findings(page)).toEqual([]);
  await say(page, 'eel');
  await hint(page).getByRole('button', { name: 'Send as /catch' }).waitFor();
  expect(await findings(page)).toEqual([]);
});
