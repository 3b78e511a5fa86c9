/** The page itself, with a small bot behind it that does what each test needs. */
import { type Interaction, MessageFlags, Routes } from 'discord.js';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ManualClock, manualClock } from '../../packages/discord-sandbox/src/clock.ts';
import type { Sandbox } from '../../packages/discord-sandbox/src/sandbox.ts';
import { startSandbox } from '../../packages/discord-sandbox/src/server.ts';
import { findings } from './axe.ts';
import { useBrowser } from './browser.ts';
import { connect, type TestClient } from './client.ts';

const browser = useBrowser();
let clock: ManualClock;
let sandbox: Sandbox;
let bot: TestClient;
let answer: (interaction: Interaction) => unknown;

const fish = { type: 3, name: 'fish', description: 'Which fish', required: true, autocomplete: true };
const size = { type: 3, name: 'size', description: 'How big', choices: [{ name: 'Small', value: 's' }] };
const commands = [
  {
    name: 'catch',
    description: 'Catches a fish',
    description_localizations: { fr: 'Attrape un poisson' },
    name_localizations: { fr: 'attraper' },
    options: [fish, size],
  },
  { name: 'pond', description: 'Tells of the pond' },
  { name: 'drain', description: 'Drains the pond', default_member_permissions: '8192' },
  { name: 'Weigh this', type: 3 },
];
const button = { type: 2, style: 1, label: 'Again', custom_id: 'again' };

beforeEach(async () => {
  clock = manualClock();
  sandbox = await startSandbox({ clock, application: 'Fisher' });
  answer = () => undefined;
  bot = await connect(sandbox, (interaction) => {
    if (interaction.isAutocomplete())
      return interaction.respond(
        ['Carp', 'Pike', 'Eel'].map((name) => ({ name, value: name.toLowerCase() })),
      );
    return answer(interaction);
  });
  await bot.register(commands);
});

afterEach(async () => {
  const troubles = await browser.leave();
  await bot.close();
  await sandbox.close();
  expect(troubles).toEqual([]);
  expect(sandbox.violations()).toEqual([]);
});

const suggestions = (page: Page) => page.locator('#suggestions');

const replyWith = (content: string, more: object = {}) => {
  answer = (interaction) => interaction.isRepliable() && interaction.reply({ content, ...more });
};

test('typing a slash lists the commands, filtered while typing and described in the language chosen', async () => {
  const page = await browser.visit({ url: sandbox.url, locale: 'fr' });
  await page.keyboard.type('/');
  const options = suggestions(page).getByRole('option');
  await expect.poll(() => options.count()).toBe(2);
  expect(await options.first().textContent()).toBe('/attraperAttrape un poisson');
  await page.keyboard.type('po');
  await expect
    .poll(() => options.allTextContents())
    .toEqual(['/pondTells of the pond', '/attraperAttrape un poisson']);
});

test('options are filled in one after another, with completion from the bot, and Enter sends', async () => {
  answer = (interaction) =>
    interaction.isChatInputCommand() &&
    interaction.reply(`${interaction.options.getString('fish')} ${interaction.options.getString('size')}`);
  const page = await browser.visit({ url: sandbox.url });
  await page.keyboard.type('/ca');
  await page.keyboard.press('Enter');
  await suggestions(page).getByRole('option', { name: 'Pike' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '+ size' }).click();
  await page.keyboard.type('sm');
  await suggestions(page).getByRole('option', { name: 'Small' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByText('pike s').waitFor();
});

test('a required option left empty is asked for in words', async () => {
  const page = await browser.visit({ url: sandbox.url });
  await page.keyboard.type('/catch ');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByRole('alert').textContent()).toBe('fish: This option is required.');
  await page.keyboard.press('Backspace');
  await expect.poll(() => page.locator('#text').inputValue()).toBe('/catch');
});

test('markdown, embeds and buttons look as in Discord, and markup in a text stays text', async () => {
  replyWith('**bold** <b>raw</b> <https://example.org/a>\n- one\n- two\n-# small\nlast\nlines', {
    embeds: [
      {
        title: 'Title',
        color: 0xff0000,
        fields: [{ name: 'Name', value: '*value*' }],
        footer: { text: 'foot' },
      },
    ],
    components: [{ type: 1, components: [button] }],
  });
  const page = await browser.visit({ url: sandbox.url });
  await page.keyboard.type('/pond ');
  await page.keyboard.press('Enter');
  const content = page.locator('.content');
  await content.waitFor();
  expect(await content.innerHTML()).toBe(
    '<strong>bold</strong> &lt;b&gt;raw&lt;/b&gt; <a href="https://example.org/a" target="_blank" ' +
      'rel="noreferrer noopener">https://example.org/a</a><br><ul><li>one</li><li>two</li></ul><small>small</small>last<br>lines',
  );
  expect(await content.innerText()).toMatch(/small\nlast\nlines$/);
  expect(await page.locator('.embed-field-value em').textContent()).toBe('value');
  answer = (interaction) => interaction.isButton() && interaction.update({ content: 'pressed' });
  await page.getByRole('button', { name: 'Again' }).click();
  await page.getByText('pressed (edited)').waitFor();
});

test('a private reply says so, can be dismissed, and the other role never sees it', async () => {
  replyWith('between us', { flags: MessageFlags.Ephemeral });
  const page = await browser.visit({ url: sandbox.url });
  await page.keyboard.type('/pond ');
  await page.keyboard.press('Enter');
  await page.getByText('Only you can see this').waitFor();
  await page.getByLabel('Role').selectOption('moderator');
  await expect.poll(() => page.getByText('between us').count()).toBe(0);
  await page.getByLabel('Role').selectOption('member');
  await page.getByRole('button', { name: 'Dismiss message' }).click();
  await expect.poll(() => page.getByText('between us').count()).toBe(0);
});

test('a deferred reply shows that the bot is thinking, then the answer', async () => {
  let finish: () => void = () => undefined;
  answer = async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    await interaction.editReply('thought');
  };
  const page = await browser.visit({ url: sandbox.url });
  await page.keyboard.type('/pond ');
  await page.keyboard.press('Enter');
  await page.getByText('Fisher is thinking…').waitFor();
  finish();
  await page.getByText('thought', { exact: true }).waitFor();
  expect(await page.getByText('(edited)').count()).toBe(0);
});

