/** What a message may hold beside its text, as the page shows it: menus, forms, links, mentions; and where it stands. */
import type { Interaction } from 'discord.js';
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
let answer: (interaction: Interaction) => unknown;

beforeEach(async () => {
  sandbox = await startSandbox({ rateLimits: 'off' });
  answer = () => undefined;
  bot = await connect(sandbox, (interaction) => answer(interaction));
  await bot.register([
    {
      name: 'show',
      description: 'Shows',
      integration_types: [0, 1],
      options: [{ type: 6, name: 'for', description: 'Whom' }],
    },
    { name: 'here', description: 'Is here', contexts: [0] },
  ]);
});

afterEach(async () => {
  const troubles = await browser.leave();
  await bot.close();
  await sandbox.close();
  expect(troubles).toEqual([]);
  expect(sandbox.violations()).toEqual([]);
});

const show = async (page: Page) => {
  await page.locator('#text').fill('/show ');
  await page.locator('.chosen').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
};
const replyWith = (body: object) => {
  answer = (interaction) => interaction.isRepliable() && interaction.reply(body);
};
const row = (...components: object[]) => ({ type: 1, components });
const options = ['Carp', 'Pike', 'Eel'].map((label) => ({ label, value: label.toLowerCase() }));
const menu = { type: 3, custom_id: 'fish', placeholder: 'Which fish?', options };

test('a menu is chosen from, and the bot hears what', async () => {
  replyWith({ content: 'x', components: [row(menu)] });
  const page = await browser.visit({ url: sandbox.url });
  await show(page);
  const select = page.getByRole('combobox', { name: 'Which fish?' });
  await select.waitFor();
  expect(await findings(page)).toEqual([]);
  answer = (interaction) =>
    interaction.isStringSelectMenu() && interaction.update({ content: `a ${interaction.values}` });
  await select.selectOption('Pike');
  await page.getByText('a pike (edited)').waitFor();
});

test('of a menu that takes several, what was chosen is sent when it is left', async () => {
  replyWith({ content: 'x', components: [row({ ...menu, max_values: 3 })] });
  const page = await browser.visit({ url: sandbox.url });
  await show(page);
  const list = page.getByRole('listbox', { name: 'Which fish?' });
  await list.waitFor();
  answer = (interaction) =>
    interaction.isStringSelectMenu() && interaction.update({ content: `a ${interaction.values}` });
  await list.focus();
  await list.selectOption(['carp', 'eel']);
  await page.locator('#text').focus();
  await page.getByText('a carp,eel (edited)').waitFor();
});

test('a form opens over the page, says what is missing, is sent, and closes', async () => {
  const text = { type: 4, custom_id: 'record', style: 2, min_length: 3 };
  const label = { type: 18, label: 'A record', description: 'As YAML', component: text };
  const choice = { type: 18, label: 'Fish', component: { ...menu, custom_id: 'kind' } };
  answer = (interaction) =>
    interaction.isChatInputCommand() &&
    bot.client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
      body: { type: 9, data: { custom_id: 'form', title: 'A draft', components: [label, choice] } },
      auth: false,
    });
  const page = await browser.visit({ url: sandbox.url, scheme: 'light' });
  await show(page);
  const form = page.getByRole('dialog', { name: 'A draft' });
  await form.waitFor();
  expect(await findings(page)).toEqual([]);
  await form.getByRole('button', { name: 'Submit' }).click();
  await expect.poll(() => form.getByRole('alert').textContent()).toBe('A record: This field is required.');
  await form.getByLabel('A record').fill('id: pike\ntext: big');
  await form.getByLabel('Fish').selectOption('Eel');
  answer = (interaction) =>
    interaction.isModalSubmit() &&
    interaction.reply(
      `${interaction.fields.getTextInputValue('record')} ${interaction.fields.getStringSelectValues('kind')}`,
    );
  await form.getByRole('button', { name: 'Submit' }).click();
  await page.getByText('text: big eel').waitFor();
  await form.waitFor({ state: 'hidden' });
});

test('a form is closed by Escape, and nothing is sent', async () => {
  const label = { type: 18, label: 'A record', component: { type: 4, custom_id: 'record', style: 1 } };
  answer = (interaction) =>
    interaction.isChatInputCommand() &&
    bot.client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
      body: { type: 9, data: { custom_id: 'form', title: 'A draft', components: [label] } },
      auth: false,
    });
  const page = await browser.visit({ url: sandbox.url });
  await show(page);
  await page.getByRole('dialog').waitFor();
  answer = () => {
    throw new Error('nothing was to be sent');
  };
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
});