test('a command and a button that nobody answers fail in the words of Discord', async () => {
  const page = await browser.visit({ url: sandbox.url });
  await page.keyboard.type('/pond ');
  await page.keyboard.press('Enter');
  await page.getByText('Sending command…').waitFor();
  clock.advance(3_001);
  await page.getByText('The application did not respond').waitFor();
  const components = [{ type: 1, components: [button] }];
  await bot.client.rest.post(Routes.channelMessages(sandbox.channels.general), {
    body: { content: 'x', components },
  });
  await page.getByRole('button', { name: 'Again' }).click();
  await expect.poll(() => page.locator('[aria-busy]').count()).toBe(1);
  clock.advance(3_001);
  await page.getByText('This interaction failed').waitFor();
});

test('the menu of a message opens by right-click, ⋯ and keyboard, and runs a message command', async () => {
  answer = (interaction) =>
    interaction.isMessageContextMenuCommand() &&
    interaction.reply(`weighs ${interaction.targetMessage.content}`);
  const page = await browser.visit({ url: sandbox.url });
  await page.keyboard.type('a heavy thing');
  await page.keyboard.press('Enter');
  const posted = page.getByText('a heavy thing');
  await posted.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Weigh this' }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.more:focus').waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByText('weighs a heavy thing').waitFor();
});

test('a member is not offered what a moderator is; pins are announced and listed', async () => {
  answer = async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const sent = await interaction.reply({ content: 'drained', withResponse: true });
    const id = sent.resource?.message?.id ?? '';
    await bot.client.rest.put(Routes.channelMessagesPin(interaction.channelId, id));
  };
  const page = await browser.visit({ url: sandbox.url });
  await page.keyboard.type('/drain');
  await page.keyboard.press('Enter');
  await page.getByText('/drain', { exact: true }).waitFor();
  expect(sandbox.pins()).toEqual([]);
  await page.getByLabel('Role').selectOption('moderator');
  await page.locator('#text').fill('/drain ');
  await page.locator('.chosen').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('pinned a message to this channel.').waitFor();
  await page.getByRole('button', { name: 'See all pinned messages' }).click();
  await expect.poll(() => page.locator('#panel .content').textContent()).toBe('drained');
});

test('the developer panel shows what was sent and answered', async () => {
  replyWith('the pond is deep');
  const page = await browser.visit({ url: sandbox.url });
  await page.keyboard.type('/pond ');
  await page.keyboard.press('Enter');
  await page.getByText('the pond is deep').waitFor();
  await page.getByRole('button', { name: 'Developer' }).click();
  const panel = page.locator('#panel-body');
  await expect.poll(() => panel.textContent()).toContain('"name": "pond"');
  expect(await panel.textContent()).toContain('"content": "the pond is deep"');
  expect(await panel.textContent()).toContain('None so far.');
});

test.each([
  [1280, 'dark'],
  [1280, 'light'],
  [390, 'dark'],
  [390, 'light'],
] as const)('at %i pixels, %s, axe finds nothing wrong in any state of the page', async (width, scheme) => {
  replyWith('**answer** [link](https://example.org/)', {
    embeds: [{ title: 'Title', description: 'text `code`', footer: { text: 'foot' } }],
    components: [
      { type: 1, components: [1, 2, 3, 4].map((style) => ({ ...button, style, custom_id: `${style}` })) },
    ],
    flags: MessageFlags.Ephemeral,
  });
  const page = await browser.visit({ url: sandbox.url, width, scheme });
  await page.getByText('Three questions to try').waitFor();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.type('/');
  await suggestions(page).getByRole('option').first().waitFor();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.type('catch ');
  await suggestions(page).getByRole('option', { name: 'Eel' }).waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await findings(page)).toEqual([]);
  await page.keyboard.type('eel');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.getByText('Only you can see this').waitFor();
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem').first().waitFor();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Developer' }).click();
  await page.getByText("Violations of Discord's rules").waitFor();
  expect(await findings(page)).toEqual([]);
  const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
  expect(wide).toBe(false);
});