test('a mention of a command opens it, of one that is not here it is bare text, of a person it is their name', async () => {
  const id = sandbox.registeredCommands()[0]?.id;
  replyWith({ content: `try </show:${id}> not </fly:123456789012345678>, <@${sandbox.users.moderator.id}>` });
  const page = await browser.visit({ url: sandbox.url });
  await show(page);
  const content = page.locator('.content');
  await expect.poll(() => content.textContent()).toBe('try /show not </fly:123456789012345678>, @Moderator');
  await content.getByRole('button', { name: '/show' }).click();
  await expect.poll(() => page.locator('.chosen').textContent()).toContain('/show');
});

test('a person is picked from the list, or named, as an option', async () => {
  answer = (interaction) =>
    interaction.isChatInputCommand() &&
    interaction.reply(`for ${interaction.options.getUser('for')?.displayName}`);
  const page = await browser.visit({ url: sandbox.url });
  await page.locator('#text').fill('/show ');
  await page.getByRole('option', { name: '@Moderator' }).click();
  await page.keyboard.press('Enter');
  await page.getByText('for Moderator', { exact: true }).waitFor();
  await page.locator('#text').fill('/show for: nobody');
  await page.locator('.chosen').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByRole('alert').last().textContent()).toBe('for: Pick one from the list.');
});

test('a link button leads where it says, and to the bot nothing', async () => {
  replyWith({
    content: 'x',
    components: [row({ type: 2, style: 5, label: 'Wrong?', url: 'https://example.org/issue?a=b' })],
  });
  const page = await browser.visit({ url: sandbox.url });
  await show(page);
  const link = page.getByRole('link', { name: 'Wrong?' });
  await link.waitFor();
  expect(await link.getAttribute('href')).toBe('https://example.org/issue?a=b');
  expect(await link.getAttribute('rel')).toContain('noopener');
});

test('direct messages, a group and another server are listed, each with the commands that work there', async () => {
  answer = (interaction) => interaction.isRepliable() && interaction.reply(`context ${interaction.context}`);
  const page = await browser.visit({ url: sandbox.url });
  for (const [name, context] of [
    ['@ Bot', 1],
    ['@ Friends', 2],
    ['# lounge', 0],
  ] as const) {
    await page.getByRole('button', { name, exact: true }).click();
    await page.locator('[aria-current]', { hasText: name }).waitFor();
    const heading = page.getByRole('heading', { level: 1 });
    expect(await heading.textContent()).toBe(name.replace(' ', ''));
    await page.locator('#text').fill('/');
    await expect
      .poll(() => page.locator('#suggestions [role=option]').allTextContents())
      .toEqual(['/showShows']);
    await show(page);
    await page.getByText(`context ${context}`).waitFor();
    expect(await findings(page)).toEqual([]);
  }
});

test('a moderator removes the embeds of a message, a member cannot', async () => {
  replyWith({ content: 'x', embeds: [{ title: 'Gone' }] });
  const page = await browser.visit({ url: sandbox.url });
  await show(page);
  await page.locator('.embed').waitFor();
  const open = () => page.getByRole('button', { name: 'More' }).click();
  await open();
  expect(await page.getByRole('menuitem', { name: 'Remove all embeds' }).count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByLabel('Role').selectOption('moderator');
  await open();
  await page.getByRole('menuitem', { name: 'Remove all embeds' }).click();
  await expect.poll(() => page.locator('.embed').count()).toBe(0);
});

test('a message taller than the screen is shown from its top, wherever the reader was', async () => {
  const top = () =>
    page.evaluate("document.querySelector('#entries > li:last-child').getBoundingClientRect().top");
  const lines = Array.from({ length: 60 }, (_, at) => `line ${at}`).join('\n');
  replyWith({ content: lines });
  const page = await browser.visit({ url: sandbox.url });
  await show(page);
  await page.getByText('line 59').waitFor();
  await expect.poll(top).toBeGreaterThan(0);
  await expect.poll(top).toBeLessThan(100);
  // Whoever has gone up to read is shown what comes of their own act.
  await page.evaluate("document.querySelector('#scroller').scrollTop = 0");
  replyWith({ content: `again\n${lines}` });
  await show(page);
  await page.getByText('again').waitFor();
  await expect.poll(top).toBeLessThan(100);
});

test('whoever reads further up is left there when others post', async () => {
  for (let at = 0; at < 40; at += 1) sandbox.post(`message ${at}`);
  const page = await browser.visit({ url: sandbox.url });
  await page.getByText('message 39').waitFor();
  await page.evaluate("document.querySelector('#scroller').scrollTop = 100");
  await expect.poll(() => page.evaluate("document.querySelector('#scroller').scrollTop")).toBe(100);
  sandbox.post('the newest', sandbox.users.moderator);
  await page.getByText('the newest').waitFor({ state: 'attached' });
  expect(await page.evaluate("document.querySelector('#scroller').scrollTop")).toBe(100);
});
